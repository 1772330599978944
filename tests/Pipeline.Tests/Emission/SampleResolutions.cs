using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Tests.Emission;

/// <summary>Made-up documents that fill every field, so that the writers can be tested without the converter.</summary>
internal static class SampleResolutions
{
    /// <summary>Strings that one format or another is known to spoil.</summary>
    internal static readonly string[] HardStrings =
    [
        "NO", "y", "null", "~", "0123", "35:8", "1e3", "0x1F", "1_000", ".5", "+1", "2021-07-12", "<<", "=", "!!str a", "*a", "&a", "@a", "`a`",
        "a: b", "a #b", "- a", "? a", "[a]", "{a}", "a,b", "\"", "'", "it's \"so\"", "\\", "\\n", "a\nb", "a\r\nb", "\ta", " a ", "a\u0085b",
        "a\u2028b\u2029c", "a\u00a0b", "\ufeffa", "\u0000\u0001\u001b\u007f\u0080\u009f", "\u200b\u200e\u202e", "\ufffd", "😀𠀀", "=1+1", "-", "---", "...", "人权――“公民”权利", "%a", "|", ">", "",
    ];

    /// <summary>Three documents in ordinal order of id: a vote, a draft with sponsors, and one full of hard strings.</summary>
    internal static IReadOnlyList<Resolution> All { get; } = [Voted, Hard, Draft];

    private static Resolution Voted => Frame("a-hrc-res-97-1.zh") with
    {
        Symbol = "A/HRC/RES/97/1",
        SymbolStatus = SymbolStatus.Printed,
        JobNumber = "GE.46-00001",
        Number = "97/1",
        Title = "夜间照明与人权",
        Session = new Session(97, SessionKind.Regular, "2046-06-18", "2046-07-13"),
        AgendaItem = new AgendaItem("3", "促进和保护所有人权"),
        Adoption = new Adoption("2046-07-12", 35, AdoptionMethod.RecordedVote),
        Footnotes = [new Footnote("fn1", "1", "A/HRC/96/12。", FootnoteKind.Citation, [new CallSite("pp1", 8)])],
        Paragraphs =
        [
            new Paragraph("pp1", Part.Preambular, ParagraphKind.Paragraph, null, 0, "回顾大会第75/180号决议，", "回顾", "recall", [new NoteCall("fn1", 8)], [[40, 45], [46, 55]]),
            new Paragraph("op1", Part.Operative, ParagraphKind.Paragraph, "1", 0, "促请各国：", "促请", "urge", [], [[60, 66]]),
            new Paragraph("op1.a", Part.Operative, ParagraphKind.Paragraph, "a", 1, "调暗路灯；", "调暗", null, [], [[67, 75]]),
        ],
        Vote = new Vote(new Tally(2, 1, 1), new Tally(2, 1, 1), true, new VoteMembership(4, false, ["CUB", "FJI"], ["JPN"]),
        [
            new VoteEntry("阿塞拜疆", "AZE", "031", RegionalGroup.EasternEuropeanStates, VotePosition.InFavour, null, null),
            new VoteEntry("南非", "ZAF", "710", RegionalGroup.AfricanStates, VotePosition.InFavour, null, null),
            new VoteEntry("日本", "JPN", "392", RegionalGroup.AsiaPacificStates, VotePosition.Against, VotePosition.Abstaining, "fn1"),
            new VoteEntry("某国", null, null, null, VotePosition.Abstaining, null, null),
        ]),
        References = [new Reference("ref1", "pp1", 2, 12, "大会第75/180号决议", ReferenceKind.Resolution, "A/RES/75/180", "GA", "2020-12-16", null, "第4条", ReferenceStatus.Inferred) { Paragraph = "pp1", Action = "recall", DateCheck = DateCheck.Unknown, Target = "A/RES/75/180" }],
        Mandates =
        [
            new Mandate("m1", "op1.a", 0, 5, MandateKind.Task, "call_upon", "op1", new Addressee(["states"], "各国", 2, 2), new CodedPart("report", "路灯", 2, 2), new DuePart(98, "HRC", null, "调暗", 0, 2), null, null, null),
            new Mandate("m2", "op1", 0, 2, MandateKind.Term, "decide", "op1", null, null, new DuePart(null, null, "2047", "促请", 0, 2), new CodedPart("renewal", "促请", 0, 2), new DurationPart(3, DurationUnit.Year, "各国", 2, 2), null),
            new Mandate("m3", "op1", 0, 2, MandateKind.Consideration, "decide", "op1", null, null, null, null, null, new CodedPart("same_agenda_item", "各国", 2, 2)),
        ],
        Accounting = new Accounting(100, 80, 10, [new DroppedRun(0, 6, "running_head")], [new Run(96, 100)]),
        Diagnostics = [new Diagnostic("VOT001", Severity.Warning, "An unknown state: 某国.", 90, 92, 7, 3) { Excerpt = new Excerpt("赞成：阿塞拜疆、南非", "弃权：某国", null, 3, 2) }, new Diagnostic("MET001", Severity.Info, "No title.", null, null, null, null)],
    };

    private static Resolution Draft => Frame("hrc-98-draft-0a1b2c3d.zh") with
    {
        Status = DocumentStatus.Draft,
        Number = "98/...",
        Title = Voted.Title,
        Session = new Session(98, SessionKind.Regular, "2047-02-25", null),
        Paragraphs = [Voted.Paragraphs[0] with { Notes = [] }],
        Sponsors = [new Sponsor("阿塞拜疆", "AZE", "031", ["fn1", "fn2"]), new Sponsor("巴勒斯坦国", "PSE", "275", [])],
        Footnotes =
        [
            new Footnote("fn1", "*", "代表不结盟运动。", FootnoteKind.SponsorGroup, [new CallSite("sponsors", 4)]),
            new Footnote("fn2", "**", "非人权理事会成员国。", FootnoteKind.SponsorStatus, [new CallSite("sponsors", 4)]),
        ],
    };

    private static Resolution Hard => Frame("a-hrc-res-97-2.zh") with
    {
        Title = "NO",
        Number = "35:8",
        Paragraphs = [.. HardStrings.Select((text, i) => new Paragraph($"pp{i + 1}", Part.Preambular, ParagraphKind.Paragraph, null, 0, text, text.Length == 0 ? null : text, null, [], [[i, i + 1]]))],
    };

    private static Resolution Frame(string id) => new()
    {
        Id = id,
        Language = "zh",
        Body = "HRC",
        Session = new Session(null, null, null, null),
        AgendaItem = new AgendaItem(null, null),
        Adoption = new Adoption(null, null, null),
        Sponsors = [],
        EnactingFormula = "人权理事会，",
        Paragraphs = [],
        Footnotes = [],
        References = [],
        Source = new Source($"{id}.txt", new string('a', 64), 1234, "text/plain", "plain"),
        Accounting = new Accounting(0, 0, 0, [], []),
        Diagnostics = [],
    };
}
