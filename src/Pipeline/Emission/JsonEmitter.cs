using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Writes <c>json/documents.jsonl</c> and, in the folder layout, one indented file per document.</summary>
public sealed class JsonEmitter(PackageFiles files, Layout layout) : IEmitter
{
    /// <summary>The JSON Lines file with every document.</summary>
    public const string Lines = "json/documents.jsonl";

    private readonly Stream lines = files.Create(Lines);

    /// <summary>The file of one document.</summary>
    public static string FileOf(string id) => $"json/{id}.json";

    /// <inheritdoc/>
    public void Add(Resolution document, ReadOnlySpan<byte> json)
    {
        lines.Write(json);
        lines.WriteByte((byte)'\n');
        if (layout == Layout.Folder)
        {
            files.Write(FileOf(document.Id), JsonTree.Indent(json));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();
}
