using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Reading;

/// <summary>Finds a document by what a person calls it: a file, or an id or symbol inside a package.</summary>
internal static class NamedDocument
{
    /// <summary>Two documents that are to be compared.</summary>
    /// <param name="names">Two files, ids or symbols.</param>
    /// <param name="package">The folder of the package in which ids and symbols are looked up, or null.</param>
    /// <param name="language">Language of raw texts, or null to recognise it.</param>
    /// <exception cref="InputException">A name leads nowhere, or to several documents.</exception>
    internal static (Resolution First, Resolution Second) Pair(string[] names, string? package, string? language)
    {
        var candidates = names.Select(n => File.Exists(n) ? [OfFile(n, language)] : InPackage(n, package)).ToArray();

        // A symbol stands for the texts in all languages; the other name can settle which is meant.
        var shared = candidates[0].Select(d => d.Language).Intersect(candidates[1].Select(d => d.Language), StringComparer.Ordinal).ToArray();
        if (shared.Length == 1)
        {
            candidates = [.. candidates.Select(c => c.Where(d => string.Equals(d.Language, shared[0], StringComparison.Ordinal)).ToArray())];
        }

        return (Single(candidates[0], names[0]), Single(candidates[1], names[1]));
    }

    private static Resolution Single(Resolution[] found, string name) => found.Length == 1
        ? found[0]
        : throw new InputException($"{name} stands for {found.Length} documents: {string.Join(", ", found.Select(d => d.Id))}\n  name one by its id");

    private static Resolution[] InPackage(string name, string? package)
    {
        if (package is null)
        {
            throw new InputException($"input not found: {name}\n  expected an existing file, or an id or symbol together with --package");
        }

        var found = new PackageDocuments(package).Naming([name]).Where(d => Is(d.Id, name) || Is(d.Symbol, name)).ToArray();
        var byId = found.Where(d => Is(d.Id, name)).ToArray();
        return byId.Length > 0 ? byId : found.Length > 0 ? found : throw new InputException($"{package} has no document with the id or symbol {name}");
    }

    private static Resolution OfFile(string path, string? language)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonTree.Read(File.ReadAllBytes(FileKind.Regular(path)));
        }

        var read = FileReader.Read(new InputFile(Path.GetFullPath(path), Path.GetFileName(path)));
        return read.Source is not { } source
            ? throw new InputException($"{path}: {read.Failure!.Rule.Code}: {read.Failure.Message}")
            : Converter.Convert(source, language).Document
                ?? throw new InputException($"{path} is not recognised as a resolution; expected a title, an enacting formula and paragraphs");
    }

    private static bool Is(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
