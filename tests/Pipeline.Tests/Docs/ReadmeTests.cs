using System.CommandLine;
using System.Text.RegularExpressions;
using Plenary.Cli.Commands;
using Plenary.Tests.Commands;

namespace Plenary.Tests.Docs;

/// <summary>What the README says is there, is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Checkout.Path("README.md"));

    [Fact]
    public void Every_path_of_the_table_of_changes_exists()
    {
        var paths = Rows("## Where do I change…").SelectMany(row => CodeSpan().Matches(row[1]).Select(m => m.Groups[1].Value))
            .Where(span => span.Contains('/', StringComparison.Ordinal) || span.Contains(".props", StringComparison.Ordinal))
            .Select(span => span.StartsWith("python3 ", StringComparison.Ordinal) ? span["python3 ".Length..] : span)
            .ToList();
        Assert.True(paths.Count >= 20, $"only {paths.Count} paths were found");
        Assert.All(paths, p => Assert.True(Path.Exists(Checkout.Path(p)), $"{p} does not exist"));
    }

    [Fact]
    public void Every_link_leads_to_a_file_or_away()
    {
        var targets = Link().Matches(Readme).Select(m => m.Groups[1].Value).Where(t => !t.StartsWith("https://", StringComparison.Ordinal));
        Assert.All(targets, t => Assert.True(File.Exists(Checkout.Path(t)), $"{t} does not exist"));
    }

    [Fact]
    public void Every_command_and_option_exists()
    {
        var root = CommandTree.Root();
        var lines = Readme.Split('\n').Where(l => l.StartsWith("plenary ", StringComparison.Ordinal) || l.StartsWith("dotnet artifacts/plenary/plenary.dll ", StringComparison.Ordinal))
            .Select(l => l.Split('#')[0].Split("plenary.dll ")[^1].Replace("plenary ", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        Assert.True(lines.Count >= 10, $"only {lines.Count} lines were found");
        foreach (var words in lines)
        {
            var parsed = root.Parse(words);
            Assert.True(parsed.Errors.Count == 0, $"{string.Join(' ', words)}: {string.Join(' ', parsed.Errors.Select(e => e.Message))}");
        }

        Assert.All(root.Subcommands, c => Assert.Contains(lines, l => l[0] == c.Name));
    }

    [Fact]
    public void Every_exit_code_is_listed() => Assert.Equal(
        new[] { ExitCode.Fine, ExitCode.Findings, ExitCode.Unusable, ExitCode.Interrupted }.Select(c => $"{c}"),
        Rows("| exit code").Select(row => row[0].Trim()));

    [Fact]
    public void Every_make_target_exists()
    {
        var targets = Target().Matches(File.ReadAllText(Checkout.Path("Makefile"))).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(MakeCommand().Matches(Readme).Select(m => m.Groups[1].Value), t => Assert.Contains(t, targets));
    }

    /// <summary>The excerpts of the output are cut from a package built from <c>input/</c>.</summary>
    [Fact]
    public void The_excerpts_are_real()
    {
        using var scratch = new Scratch();
        var run = PlenaryProcess.Run(["build", Checkout.Path("input"), "-o", scratch["package"], "--quiet"]);
        Assert.Equal(0, run.ExitCode);
        string[] File(string name) => System.IO.File.ReadAllLines(scratch[$"package/{name}"]);
        var page = Excerpt().Replace(Readme, place => place.Groups[1].Value switch
        {
            "json" => Fenced("json", Block(File("json/a-hrc-res-97-8.zh.json"), "\"id\": \"op1\""), Block(File("json/a-hrc-res-97-8.zh.json"), "\"name\": \"肯尼亚\"")),
            "yaml" => Fenced("yaml", Block(File("yaml/a-hrc-res-97-8.zh.yaml"), "- id: \"op1\""), Block(File("yaml/a-hrc-res-97-8.zh.yaml"), "- name: \"肯尼亚\"")),
            _ => Fenced("csv", Table(File("csv/paragraphs.csv"), "a-hrc-res-97-8.zh,op1,"), Table(File("csv/votes.csv"), "a-hrc-res-97-8.zh,肯尼亚,")),
        });
        PrintedDocument.AssertCurrent("README.md", page);

        string Fenced(string language, params string[] parts) => $"<!-- excerpt: {language} -->\n```{language}\n{string.Join(language == "csv" ? "\n\n" : "\n…\n", parts)}\n```\n";
    }

    /// <summary>The innermost object with a line: from the line that opens it to the one that closes it, in JSON or in YAML.</summary>
    private static string Block(string[] lines, string needle)
    {
        var at = Array.FindIndex(lines, l => l.Contains(needle, StringComparison.Ordinal));
        Assert.True(at >= 0, $"there is no {needle}");
        static int Depth(string line) => line.Length - line.TrimStart().Length;
        var json = !lines[at].TrimStart().StartsWith('-');
        var from = json ? Array.FindLastIndex(lines, at, l => Depth(l) < Depth(lines[at])) : at;
        var to = Array.FindIndex(lines, at + 1, l => Depth(l) <= Depth(lines[from]));
        return string.Join('\n', lines[from..(json ? to + 1 : to)].Select(l => l[Depth(lines[from])..])).TrimEnd(',');
    }

    private static string Table(string[] lines, string start) => lines[0] + "\n" + lines.First(l => l.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The cells of the table behind a line.</summary>
    private static IEnumerable<string[]> Rows(string behind) => Readme[Readme.IndexOf(behind, StringComparison.Ordinal)..].Split('\n')
        .SkipWhile(l => !l.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.StartsWith('|'))
        .Select(l => l.Trim('|').Split('|'));

    [GeneratedRegex("`([^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(([^)#]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^([a-z-]+):", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex(@"(?:`|^)make ([a-z-]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex MakeCommand();

    [GeneratedRegex(@"<!-- excerpt: (\w+) -->\n(?:```\w+\n[^`]*```\n)?", RegexOptions.NonBacktracking)]
    private static partial Regex Excerpt();
}
