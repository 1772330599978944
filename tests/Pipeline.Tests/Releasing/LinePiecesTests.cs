using System.Text;
using Plenary.Cli.Releasing;

namespace Plenary.Tests.Releasing;

/// <summary>A new file cut into lines of the old one and new bytes: whatever room there is to look for them, the pieces give the new file.</summary>
public sealed class LinePiecesTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a\nb\nc\n", "a\nb\nc\n", 0)]
    [InlineData("a\nb\nc\n", "c\na\nb", 1)]
    [InlineData("a\na\na\n", "a\nx\na\na\na\na\n", 2)]
    [InlineData("", "x", 1)]
    [InlineData("x\r\ny", "y\r\nx\r\ny", 3)]
    public void Pieces_put_together_give_the_new_file(string before, string after, int added) => Assert.Equal(added, Added(before, after, 100));

    [Fact]
    public void Any_files_by_any_window()
    {
        var random = new Random(94_007);
        for (var tried = 0; tried < 3_000; tried++)
        {
            Added(Text(random), Text(random), random.Next(1, 8));
        }
    }

    [Fact]
    public void A_line_longer_than_any_buffer_is_one()
    {
        var old = new string('k', 1_000_000) + "\n";
        Assert.Equal(2, Added(old + "a\n", "b\n" + old + "a\n", 4));
    }

    [Fact]
    public void A_narrow_window_goes_along_a_file_that_is_far_longer()
    {
        var old = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i}\n"));
        Assert.Equal(4, Added(old, old.Replace("\n777\n", "\nnew\n", StringComparison.Ordinal).Replace("\n9000\n9001\n", "\n", StringComparison.Ordinal), 16));
    }

    [Fact]
    public void Lines_that_stand_everywhere_lead_the_search_astray_nowhere()
    {
        // Documents of forty lines, most of which many documents have: one of them is gone, one is new, and each tenth has another word.
        string Document(int i, string word) => string.Concat(Enumerable.Range(0, 40).Select(k => k == 20 ? $"{i}: {word}\n" : k % 3 == 0 ? $"  - {k}\n" : $"{(i * 7 + k * k) % 97}\n"));
        var old = string.Concat(Enumerable.Range(0, 2_000).Where(i => i != 900).Select(i => Document(i, "kite")));
        var now = string.Concat(Enumerable.Range(0, 2_000).Where(i => i != 400).Select(i => Document(i, i % 10 == 3 ? "wind" : "kite")));
        Assert.InRange(Added(old, now, 2_000), 200 * 10, 200 * 12);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => "abcd"[random.Next(4)] + (random.Next(10) == 0 ? "" : "\n")));

    // Asserts that the pieces follow each other and give the new file; how many bytes are new.
    private static long Added(string before, string after, int window)
    {
        var (old, now) = (Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
        using var result = new MemoryStream();
        var pieces = LinePieces.Cut(new MemoryStream(old), new MemoryStream(now), window);
        foreach (var piece in pieces)
        {
            Assert.Equal(result.Length, piece.Start);
            result.Write(piece.From < 0 ? now : old, (int)(piece.From < 0 ? piece.Start : piece.From), (int)piece.Length);
        }

        Assert.Equal(now, result.ToArray());
        return pieces.Where(p => p.From < 0).Sum(p => p.Length);
    }
}
