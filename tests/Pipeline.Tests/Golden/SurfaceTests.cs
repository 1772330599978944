using System.Text.RegularExpressions;
using Plenary.Cli.Reading;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Tests.Golden;

/// <summary>
/// What programs and people do to a dump on its way changes nothing of what it says: the texts of <c>input/</c> with other line ends, other
/// blanks, blanks at the ends of lines, and an empty line behind each.
/// </summary>
public partial class SurfaceTests
{
    private static readonly Dictionary<string, Func<string, string>> Surfaces = new(StringComparer.Ordinal)
    {
        ["CR LF"] = text => text.ReplaceLineEndings("\r\n"),
        ["CR"] = text => text.ReplaceLineEndings("\r"),
        ["no-break blanks"] = text => text.Replace(' ', '\u00A0'),
        ["blanks at the ends of lines"] = text => text.ReplaceLineEndings("  \n"),
        ["doubled line ends"] = text => text.ReplaceLineEndings("\n\n"),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(Checkout.Path("input"), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var surface in Surfaces.Keys.Where(s => !string.Equals(s, "doubled line ends", StringComparison.Ordinal) || PrintsLines().IsMatch(file)))
                {
                    cases.Add(Path.GetFileName(file), surface);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_surface_of_a_dump_says_nothing(string file, string surface)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(Checkout.Path($"input/{file}"))).Text!;
        Assert.Equal(Said(text), Said(Surfaces[surface](text)));
    }

    // Where each paragraph is one line, an empty line behind each parts paragraphs; in these each printed line is one.
    [GeneratedRegex("pdftotext|lines")]
    private static partial Regex PrintsLines();

    /// <summary>What a text says: paragraphs, notes with their calls, votes.</summary>
    internal static string Said(string text, string? language = null)
    {
        var document = Converter.Convert(new SourceText("surface.txt", new string('0', 64), text.Length, "text/plain", text, []), language).Document;
        Assert.NotNull(document);
        return string.Join('\n', [document.Id, document.Title, .. document.Paragraphs.Select(p => $"{p.Id} {p.Text}"),
            .. document.Footnotes.Select(n => $"{n.Marker} {n.Text} {string.Join(' ', n.Calls.Select(c => c.Target))}"), $"{document.Vote?.Counted}"]);
    }
}
