namespace Plenary.Lexicons;

/// <summary>A body that issues resolutions and decisions, and how it writes their symbols.</summary>
/// <param name="Code">E.g. <c>HRC</c>.</param>
/// <param name="Series">Prefix of the symbols of its documents, e.g. <c>A/HRC</c>.</param>
/// <param name="Forms">How it numbers what it adopts.</param>
/// <param name="FirstSession">The first session whose number stands before a slash.</param>
/// <param name="Templates">Symbol templates by type; a type without one has no symbol that follows from its number.</param>
/// <param name="MembersKnown">First and last day (ISO 8601) for which <c>memberships.csv</c> has every member; null where it has none.</param>
public sealed record Body(
    string Code, string Series, IReadOnlyList<NumberForm> Forms, int FirstSession,
    IReadOnlyDictionary<Model.DocumentType, string> Templates, (string From, string To)? MembersKnown)
{
    /// <summary>True where the body can have issued something under this number; a number alone says nothing against any body.</summary>
    public bool CanIssue(ResolutionNumber number) =>
        number.Form == NumberForm.Plain
        || (Forms.Contains(number.Form) && (number.Form != NumberForm.Session || number.Session >= FirstSession));

    internal static Body Read(string code, LexiconNode node)
    {
        var templates = new Dictionary<Model.DocumentType, string>();
        Add(Model.DocumentType.Resolution, "resolution");
        Add(Model.DocumentType.Decision, "decision");
        Add(Model.DocumentType.PresidentialStatement, "statement");
        return new Body(
            code, node.Text("series"), [.. node.List("forms").Select(f => Form(code, f))],
            node["first_session"].AsInt(), templates, node.Has("members_known") ? (node["members_known"].Text("from"), node["members_known"].Text("to")) : null);

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
