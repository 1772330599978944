using System.Globalization;
using System.Text.Json;
using Plenary.Model;
using Xunit.Abstractions;

namespace Plenary.Tests.Corpus;

/// <summary>The paragraphs of one resolution have the same ids in all its languages, wherever the official files have the same paragraphs.</summary>
public class ParagraphIdTests(ITestOutputHelper output)
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    // The plain text layer loses where some paragraphs end; the floors by language say how many.
    [SharedTheory]
    [InlineData("lines", 1)]
    [InlineData("ocrmd", 0.98)]
    [InlineData("poi", 1)]
    [InlineData("pandoc_plain", 1)]
    [InlineData("pdftotext_layout", 1)]
    [InlineData("pdftotext", 0.92)]
    public void Paragraph_ids_agree_between_the_languages_of_a_symbol(string form, double least)
    {
        var versions = Languages.SelectMany(language => Versions(language, form)).ToLookup(v => v.Symbol, StringComparer.Ordinal);
        var compared = 0;
        var differing = new List<string>();
        foreach (var symbol in versions.Where(s => s.Count() > 1))
        {
            // What the official files agree on; the versions with other paragraphs than most are no part of the comparison.
            var alike = symbol.GroupBy(v => string.Join(' ', v.Official), StringComparer.Ordinal).MaxBy(g => g.Count())!;
            foreach (var version in alike)
            {
                compared++;
                if (!version.Ours.SequenceEqual(version.Official))
                {
                    var at = version.Ours.Zip(version.Official).TakeWhile(p => p.First == p.Second).Count();
                    differing.Add($"{symbol.Key} {version.Language}: from {version.Official.ElementAtOrDefault(at)} on, read as {version.Ours.ElementAtOrDefault(at)}");
                }
            }
        }

        output.WriteLine($"{form}: {compared - differing.Count} of {compared} versions of {versions.Count(s => s.Count() > 1)} resolutions have the ids of the others.\n{string.Join('\n', differing)}");
        Assert.True(compared >= Languages.Length * 10, $"Only {compared} versions were compared.");
        Assert.True(compared - differing.Count >= least * compared, string.Join('\n', differing));
    }

    private static IEnumerable<(string Symbol, string Language, string[] Official, string[] Ours)> Versions(string language, string form)
    {
        var set = SharedData.Path($"corpus/hrc55-{language}");
        var ours = ScoredDocuments.Convert(Path.Combine(set, form)).ToDictionary(d => Path.GetFileNameWithoutExtension(d.Source.Path), StringComparer.Ordinal);
        return SharedData.Rows(Path.Combine(set, form + ".truth.jsonl")).Select(row =>
        {
            var document = ours[row.GetProperty("name").GetString()!];
            var paragraphs = document.Paragraphs.Where(p => p.Part != Part.Annex && p.Kind == ParagraphKind.Paragraph).Select(p => p.Id);
            return (row.GetProperty("symbol").GetString()!, language, Ids(row).ToArray(), paragraphs.ToArray());
        });
    }

    // As the contract says: preambular paragraphs by place, operative ones by printed number, those below by place: letter, Roman numeral, digit.
    private static IEnumerable<string> Ids(JsonElement row)
    {
        for (var i = 1; i <= row.GetProperty("preamble").GetArrayLength(); i++)
        {
            yield return Number($"pp{i}");
        }

        var counts = new int[4];
        var path = new string[4];
        var unnumbered = 0;
        foreach (var paragraph in row.GetProperty("operative").EnumerateArray())
        {
            var level = paragraph.GetProperty("level").GetInt32();
            var number = paragraph.GetProperty("number");
            counts[level]++;
            Array.Clear(counts, level + 1, counts.Length - level - 1);
            path[level] = level switch
            {
                0 => number.ValueKind == JsonValueKind.Null ? Number($"opu{++unnumbered}") : "op" + number.GetString(),
                1 => ((char)('a' + counts[1] - 1)).ToString(),
                2 => Roman[counts[2] - 1],
                _ => Number($"{counts[3]}"),
            };
            yield return string.Join('.', path[..(level + 1)]);
        }
    }

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
