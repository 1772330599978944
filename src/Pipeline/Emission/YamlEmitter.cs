using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>Prints a tree as YAML, in the stream layout with the <c>---</c> that begins a document of several.</summary>
internal sealed class YamlPrinter(Layout layout) : IPrinter
{
    private readonly YamlTree yaml = new(several: layout == Layout.Stream);

    public int Pieces => 1;

    public void Print(DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into)
    {
        yaml.Print(json, into);
        into.EndPiece();
    }
}

/// <summary>Writes the trees as YAML: one file per document, or one stream of documents.</summary>
public static class YamlEmitter
{
    /// <summary>The multi-document file of the stream layout.</summary>
    public const string Stream = "yaml/documents.yaml";

    /// <summary>The file of one document.</summary>
    public static string FileOf(string id) => $"yaml/{id}.yaml";

    /// <summary>The emitter for a layout.</summary>
    public static IEmitter Open(PackageFiles files, Layout layout) =>
        layout == Layout.Folder ? new Folder(files) : new Whole(files);

    private sealed class Folder(PackageFiles files) : IEmitter
    {
        public void Append(string id, FormatPieces pieces) => files.Write(FileOf(id), pieces[0]);

        public void Dispose()
        {
            // Every file is closed as soon as it is written.
        }
    }

    private sealed class Whole(PackageFiles files) : IEmitter
    {
        private readonly Stream stream = files.Create(Stream);

        public void Append(string id, FormatPieces pieces) => stream.Write(pieces[0]);

        public void Dispose() => stream.Dispose();
    }
}
