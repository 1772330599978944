namespace Plenary.Tests.Specs;

/// <summary>The Markdown files of this folder: every example and every frame.</summary>
public static class SpecFolder
{
    private static readonly string Folder = Checkout.Path("tests/Pipeline.Tests/Specs");
    private static readonly IReadOnlyDictionary<string, string> Frames = Files().SelectMany(f => SpecFile.Frames(f.Name, f.Markdown)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every example, by file and line.</summary>
    public static IReadOnlyList<Example> Examples { get; } = [.. Files().SelectMany(f => SpecFile.Examples(f.Name, f.Markdown))];

    /// <summary>What becomes of an example.</summary>
    public static Result Run(Example example)
    {
        var raw = Framed(example);
        return Result.Of(RawBytes.Of(VisibleMarks.Resolve(raw), example.Input.Encoding), example.Input.Language);
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
