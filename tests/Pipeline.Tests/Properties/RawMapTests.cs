using Plenary.Text;

namespace Plenary.Tests.Properties;

/// <summary>The map of a text is kept as runs; whatever is edited, it has to say what a list of offsets, one for each character, would say.</summary>
public sealed class RawMapTests
{
    [Fact]
    public void Runs_say_what_offsets_one_by_one_would_say()
    {
        var random = new Random(94_006);
        for (var round = 0; round < 500; round++)
        {
            var raw = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)('a' + random.Next(26)))]);
            var text = MappedText.Identity(raw);
            var ledger = new Ledger(raw);
            List<int> places = [.. Enumerable.Range(0, raw.Length)];
            for (var step = 0; step < 5; step++)
            {
                var edits = Edits(random, text.Length);
                places = Edited(places, edits);
                text = text.Apply(edits, ledger);
            }

            Assert.Equal(places, text.Raw);
            Assert.Equal(places, Enumerable.Range(0, text.Length).Select(i => text.Raw[i]));
            var start = random.Next(text.Length + 1);
            var part = new TextSpan(start, start + random.Next(text.Length - start + 1));
            Assert.Equal(places[part.Start..part.End], text.Slice(part).Raw);
            var walked = new List<int>();
            foreach (var run in text.Raw.Within(part))
            {
                Assert.Equal(part.Start + walked.Count, run.Start);
                walked.AddRange(Enumerable.Range(run.Raw, run.Length));
            }

            Assert.Equal(places[part.Start..part.End], walked);
        }
    }

    private static List<Edit> Edits(Random random, int length)
    {
        var edits = new List<Edit>();
        for (var at = random.Next(8); at <= length; at += random.Next(8))
        {
            var end = Math.Min(length, at + random.Next(4));
            edits.Add(new Edit(new TextSpan(at, end), new string('x', random.Next(4)), Fate.Kept));
            at = end + 1;
        }

        return edits;
    }

    // Each for each where as many come as go; else all stand for the first.
    private static List<int> Edited(List<int> places, List<Edit> edits)
    {
        var edited = new List<int>();
        var from = 0;
        foreach (var (span, replacement, _) in edits)
        {
            edited.AddRange(places[from..span.Start]);
            var first = span.Start < places.Count ? places[span.Start] : places.Count > 0 ? places[^1] : 0;
            edited.AddRange(replacement.Length == span.Length ? places[span.Start..span.End] : Enumerable.Repeat(first, replacement.Length));
            from = span.End;
        }

        return [.. edited, .. places[from..]];
    }
}
