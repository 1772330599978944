namespace Plenary.Emission;

/// <summary>A format in which documents can be written.</summary>
/// <param name="Name">As given to <c>--format</c>.</param>
/// <param name="Printer">Makes a printer for one worker.</param>
/// <param name="Open">Begins to write its files.</param>
public sealed record Format(string Name, Func<Layout, IPrinter> Printer, Func<PackageFiles, Layout, PackageIndex, IEmitter> Open);

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
        new(JsonEmitter.Name, layout => new JsonPrinter(layout), (files, layout, _) => new JsonEmitter(files, layout)),
        new("csv", _ => new CsvPrinter(), (files, _, _) => new CsvEmitter(files)),
        new("yaml", layout => new YamlPrinter(layout), (files, layout, _) => YamlEmitter.Open(files, layout)),
        new("graphml", _ => new GraphPrinter(), (files, _, index) => new GraphEmitter(files, index)),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static Format? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>The formats of a package, in the order in which they are written, whatever the order of the names.</summary>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IReadOnlyList<Format> Of(PackageOptions options) =>
        options.Formats.FirstOrDefault(n => Find(n) is null) is { } unknown
            ? throw new ArgumentException($"There is no format '{unknown}'.", nameof(options))
            : [.. All.Where(f => options.Formats.Contains(f.Name, StringComparer.Ordinal))];
}
