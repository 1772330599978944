using System.Globalization;
using System.Text;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;
using Plenary.Validation;

namespace Plenary.Tests.Properties;

/// <summary>What holds for every text, whatever it says: nothing is lost, every place is where it is said to be, and it ends.</summary>
internal static class Invariants
{
    // A safety net against hanging, not a benchmark: the longest text of these tests takes some 50 ms. The time is over when the process has had it, too: a machine
    // that is busy with other things proves nothing.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    // For a thread that waits for ever, which takes no time.
    private static readonly TimeSpan LimitOfWaiting = TimeSpan.FromMinutes(5);

    /// <summary>Asserts every invariant; the message names the text in short and the invariant that it breaks.</summary>
    public static void Hold(string text, string name, string language = "zh")
    {
        if (Fault(text, language) is { } fault)
        {
            var least = Shrinking.Of(text, t => Fault(t, language) is not null);
            Assert.Fail($"{name}: {Fault(least, language) ?? fault}\nThe least text that does it:\n{Specs.VisibleMarks.Show(least)}");
        }
    }

    private static string? Fault(string text, string language)
    {
        var findings = new List<Finding>();
        var source = new SourceText("any.txt", new string('0', 64), text.Length, "text/plain", UnicodeRepair.Repair(text, findings), findings);
        return InTime(() => Faults(source, language).FirstOrDefault());
    }

    private static string? InTime(Func<string?> check)
    {
        // On a thread of its own: one that hangs must not hold up the whole run.
        string? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                fault = check();
            }
            catch (Exception e)
            {
                fault = e.ToString();
            }
        }, 16 << 20) { IsBackground = true };
        var (worked, waited) = (Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.StartNew());
        thread.Start();
        while (!thread.Join(Limit))
        {
            if (Environment.CpuUsage.TotalTime - worked > Limit || waited.Elapsed > LimitOfWaiting)
            {
                return $"does not end within {Limit}";
            }
        }

        return fault;
    }

    private static IEnumerable<string> Faults(SourceText source, string language)
    {
        foreach (var fault in OfStages(source.Text, language))
        {
            yield return fault;
        }

        var conversion = Converter.Convert(source, language);
        foreach (var diagnostic in conversion.Diagnostics)
        {
            if (diagnostic is { Start: { } start, End: { } end } && (start < 0 || end < start || end > source.Text.Length || diagnostic.Line < 1 || diagnostic.Column < 1))
            {
                yield return $"{diagnostic.Code} points outside the text";
            }
        }

        if (conversion.Document is { } document)
        {
            foreach (var fault in OfDocument(document, source.Text))
            {
                yield return fault;
            }

            if (!JsonTree.Write(document).AsSpan().SequenceEqual(JsonTree.Write(Converter.Convert(source, language).Document!)))
            {
                yield return "a second conversion gives another document";
            }
        }
    }

    private static IEnumerable<string> OfStages(string raw, string language)
    {
        var lexicon = LexiconSet.Find(language)!;
        var text = Normalizer.Normalize(new Ledger(raw), lexicon).Value;
        if (text.Raw.Zip(text.Raw.Skip(1)).Any(p => p.First > p.Second) || text.Raw.Any(r => r < 0 || r >= raw.Length))
        {
            yield return "the map of the normalized text does not rise, or leaves the raw text";
        }

        if (text.Text.AsSpan().IndexOfAny("\r\v\u0085\u2028\u2029") >= 0 || text.Text.Any(Scripts.IsInvisible))
        {
            yield return "the normalized text holds a strange line end or an invisible character";
        }

        // A backslash protects a character from being read as mark-up once, not twice; what is nested too deep is reported and left. Without
        // a lexicon, since a hyphen that is guessed to be lost makes the text another one to guess by.
        var (plain, findings) = Normalizer.Normalize(new Ledger(raw));
        var again = Normalizer.Normalize(new Ledger(plain.Text)).Value;
        if (!raw.Contains('\\', StringComparison.Ordinal) && findings.All(f => f.Rule != Rules.MarkupTooDeep) && !string.Equals(again.Text, plain.Text, StringComparison.Ordinal))
        {
            var at = again.Text.Zip(plain.Text).TakeWhile(p => p.First == p.Second).Count();
            yield return $"normalizing twice changes the text again, at '{Around(plain.Text, at)}' -> '{Around(again.Text, at)}'";
        }

        var document = Segmenter.Segment(text, raw, lexicon);
        var end = 0;
        foreach (var block in Segmenter.Blocks(document))
        {
            if (block.Span.Start != end || block.Span.IsEmpty)
            {
                yield return $"blocks do not partition the text at {end}";
            }

            end = block.Span.End;
        }

        if (end != text.Length)
        {
            yield return $"the last block ends at {end}, the text at {text.Length}";
        }
    }

    // A run that a dump printed in the order of the page is read in another order: the same characters all the same.
    private static bool IsTurned(string raw, string sliced, string text) =>
        raw.Contains('\u202A', StringComparison.Ordinal) && string.Concat(Bare(sliced).Order()) == string.Concat(Bare(text).Order());

    private static IEnumerable<string> OfDocument(Resolution document, string raw)
    {
        // The validator knows most of it: ids, notes and their calls, references, spans, and the sum of the account.
        foreach (var finding in Validator.Check(document, raw).Where(f => f.Rule.Severity == Severity.Error))
        {
            yield return $"{finding.Rule.Code} {finding.Message}";
        }

        var runes = raw.EnumerateRunes().ToArray();
        var visible = runes.Count(r => !Rune.IsWhiteSpace(r));
        if (document.Accounting.Characters != visible)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the account speaks of {document.Accounting.Characters} characters, the text has {visible}");
        }

        foreach (var paragraph in document.Paragraphs)
        {
            var sliced = string.Concat(paragraph.Source.SelectMany(s => runes[s[0]..s[1]]));
            if (Bare(sliced) != Bare(paragraph.Text) && !IsTurned(raw, sliced, paragraph.Text))
            {
                yield return $"the source of {paragraph.Id} gives '{sliced}', its text is '{paragraph.Text}'";
            }

            if (paragraph.Text.Contains("  ", StringComparison.Ordinal) || paragraph.Text.AsSpan().IndexOfAny('\n', NoteMark.Open, NoteMark.Close) >= 0)
            {
                yield return $"{paragraph.Id} has double blanks, line ends or marks of calls";
            }
        }
    }

    // Without white space and invisible characters, composed as the normalizer composes; hyphens it may have put back.
    private static string Bare(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !Scripts.IsInvisible(c) && c != '-'))
            .Normalize(NormalizationForm.FormKC);

    private static string Around(string text, int at) => VisibleAround(text, Math.Max(0, at - 12), Math.Min(text.Length, at + 12));

    private static string VisibleAround(string text, int start, int end) => Specs.VisibleMarks.Show(text[start..end]).Replace('\n', '⏎');
}
