using System.Globalization;

namespace Plenary.Tests.Specs;

/// <summary>
/// Reads the fenced blocks of a Markdown file: a <c>text</c> block and the <c>yaml</c> block behind it are an example, a
/// <c>frame</c> block is a text that examples are put into. Everything else is prose.
/// </summary>
public static class SpecFile
{
    /// <summary>The examples of a file, in order.</summary>
    public static IReadOnlyList<Example> Examples(string file, string markdown)
    {
        var examples = new List<Example>();
        Fence? text = null;
        foreach (var fence in Fences(file, markdown))
        {
            if (fence.Words.Kind == "text")
            {
                if (text is { } lonely)
                {
                    throw new SpecException(lonely.Place, "No yaml block says what must come of this text.");
                }

                text = fence;
            }
            else if (fence.Words.Kind == "yaml")
            {
                var input = text ?? throw new SpecException(fence.Place, "No text block stands before this yaml block.");
                examples.Add(new Example(file, input.Line, input.Heading, input.Words, input.Body, fence.Body));
                text = null;
            }
        }

        return text is { } last ? throw new SpecException(last.Place, "No yaml block says what must come of this text.") : examples;
    }

    /// <summary>The frames of a file by name.</summary>
    public static IReadOnlyDictionary<string, string> Frames(string file, string markdown) =>
        Fences(file, markdown).Where(f => f.Words.Kind == "frame").ToDictionary(f => f.Words.Name, f => f.Body, StringComparer.Ordinal);

    /// <summary>What the gaps of templates take, by language.</summary>
    public static IEnumerable<(string Language, string Yaml)> Gaps(string file, string markdown) =>
        Fences(file, markdown).Where(f => f.Words.Kind == "gaps").Select(f => (f.Words.Name, f.Body));

    private static IEnumerable<Fence> Fences(string file, string markdown)
    {
        var heading = "";
        Fence? open = null;
        var body = new List<string>();
        var number = 0;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (open is null && line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }
            else if (open is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
                open = new Fence(place, number, heading, FenceWords.Read(line[3..], place), "");
                body.Clear();
            }
            else if (open is not null && line == "```")
            {
                yield return open with { Body = string.Concat(body.Select(l => l + "\n")) };
                open = null;
            }
            else if (open is not null)
            {
                body.Add(line);
            }
        }

        if (open is not null)
        {
            throw new SpecException(open.Place, "The block does not end.");
        }
    }

    private sealed record Fence(string Place, int Line, string Heading, FenceWords Words, string Body);
}
