namespace Plenary.Lexicons;

/// <summary>A body that issues resolutions and decisions, and how it writes their symbols.</summary>
/// <param name="Code">E.g. <c>HRC</c>.</param>
/// <param name="Series">Prefix of the symbols of its documents, e.g. <c>A/HRC</c>.</param>
/// <param name="Forms">How it numbers what it adopts.</param>
/// <param name="FirstSession">The first session whose number stands before a slash.</param>
/// <param name="Calendar">First year and regular sessions a year, where the number of a session tells its year; else null.</param>
/// <param name="FirstDecision">The number from which on decisions are numbered, which no resolution reaches; null where there is none.</param>
/// <param name="Templates">Symbol templates by type; a type without one has no symbol that follows from its number.</param>
/// <param name="MembersKnown">First and last day (ISO 8601) for which <c>memberships.csv</c> has every member; null where it has none.</param>
public sealed record Body(
    string Code, string Series, IReadOnlyList<NumberForm> Forms, int FirstSession, SessionCalendar? Calendar, int? FirstDecision,
    IReadOnlyDictionary<Model.DocumentType, string> Templates, (string From, string To)? MembersKnown)
{
    /// <summary>True where the body can have issued something under this number; a number alone says nothing against any body.</summary>
    /// <param name="number">The number.</param>
    /// <param name="type">What it is the number of; null where that is not known.</param>
    public bool CanIssue(ResolutionNumber number, Model.DocumentType? type = null) =>
        number.Form == NumberForm.Plain
        || (Forms.Contains(number.Form) && (number.Form != NumberForm.Session || number.Session >= FirstSession) && !(type == Model.DocumentType.Resolution && number.Item >= FirstDecision));

    /// <summary>Whether a session met on a day; null where the number of a session says nothing about its year.</summary>
    public bool? MetOn(DateOnly day, int session) => Calendar?.Met(day, session);

    internal static Body Read(string code, LexiconNode node)
    {
        var templates = new Dictionary<Model.DocumentType, string>();
        Add(Model.DocumentType.Resolution, "resolution");
        Add(Model.DocumentType.Decision, "decision");
        Add(Model.DocumentType.PresidentialStatement, "statement");
        return new Body(
            code, node.Text("series"), [.. node.List("forms").Select(f => Form(code, f))],
            node["first_session"].AsInt(), node.Has("first_year") ? new SessionCalendar(node["first_year"].AsInt(), node["sessions_a_year"].AsInt()) : null,
            node.Has("first_decision") ? node["first_decision"].AsInt() : null, templates, node.Has("members_known") ? (node["members_known"].Text("from"), node["members_known"].Text("to")) : null);

        void Add(Model.DocumentType type, string key)
        {
            if (node.Has(key))
            {
                templates.Add(type, node.Text(key));
            }
        }
    }

    private static NumberForm Form(string code, string name) => name switch
    {
        "session" => NumberForm.Session,
        "year" => NumberForm.Year,
        "special" => NumberForm.Special,
        "emergency" => NumberForm.Emergency,
        "roman" => NumberForm.Roman,
        "dated" => NumberForm.Dated,
        "dotted" => NumberForm.Dotted,
        _ => throw new LexiconException($"bodies.yaml: {code}: the form '{name}' is not known."),
    };
}

/// <summary>Sessions that are counted from the first year on, so many a year.</summary>
/// <param name="FirstYear">The year in which session 1 opened.</param>
/// <param name="SessionsAYear">Several sessions end within their year; a single one lasts from September to the next.</param>
public sealed record SessionCalendar(int FirstYear, int SessionsAYear)
{
    private const int September = 9;

    /// <summary>Whether a session met on a day.</summary>
    public bool Met(DateOnly day, int session) =>
        FirstYear + (session - 1) / SessionsAYear == (SessionsAYear == 1 && day.Month < September ? day.Year - 1 : day.Year);
}
