namespace Plenary.Emission;

/// <summary>A format in which documents can be written.</summary>
/// <param name="Name">As given to <c>--format</c>.</param>
/// <param name="Open">Begins to write it.</param>
public sealed record Format(string Name, Func<PackageFiles, Layout, PackageIndex, IEmitter> Open);

/// <summary>Whether each document also gets a file of its own.</summary>
public enum Layout
{
    /// <summary>One file per document beside the files that hold all.</summary>
    Folder,

    /// <summary>Only files that hold all documents: for large corpora.</summary>
    Stream,
}

/// <summary>Every format there is. A further one is a file beside this and a line here.</summary>
public static class Emitters
{
    /// <summary>The formats, in the order in which they are written.</summary>
    public static IReadOnlyList<Format> All { get; } =
    [
        new("json", (files, layout, _) => new JsonEmitter(files, layout)),
        new("csv", (files, _, _) => new CsvEmitter(files)),
        new("yaml", (files, layout, _) => YamlEmitter.Open(files, layout)),
        new("graphml", (files, _, index) => new GraphEmitter(files, index)),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static Format? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.Ordinal));
}
