using Plenary.Extraction.Mandates;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Tests.Extraction;

/// <summary>Mandates in the languages that put blanks between words; those in Chinese are in the specs.</summary>
public class MandateExtractorTests
{
    [Theory]
    [InlineData("Requests", "request", "Requests the Secretary-General to submit a report on kites to the Human Rights Council at its ninety-seventh session;",
        "task request secretary_general report 97 HRC")]
    [InlineData("Requests", "request", "Requests the Special Rapporteur to present an oral update to the Council at its ninety-fifth session and to submit a report to the General Assembly at its hundredth session;",
        "task request special_rapporteur oral_update 95 HRC | task request special_rapporteur report 100 GA")]
    [InlineData("Requests", "request", "Requests the Office of the High Commissioner to present reports on kites at its ninety-fifth and ninety-seventh sessions;",
        "task request office_of_the_high_commissioner report 95 | task request office_of_the_high_commissioner report 97")]
    [InlineData("Decides", "decide", "Decides to extend the mandate of the Independent Expert on kites for a period of three years, and requests the Independent Expert to fly kites;",
        "term decide independent_expert renewal 3 Year | task request independent_expert")]
    [InlineData("Decides", "decide", "Decides to hold at its ninety-sixth session a panel discussion on kites;", "meeting decide panel_discussion 96 HRC")]
    [InlineData("Decides", "decide", "Decides to continue its consideration of kites under the same agenda item in accordance with its programme of work.", "consideration decide same_agenda_item")]
    [InlineData("Requests", "request", "Requests the Secretary-General to publish, by 31 December 2047, a handbook of kites;", "task request secretary_general guidance 2047-12-31")]
    [InlineData("Urges", "urge", "Urges States to bear in mind the theme of the sixteenth session of the Forum on Kites;", "task urge states")]
    [InlineData("Requests", "request", "Requests the kite makers of all towns to rest;", "task request")]
    public void English(string lead, string action, string text, string expected) => Assert.Equal(expected, Read("en", lead, action, text));

    [Theory]
    [InlineData("просит", "request", "просит Генерального секретаря представить доклад о воздушных змеях Совету по правам человека на его девяносто седьмой сессии;",
        "task request secretary_general report 97 HRC")]
    [InlineData("постановляет", "decide", "постановляет продлить мандат Независимого эксперта по воздушным змеям на три года;", "term decide independent_expert renewal 3 Year")]
    [InlineData("постановляет", "decide", "постановляет продолжить рассмотрение вопроса о воздушных змеях в соответствии со своей программой работы.", "consideration decide programme_of_work")]
    public void Russian(string lead, string action, string text, string expected) => Assert.Equal(expected, Read("ru", lead, action, text));

    [Fact]
    public void Every_language_has_words_for_what_all_can_say() => Assert.All(LexiconSet.Languages, language =>
    {
        var words = LexiconSet.Find(language)!.Mandates;
        Assert.All(new[] { words.Asks, words.Addressees, words.Deliverables, words.Delivering, words.Terms, words.TermObjects, words.Consideration, words.Bases, words.By, words.Units },
            phrases => Assert.NotEmpty(phrases.Phrases));
        Assert.NotEmpty(words.Numbers);
    });

    private static string Read(string language, string lead, string action, string text)
    {
        var paragraph = new Paragraph("op1", Part.Operative, ParagraphKind.Paragraph, "1", 0, text, lead, action, [], []);
        var mandates = MandateExtractor.Extract([paragraph], "HRC", 94, "2045-07-12", LexiconSet.Find(language)!);
        Assert.All(mandates, m => Assert.All(
            new[] { (m.Addressee?.Printed, m.Addressee?.Offset), (m.Deliverable?.Printed, m.Deliverable?.Offset), (m.Due?.Printed, m.Due?.Offset), (m.Term?.Printed, m.Term?.Offset), (m.Duration?.Printed, m.Duration?.Offset) },
            part => Assert.True(part.Printed is null || text[part.Offset!.Value..].StartsWith(part.Printed, StringComparison.Ordinal))));
        return string.Join(" | ", mandates.Select(m => string.Join(' ', new object?[]
        {
            Plenary.Emission.Words<MandateKind>.Of(m.Kind), m.Action, m.Addressee is { } a ? string.Join('+', a.Codes) : null, m.Deliverable?.Code, m.Term?.Code,
            m.Duration?.Value, m.Duration?.Unit, m.Due?.Session, m.Due?.Body, m.Due?.Date, m.Basis?.Code,
        }.Where(v => v is not null))));
    }
}
