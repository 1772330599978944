namespace Plenary.Lexicons;

/// <summary>The codes of mandates with their meanings: <c>mandates.yaml</c>.</summary>
public sealed class MandateVocabulary
{
    private static readonly Lazy<MandateVocabulary> Lazy = new(() =>
    {
        using var reader = LexiconSet.Open("mandates.yaml");
        var root = LexiconNode.Read("mandates.yaml", reader);
        var vocabulary = new MandateVocabulary(root);
        root.RefuseUnknownKeys();
        return vocabulary;
    });

    private MandateVocabulary(LexiconNode root)
    {
        Addressees = Codes(root["addressees"]);
        Deliverables = Codes(root["deliverables"]);
        Terms = Codes(root["terms"]);
        Bases = Codes(root["bases"]);
        Holders = root.List("holders").ToHashSet(StringComparer.Ordinal);
        Meetings = root.List("meetings").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The vocabulary that the program ships.</summary>
    public static MandateVocabulary Shipped => Lazy.Value;

    /// <summary>Who can be asked.</summary>
    public IReadOnlyList<Keyed<string>> Addressees { get; }

    /// <summary>What can be delivered or held.</summary>
    public IReadOnlyList<Keyed<string>> Deliverables { get; }

    /// <summary>What can become of a mandate.</summary>
    public IReadOnlyList<Keyed<string>> Terms { get; }

    /// <summary>What a further consideration can go by.</summary>
    public IReadOnlyList<Keyed<string>> Bases { get; }

    /// <summary>The addressees that can have a mandate.</summary>
    public IReadOnlySet<string> Holders { get; }

    /// <summary>The deliverables that a body holds itself.</summary>
    public IReadOnlySet<string> Meetings { get; }

    private static Keyed<string>[] Codes(LexiconNode node) => [.. node.Entries().Select(e => Keyed.Of(e.Key, e.Value.AsText()))];
}
