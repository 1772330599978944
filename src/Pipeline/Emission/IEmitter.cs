using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>
/// Prints documents one by one in one format. Each worker has a printer of its own; what it prints depends on nothing but
/// the document, so that it may be kept, cached, or come from another machine.
/// </summary>
public interface IPrinter
{
    /// <summary>How many pieces it prints of each document.</summary>
    int Pieces { get; }

    /// <summary>Prints one document.</summary>
    /// <param name="document">The document with its rows.</param>
    /// <param name="json">The same as compact JSON.</param>
    /// <param name="into">Receives <see cref="Pieces"/> pieces.</param>
    void Print(DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into);
}

/// <summary>
/// Puts the pieces of one format together to the files of a package. Each format is written by a worker of its own. What
/// a whole package says (an index, a graph) is made here: its printer prints the facts of a document as a piece, its
/// emitter gathers them and writes its file when it is disposed. A build, a cached build and a merge of shards all pass here.
/// </summary>
public interface IEmitter : IDisposable
{
    /// <summary>Takes one document in.</summary>
    /// <param name="id">Its id, which comes after that of the document before, in ordinal order.</param>
    /// <param name="pieces">Its pieces of this format, counted from 0.</param>
    void Append(string id, FormatPieces pieces);

    /// <summary>Called when every document was taken in: what takes all of them at once reads their pieces again, and so need not keep them.</summary>
    /// <param name="pieces">The pieces of this format of all documents.</param>
    void Complete(AllPieces pieces)
    {
        // Most formats are done with a document as soon as it is written.
    }
}
