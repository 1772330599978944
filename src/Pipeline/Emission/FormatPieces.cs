namespace Plenary.Emission;

/// <summary>The pieces of one format among all that are printed of a document.</summary>
/// <param name="document">Everything that is printed of it.</param>
/// <param name="first">The first piece of the format.</param>
public readonly ref struct FormatPieces(PieceBuffer document, int first)
{
    private readonly PieceBuffer document = document;
    private readonly int first = first;

    /// <summary>A piece of the format.</summary>
    /// <param name="piece">Counted from 0.</param>
    public ReadOnlySpan<byte> this[int piece] => document[first + piece];
}
