namespace Plenary.Lexicons;

/// <summary>Corrections of single documents, read from <c>corrections.yaml</c> on first use.</summary>
public sealed class Corrections
{
    private static readonly Lazy<Corrections> Lazy = new(() =>
    {
        using var reader = LexiconSet.Open("corrections.yaml");
        return Read("corrections.yaml", reader);
    });

    private readonly Correction[] all;

    private Corrections(LexiconNode root) => all = [.. root["corrections"].Items().Select(Correction.Read)];

    /// <summary>The corrections that the program ships.</summary>
    public static Corrections Shipped => Lazy.Value;

    /// <summary>Reads a table; refuses missing and unknown keys.</summary>
    /// <exception cref="LexiconException">A key is missing, unknown or of the wrong shape.</exception>
    public static Corrections Read(string name, TextReader reader)
    {
        var root = LexiconNode.Read(name, reader);
        var corrections = new Corrections(root);
        root.RefuseUnknownKeys();
        return corrections;
    }

    /// <summary>The correction of a document, or null.</summary>
    public Correction? Find(string? symbol, string language, string form) => Array.Find(all, c =>
        string.Equals(c.Symbol, symbol, StringComparison.Ordinal) && string.Equals(c.Language, language, StringComparison.Ordinal) && string.Equals(c.Form, form, StringComparison.Ordinal));
}

/// <summary>What is to be published otherwise than the rules would have it, and why.</summary>
public sealed record Correction(string Symbol, string Language, string Form, IReadOnlyDictionary<string, string> FootnoteMarkers, string Reason)
{
    internal static Correction Read(LexiconNode node) => new(
        node.Text("symbol"), node.Text("language"), node.Text("form"),
        node["footnote_markers"].Entries().ToDictionary(e => e.Key, e => e.Value.AsText(), StringComparer.Ordinal),
        node.Text("reason"));
}
