using Plenary.Lexicons;
using YamlDotNet.RepresentationModel;

namespace Plenary.Tests.Specs;

/// <summary>The Markdown files of this folder: every example and every frame.</summary>
public static class SpecFolder
{
    private static readonly string Folder = Checkout.Path("tests/Pipeline.Tests/Specs");
    private static readonly IReadOnlyDictionary<string, string> Frames = Files().SelectMany(f => SpecFile.Frames(f.Name, f.Markdown)).ToDictionary(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Gaps = Files().SelectMany(f => SpecFile.Gaps(f.Name, f.Markdown)).ToDictionary(g => g.Language, g => Read(g.Yaml), StringComparer.Ordinal);

    /// <summary>Every example, by file and line; those for each entry of a lexicon as often as there are entries.</summary>
    public static IReadOnlyList<Example> Examples { get; } = [.. Files().SelectMany(f => SpecFile.Examples(f.Name, f.Markdown)).SelectMany(ForEach)];

    /// <summary>The raw text of an example, in its frame.</summary>
    public static string Text(Example example) => VisibleMarks.Resolve(Framed(example));

    /// <summary>What becomes of an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="languages">The languages that are known; null for those of the program.</param>
    public static Result Run(Example example, LanguageSet? languages = null)
    {
        var raw = Framed(example);
        return Result.Of(RawBytes.Of(VisibleMarks.Resolve(raw), example.Input.Encoding), example.Input.Language, languages);
    }

    private static IEnumerable<Example> ForEach(Example example)
    {
        if (example.Input is not { Each: { } key, Language: { } language })
        {
            return [example];
        }

        var gaps = Gaps.GetValueOrDefault(language) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        return LexiconEntries.Of(language, key, example.Place).Select(entry => example with
        {
            Raw = LexiconEntries.Fill(example.Raw, entry, gaps, example.Place),
            Expected = LexiconEntries.Fill(example.Expected, entry, gaps, example.Place),
            Entry = entry,
        });
    }

    private static IReadOnlyDictionary<string, string> Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ((YamlMappingNode)stream.Documents[0].RootNode).ToDictionary(e => e.Key.ToString(), e => e.Value.ToString(), StringComparer.Ordinal);
    }

    // The line "…" of a frame gives way to the text of the example.
    private static string Framed(Example example)
    {
        if (example.Input.Name.Length == 0)
        {
            return example.Raw;
        }

        var frame = Frames.GetValueOrDefault(example.Input.Name) ?? throw new SpecException(example.Place, $"There is no frame '{example.Input.Name}'.");
        var lines = frame.Split('\n');
        var at = Array.IndexOf(lines, "…");
        return at < 0
            ? throw new SpecException(example.Place, $"The frame '{example.Input.Name}' has no line '…'.")
            : string.Join('\n', [.. lines[..at], example.Raw.TrimEnd('\n'), .. lines[(at + 1)..]]);
    }

    private static IEnumerable<(string Name, string Markdown)> Files() =>
        Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
}
