using Plenary.Model;

namespace Plenary.Emission;

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
        public void Add(Resolution document, ReadOnlySpan<byte> json)
        {
            using var yaml = new YamlTree(files.Create(FileOf(document.Id)), several: false);
            yaml.Add(json);
        }

        public void Dispose()
        {
            // Every file is closed as soon as it is written.
        }
    }

    private sealed class Whole(PackageFiles files) : IEmitter
    {
        private readonly YamlTree yaml = new(files.Create(Stream), several: true);

        public void Add(Resolution document, ReadOnlySpan<byte> json) => yaml.Add(json);

        public void Dispose() => yaml.Dispose();
    }
}
