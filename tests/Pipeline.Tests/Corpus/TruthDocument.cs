using System.Text.Json;

namespace Plenary.Tests.Corpus;

/// <summary>What the official structured file says about the paragraphs of one real document.</summary>
internal sealed record TruthDocument(string Name, string[] Preamble, (int Level, bool Heading, string Text)[] Operative)
{
    /// <summary>Every document of the sets in one language; <paramref name="form"/> is a kind of dump, e.g. <c>poi</c>.</summary>
    public static IEnumerable<(string Set, TruthDocument Document)> All(string language, string form) =>
        from set in Directory.GetDirectories(SharedData.Path("corpus"), "*-" + language).Order(StringComparer.Ordinal)
        from line in File.ReadLines(Path.Combine(set, form + ".truth.jsonl"))
        select (set, Read(line));

    private static TruthDocument Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new TruthDocument(
            root.GetProperty("name").GetString()!,
            [.. root.GetProperty("preamble").EnumerateArray().Select(p => p.GetString()!)],
            [.. root.GetProperty("operative").EnumerateArray().Select(p => (
                p.GetProperty("level").GetInt32(),
                p.GetProperty("number").ValueKind == JsonValueKind.Null,
                p.GetProperty("text").GetString()!))]);
    }
}
