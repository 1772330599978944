using Plenary.Model;

namespace Plenary.Lexicons;

/// <summary>The bodies of <c>bodies.yaml</c>, and the symbols that follow from body, type and number.</summary>
public sealed class Bodies
{
    private static readonly Lazy<Bodies> Lazy = new(() =>
    {
        using var reader = LexiconSet.Open("bodies.yaml");
        return Read("bodies.yaml", reader);
    });

    private readonly Dictionary<string, Body> byCode;
    private readonly Body[] bySeries;

    private Bodies(LexiconNode root)
    {
        byCode = root["bodies"].Entries().ToDictionary(e => e.Key, e => Body.Read(e.Key, e.Value), StringComparer.Ordinal);
        bySeries = [.. byCode.Values.OrderByDescending(b => b.Series.Length)];
        Suffixes = root.List("suffixes");
        Volumes = root.List("volumes");
        ResolutionMarks = root.List("resolution_marks");
        DecisionMarks = root.List("decision_marks");
        StatementMarks = root.List("statement_marks");
    }

    /// <summary>The bodies that the program ships.</summary>
    public static Bodies Shipped => Lazy.Value;

    /// <summary>Every body.</summary>
    public IEnumerable<Body> All => byCode.Values;

    /// <summary>Suffixes of symbols without dot and number, e.g. <c>Add</c>.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>What may open a bracket at the end of a symbol, e.g. <c>Part</c>.</summary>
    public IReadOnlyList<string> Volumes { get; }

    /// <summary>What marks a resolution inside a symbol, e.g. <c>RES</c>.</summary>
    public IReadOnlyList<string> ResolutionMarks { get; }

    /// <summary>What marks a decision inside a symbol, e.g. <c>DEC</c>.</summary>
    public IReadOnlyList<string> DecisionMarks { get; }

    /// <summary>What marks the statement of a president inside a symbol and before its number, e.g. <c>PRST</c>.</summary>
    public IReadOnlyList<string> StatementMarks { get; }

    /// <summary>Reads the table; refuses missing and unknown keys.</summary>
    /// <exception cref="LexiconException">A key is missing, unknown or of the wrong shape.</exception>
    public static Bodies Read(string name, TextReader reader)
    {
        var root = LexiconNode.Read(name, reader);
        var bodies = new Bodies(root);
        root.RefuseUnknownKeys();
        return bodies;
    }

    /// <summary>The body with a code, or null.</summary>
    public Body? Find(string? code) => code is not null && byCode.TryGetValue(code, out var body) ? body : null;

    /// <summary>The body above another: the one whose series begins that of the other (GA for HRC); null where there is none.</summary>
    public Body? Above(Body body) => bySeries.FirstOrDefault(b => b != body && body.Series.StartsWith(b.Series + "/", StringComparison.Ordinal));

    /// <summary>The code of the body whose document a symbol names (<c>A/HRC/47/31</c>: <c>HRC</c>), or null.</summary>
    public string? OfSymbol(string symbol)
    {
        foreach (var body in bySeries)
        {
            if (symbol.StartsWith(body.Series, StringComparison.Ordinal)
                && (body.Series.EndsWith('.') || (symbol.Length > body.Series.Length && symbol[body.Series.Length] == '/')))
            {
                return body.Code;
            }
        }

        return null;
    }

    /// <summary>
    /// The symbol of what a body adopted, or null where none follows: an unknown body, an open draft number
    /// (<c>47/...</c>), or a style of number that the body does not use.
    /// </summary>
    /// <param name="body">Code, e.g. <c>HRC</c>.</param>
    /// <param name="type">Resolution, decision or presidential statement.</param>
    /// <param name="number">As printed: <c>47/10</c>, <c>1514 (XV)</c>, <c>ES-11/1</c>, <c>2573 (2021)</c>, <c>2021/5</c>.</param>
    public string? Symbol(string? body, DocumentType type, string? number)
    {
        if (number is null || Find(body) is not { } issuer || !ResolutionNumber.TryRead(number, 0, out var parsed, out var end) || end != number.Length)
        {
            return null;
        }

        return type == DocumentType.PresidentialStatement || issuer.Forms.Contains(parsed.Form) ? Fill(issuer, type, parsed) : null;
    }

    internal static string? Fill(Body issuer, DocumentType type, ResolutionNumber number)
    {
        if (number.Form == NumberForm.Plain || !issuer.Templates.TryGetValue(type, out var template))
        {
            return null;
        }

        var slash = number.Text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? template.Replace("{number}", number.Text, StringComparison.Ordinal)
            : template.Replace("{number}", number.Text, StringComparison.Ordinal)
                .Replace("{session}", number.Text[..slash], StringComparison.Ordinal)
                .Replace("{item}", number.Text[(slash + 1)..], StringComparison.Ordinal);
    }
}
