using System.Text.Json;
using System.Text.RegularExpressions;
using Plenary.Extraction.Sponsors;
using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Extraction;

/// <summary>
/// Real vote blocks and sponsor lines, cut out of the raw dumps by a few crude lines of test code that stand for the
/// stages before: what they leave in would be gone by then.
/// </summary>
public partial class CorpusVoteTests
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;
    private static readonly States States = States.For("zh");

    [SharedFact]
    public void Roll_calls_are_exact()
    {
        var wrong = new List<string>();
        var votes = 0;
        foreach (var (path, row) in Rows("vote"))
        {
            var block = VoteBlock(File.ReadAllText(path));
            var lists = row.GetProperty("vote");
            var outcome = VoteExtractor.Extract(MappedText.Identity(block), Chinese, States);
            var vote = outcome.Value.Vote;
            votes++;
            var exact = vote is { Consistent: true } && outcome.Value.Method == AdoptionMethod.RecordedVote
                && Same(lists, "in_favour", vote, VotePosition.InFavour) && Same(lists, "against", vote, VotePosition.Against) && Same(lists, "abstaining", vote, VotePosition.Abstaining);
            if (!exact)
            {
                wrong.Add($"{path}: {string.Join(" | ", outcome.Findings.Select(f => f.Rule.Code + " " + f.Message))}");
            }
        }

        Assert.True(votes > 100);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {votes}\n{string.Join('\n', wrong)}");
    }

    [SharedFact]
    public void Sponsors_are_exact()
    {
        var wrong = new List<string>();
        var lines = 0;
        foreach (var (path, row) in Rows("sponsors"))
        {
            var outcome = SponsorExtractor.Extract(MappedText.Identity(SponsorLine(File.ReadAllText(path), row.GetProperty("agenda_title").GetString()!)), ["*", "**"], Chinese, States);
            lines++;
            if (!outcome.Value.Select(s => s.Name).SequenceEqual(row.GetProperty("sponsors").EnumerateArray().Select(n => n.GetString()!)) || outcome.Findings.Count > 0)
            {
                wrong.Add($"{path}: {string.Join(" | ", outcome.Findings.Select(f => f.Rule.Code + " " + f.Message))}");
            }
        }

        Assert.True(lines > 50);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {lines}\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<(string Path, JsonElement Row)> Rows(string property)
    {
        var corpus = Path.Combine(SharedData.Root, "corpus");
        var sets = Directory.GetFiles(corpus, "*.truth.jsonl", SearchOption.AllDirectories)
            .Where(f => f.Contains("-zh", StringComparison.Ordinal))
            .Select(f => (Truth: f, Folder: f.Replace(".truth.jsonl", "", StringComparison.Ordinal)))
            .Append((Truth: Path.Combine(SharedData.Root, "gold", "seeds.jsonl"), Folder: Path.Combine(SharedData.Root, "seeds")));
        return from set in sets.OrderBy(s => s.Truth, StringComparer.Ordinal)
               from row in SharedData.Rows(set.Truth)
               where row.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
               select (Path.Combine(set.Folder, row.GetProperty("name").GetString()! + ".txt"), row);
    }

    private static bool Same(JsonElement truth, string list, Vote vote, VotePosition position) =>
        truth.GetProperty(list).EnumerateArray().Select(n => n.GetString()!).SequenceEqual(vote.Votes.Where(v => v.Position == position).Select(v => v.Name));

    private static string VoteBlock(string text)
    {
        var start = Formula().Matches(text)[^1].Index;
        return Furniture().Replace(text[start..], "").Split("\n\n\n[1] ")[0].TrimEnd();
    }

    private static string SponsorLine(string text, string agendaTitle)
    {
        text = text.Replace("^(*)", "*", StringComparison.Ordinal);
        text = Furniture().Replace(text[..Label().Match(text).Index], "") + "：决议草案";
        var title = Regex.Match(text, string.Join(@"\s*", agendaTitle.TakeLast(5).Select(c => Regex.Escape(c.ToString()))));
        return text[(title.Index + title.Length)..];
    }

    [GeneratedRegex(@"\[?(经记录|记录)表决")]
    private static partial Regex Formula();

    [GeneratedRegex(@"[：:]\s*决\s*议\s*草\s*案")]
    private static partial Regex Label();

    // Word's marks, note texts, note calls in brackets, running heads and feet, page numbers.
    [GeneratedRegex(@"\[bookmark: _GoBack\]|\[footnoteRef:\d+\]|\[\d+: [^\]]*\]|^\[\d+\] .*$|\[\d+\]|\^\(|^\s*(\*|[¹²³⁴-⁹⁰]+|\d+)[ \t]+.*$|^\s*[^\n、：]*代表团后来称.*$|^\s*见 ?A/HRC/.*$|^[ \t\f]*(\*|A/HRC/\S+|GE\.[\d-]+.*|\d+.*GE\.[\d-]+|\d+)\s*$|\f", RegexOptions.Multiline)]
    private static partial Regex Furniture();
}
