using Plenary.Emission.Overview;

namespace Plenary.Emission;

/// <summary>A few neighbouring documents in memory, with everything that is printed of them; taken in by any number of formats at once.</summary>
/// <param name="documents">All documents.</param>
/// <param name="pieces">How many pieces each has.</param>
internal sealed class PrintedBatch(IPrintedDocuments documents, int pieces)
{
    // Enough for a worker to be busy a while; more would only fill the memory.
    private const int MostDocuments = 32, EnoughBytes = 2 << 20;

    private readonly List<PieceBuffer> buffers = [];

    /// <summary>The first document.</summary>
    internal int First { get; private set; }

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Reads documents, instead of those that are there.</summary>
    /// <param name="first">The first; behind the last, there is none.</param>
    internal void Read(int first)
    {
        // Room for a document of many megabytes is not kept for the next.
        buffers.RemoveAll(b => b.Length > EnoughBytes);
        (First, Count) = (first, 0);
        for (var bytes = 0L; first + Count < documents.Count && Count < MostDocuments && bytes < EnoughBytes; Count++)
        {
            if (Count == buffers.Count)
            {
                buffers.Add(new PieceBuffer());
            }

            documents.Read(first + Count, 0, pieces, buffers[Count]);
            bytes += buffers[Count].Length;
        }
    }

    /// <summary>Hands the pieces of one format on.</summary>
    internal void AppendTo(IEmitter emitter, int firstPiece)
    {
        for (var i = 0; i < Count; i++)
        {
            emitter.Append(documents.Id(First + i), new FormatPieces(buffers[i], firstPiece));
        }
    }

    /// <summary>Counts the documents.</summary>
    internal void AddTo(PackageSummary summary)
    {
        for (var i = 0; i < Count; i++)
        {
            summary.Tables.Add(buffers[i][DocumentPrinter.Counts]);
            summary.Add(DocumentNote.Read(buffers[i][DocumentPrinter.Overview]));
        }
    }
}
