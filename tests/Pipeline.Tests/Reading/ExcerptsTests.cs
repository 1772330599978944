using FsCheck;
using FsCheck.Fluent;
using Plenary.Text;

namespace Plenary.Tests.Reading;

/// <summary>The raw lines around a doubtful place.</summary>
public class ExcerptsTests
{
    [Theory]
    [InlineData("one\ntwo three\nfour", 4, 7, "one", "two three", "four", 0, 3)]
    [InlineData("one\r\ntwo three\r\nfour", 9, 14, "one", "two three", "four", 4, 5)]
    [InlineData("one\n\n  \ntwo\n \n\nfour", 8, 11, "one", "two", "four", 0, 3)]
    [InlineData("alone", 0, 5, null, "alone", null, 0, 5)]
    [InlineData("one\ntwo", 5, 7, "one", "two", null, 1, 2)]
    [InlineData("one\ntwo\nthree", 4, 13, "one", "two", "three", 0, 3)]
    [InlineData("one\ntwo", 7, 7, "one", "two", null, 3, 0)]
    [InlineData("", 0, 0, null, "", null, 0, 0)]
    [InlineData("a\u202eb c", 3, 4, null, "a⟨U+202E⟩b c", null, 10, 1)]
    [InlineData("a\u202eb c", 1, 2, null, "a⟨U+202E⟩b c", null, 1, 8)]
    [InlineData("𠀀𠀁 kite", 5, 9, null, "𠀀𠀁 kite", null, 3, 4)]
    [InlineData("a𠀀b", 2, 2, null, "a𠀀b", null, 1, 1)]
    [InlineData("a𠀀𠀁b", 2, 4, null, "a𠀀𠀁b", null, 1, 2)]
    [InlineData("a\tb\fc", 4, 5, null, "a\tb⟨U+000C⟩c", null, 11, 1)]
    public void The_line_its_neighbours_and_the_place(string text, int start, int end, string? before, string line, string? after, int offset, int length) =>
        Assert.Equal(new(before, line, after, offset, length), Excerpts.At(text, new TextSpan(start, end)));

    [Fact]
    public void A_long_line_is_cut_on_both_sides_and_has_no_neighbours()
    {
        var found = Excerpts.At("before\n" + new string('a', 500) + "kite" + new string('b', 500) + "\nafter", new TextSpan(507, 511));
        Assert.Equal(new(null, "…" + new string('a', 60) + "kite" + new string('b', 96) + "…", null, 61, 4), found);
    }

    [Fact]
    public void A_long_neighbour_is_cut_where_it_is_far_from_the_line()
    {
        var found = Excerpts.At(new string('a', 500) + "\nkite\n" + new string('b', 500), new TextSpan(501, 505));
        Assert.Equal(new("…" + new string('a', 160), "kite", new string('b', 160) + "…", 0, 4), found);
    }

    // A text of one line with a finding on each character must not take the square of its length.
    [Fact]
    public void However_long_the_line_an_excerpt_is_short()
    {
        var text = new string('a', 20_000_000);
        for (var at = 0; at < text.Length; at += 200)
        {
            Assert.InRange(Excerpts.At(text, new TextSpan(at, text.Length)).Line.Length, 1, 170);
        }
    }

    [Fact]
    public void Whatever_the_text_the_place_is_inside_its_line_and_nothing_hidden_is_left() =>
        Prop.ForAll(Gen.Elements('a', 'ب', '字', '\n', '\r', ' ', '\u202e', '\u0000', '\ud840', '\udc00', '<').ListOf().Select(c => string.Concat(new string([.. c]).EnumerateRunes())).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (text, at, length) =>
        {
            var start = Math.Min(at, text.Length);
            var found = Excerpts.At(text, new TextSpan(start, Math.Min(text.Length, start + length)));
            var points = new CodePoints(found.Line).Length;
            return found.Offset >= 0 && found.Length >= 0 && found.Offset + found.Length <= points
                && !$"{found.Before}{found.Line}{found.After}".Any(c => c is '\n' or '\r' or '\u202e' or '\0');
        }).Check(Properties.Reproducible.Config(2000));
}
