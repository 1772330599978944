using FsCheck;
using FsCheck.Fluent;
using Plenary.Extraction;
using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Extraction;

public class LeadPhraseProperties
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;

    // Any text, and texts that are little else than lead words: there the readings multiply.
    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Chinese.Leads.All.Select(w => w.Phrase).Concat(["，", "；", " ", "并", "湖面", "\uFDD0", "\uD800"]))
            .ListOf().Select(words => string.Concat(words)));

    [Fact]
    public void A_lead_lies_inside_the_text() =>
        Prop.ForAll(Texts.ToArbitrary(), text => LeadPhrase.Find(text, Chinese) is not { } lead
            || (lead.Start >= 0 && lead.Length > 0 && lead.Start + lead.Length <= text.Length)).Check(Properties.Reproducible.Config(100));

    [Fact]
    public void A_lead_does_not_depend_on_what_follows() =>
        Prop.ForAll(Texts.ToArbitrary(), text => LeadPhrase.Find(text, Chinese) is not { Start: 0 } lead
            || LeadPhrase.Find(text + "湖", Chinese) is { Start: 0 } longer && longer.Length >= lead.Length).Check(Properties.Reproducible.Config(100));

    [Fact]
    public void A_line_that_looks_like_a_lead_has_one() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
            !LeadPhrase.StartsLikeLead(text, Chinese) || LeadPhrase.Find(text, Chinese) is not null).Check(Properties.Reproducible.Config(100));

    [Fact]
    public void A_hostile_text_takes_no_longer_than_its_length_allows()
    {
        var text = string.Concat(Enumerable.Repeat("又对并", 100_000));

        Assert.Null(LeadPhrase.Find(text, Chinese));
    }
}
