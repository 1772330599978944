using Plenary.Extraction;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Lexicons;

/// <summary>
/// A seventh language is data: with a lexicon, names of states and a line by which it is recognised, all in the folder beside this
/// file, the program reads a German resolution like any other.
/// </summary>
public class SeventhLanguageTests
{
    private const string Recognition = "de: {script: Latin, words: [der, die, das, und, den, dem, des, auf, mit, dass, vom, zu, wie]}";

    private static readonly Lazy<LanguageSet> Languages = new(() =>
    {
        using var names = new StringReader(Data("states.csv"));
        using var lexicon = new StringReader(Data("de.yaml"));
        using var line = new StringReader(Recognition);
        return LanguageSet.Shipped.With(RecognitionWords.Read("languages.yaml", line)[0].Value, Lexicon.Read("de.yaml", lexicon, States.Read(names, "de")));
    });

    private static readonly Lazy<Resolution> German = new(() => Converter.Convert(Source(Data("resolution.txt")), null, Languages.Value).Document!);

    [Fact]
    public void Its_frame_is_read()
    {
        var document = German.Value;

        Assert.Equal("de", document.Language);
        Assert.Equal(("HRC", "94/12", "Brücken, Stege und Fähren"), (document.Body, document.Number, document.Title));
        Assert.Equal((94, "2093-09-13", "2093-10-08"), (document.Session!.Number, document.Session.Start, document.Session.End));
        Assert.Equal(("3", "Förderung und Schutz der Leuchttürme"), (document.AgendaItem!.Number, document.AgendaItem.Title));
        Assert.Equal(("2093-10-07", 40, AdoptionMethod.RecordedVote), (document.Adoption!.Date, document.Adoption.Meeting, document.Adoption.Method));
        Assert.Equal("Der Menschenrechtsrat,", document.EnactingFormula);
    }

    [Fact]
    public void Its_paragraphs_are_read() => Assert.Equal(
        [
            "pp1 recall ", "pp2 express_concern deeply", "op1 welcome ", "op2 encourage ", "op2.a  ", "op2.b  ", "op3 request ", "op4 decide ",
        ],
        German.Value.Paragraphs.Select(p => $"{p.Id} {p.Action} {(p.Lead is null ? "" : string.Join(' ', LeadPhrase.Find(p.Text, Languages.Value.Find("de")!)!.Value.Modifiers.Codes))}"));

    [Fact]
    public void Its_notes_and_references_are_read()
    {
        Assert.Equal(("1", "A/HRC/94/63.", "op1"), (German.Value.Footnotes[0].Marker, German.Value.Footnotes[0].Text, German.Value.Footnotes[0].Calls[0].Target));
        Assert.Equal(
            ["pp1 A/HRC/RES/91/4 2092-10-01", "pp1 A/RES/131/7 2076-12-02"],
            German.Value.References.Where(r => r.Source == "pp1").Select(r => $"{r.Source} {r.Symbol} {r.Date}"));
    }

    [Fact]
    public void Its_roll_call_is_read()
    {
        Assert.Equal((4, 2, 1), (German.Value.Vote!.Printed!.InFavour, German.Value.Vote.Printed.Against, German.Value.Vote.Printed.Abstaining));
        Assert.Equal(["BIH", "CIV", "ZAF", "TTO", "BEL", "FIN", "ITA"], German.Value.Vote.Votes.Select(v => v.Iso3));
        Assert.True(German.Value.Vote.Consistent);
    }

    [Fact]
    public void Its_examples_do_what_the_lexicon_says()
    {
        var lexicon = Languages.Value.Find("de")!;

        Assert.All(lexicon.Leads.All.Where(w => w.Role == LeadWordRole.Action), w => Assert.Equal(w.Code, LeadPhrase.Find(w.Example, lexicon)?.Action));
    }

    [Fact]
    public void The_shipped_languages_are_read_beside_it() =>
        Assert.Equal(
            "ru",
            Converter.Convert(Source(File.ReadAllText(Checkout.Path("input/hrc-93-9-lines-ru.txt"))), null, Languages.Value).Document!.Language);

    [Fact]
    public void Without_it_nobody_reads_german() => Assert.Null(LanguageSet.Shipped.Find("de"));

    private static string Data(string file) => File.ReadAllText(Checkout.Path($"tests/Pipeline.Tests/Lexicons/SeventhLanguage/{file}"));

    private static SourceText Source(string text) =>
        new("resolution.txt", new string('0', 64), System.Text.Encoding.UTF8.GetByteCount(text), "text/plain", text, []);
}
