using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>Prints a document, in the folder layout, once more with indents; its line is the tree that every package has.</summary>
internal sealed class JsonPrinter(Layout layout) : IPrinter
{
    public int Pieces => layout == Layout.Folder ? 1 : 0;

    public void Print(DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into)
    {
        if (layout == Layout.Folder)
        {
            JsonTree.Indent(document.Document, into);
            into.EndPiece();
        }
    }
}

/// <summary>Writes <c>json/documents.jsonl</c> and, in the folder layout, one indented file per document.</summary>
public sealed class JsonEmitter(PackageFiles files, Layout layout) : IEmitter
{
    /// <summary>The name of the format.</summary>
    internal const string Name = "json";

    /// <summary>The JSON Lines file with every document.</summary>
    public const string Lines = "json/documents.jsonl";

    private readonly Stream lines = files.Create(Lines);

    /// <summary>The file of one document.</summary>
    public static string FileOf(string id) => $"json/{id}.json";

    /// <inheritdoc/>
    public void Append(string id, FormatPieces pieces)
    {
        lines.Write(pieces[0]);
        if (layout == Layout.Folder)
        {
            files.Write(FileOf(id), pieces[1]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();
}
