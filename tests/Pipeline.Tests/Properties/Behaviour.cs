using System.Globalization;
using System.Numerics;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Tests.Properties;

/// <summary>
/// What the program was seen to do with a text, as words: which rules it broke and how often, in pairs too, and the make of the document. It stands for the branches
/// that were taken, which nothing here counts: a damaged text that adds a word went where none had gone.
/// </summary>
internal static class Behaviour
{
    internal static HashSet<string> Of(string text, string language)
    {
        var findings = new List<Finding>();
        var source = new SourceText("any.txt", new string('0', 64), text.Length, "text/plain", UnicodeRepair.Repair(text, findings), findings);
        var conversion = Converter.Convert(source, language);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var codes = conversion.Diagnostics.CountBy(d => d.Code).OrderBy(c => c.Key, StringComparer.Ordinal).ToArray();
        foreach (var (code, count) in codes)
        {
            seen.Add(Counted(code, count));
            seen.UnionWith(codes.TakeWhile(c => c.Key != code).Select(c => $"{c.Key}+{code}"));
        }

        if (conversion.Document is not { } document)
        {
            seen.Add("no document");
            return seen;
        }

        seen.UnionWith(document.Paragraphs.CountBy(p => $"{p.Part} {p.Kind} level {p.Level}").Select(c => Counted(c.Key, c.Value)));
        seen.UnionWith(document.References.CountBy(r => $"reference {r.Kind} {r.Status}").Select(c => Counted(c.Key, c.Value)));
        seen.Add(Counted("footnotes", document.Footnotes.Count));
        seen.Add(Counted("calls", document.Footnotes.Sum(f => f.Calls.Count)));
        seen.Add(Counted("mandates", document.Mandates.Count));
        seen.Add(Counted("sponsors", document.Sponsors.Count));
        seen.Add($"vote {document.Vote is not null}");
        seen.UnionWith(document.Accounting.Dropped.CountBy(d => d.Reason).Select(c => Counted(c.Key, c.Value)));
        seen.Add(Counted("unclaimed", document.Accounting.Unclaimed.Count));
        return seen;
    }

    // Twice as many is something else, one more is not.
    private static string Counted(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what} x{BitOperations.Log2((uint)count + 1)}");
}
