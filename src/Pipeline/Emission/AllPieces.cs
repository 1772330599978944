using System.Collections;

namespace Plenary.Emission;

/// <summary>The pieces of one format of all documents, in order of id, read whenever they are asked for: nothing is kept here.</summary>
/// <param name="documents">The documents.</param>
/// <param name="first">The first piece of the format.</param>
public sealed class AllPieces(IPrintedDocuments documents, int first)
{
    /// <summary>One piece of each document.</summary>
    /// <param name="piece">Which of the format, from 0.</param>
    public IReadOnlyList<byte[]> Of(int piece) => new Column(documents, first + piece);

    private sealed class Column(IPrintedDocuments documents, int piece) : IReadOnlyList<byte[]>
    {
        private readonly PieceBuffer buffer = new();

        public int Count => documents.Count;

        public byte[] this[int index]
        {
            get
            {
                documents.Read(index, piece, 1, buffer);
                return buffer[0].ToArray();
            }
        }

        public IEnumerator<byte[]> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
