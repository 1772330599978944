namespace Plenary.Lexicons;

/// <summary>
/// The codes for what a paragraph does and the modifiers that go with them, the same in every language, each with its
/// meaning in English; read once from <c>actions.yaml</c>.
/// </summary>
public static class ActionVocabulary
{
    private const string FileName = "actions.yaml";

    // A set of modifiers is kept as the bits of one number.
    private const int MostModifiers = 64;

    private static readonly Lazy<CodeLists> Shipped = new(Read);

    /// <summary>Code and meaning of each action, in ordinal order of the codes.</summary>
    public static IReadOnlyList<Keyed<string>> Actions => Shipped.Value.Actions;

    /// <summary>Code and meaning of each modifier, in ordinal order of the codes.</summary>
    public static IReadOnlyList<Keyed<string>> Modifiers => Shipped.Value.Modifiers;

    /// <summary>Position of an action in <see cref="Actions"/>, or -1.</summary>
    public static int ActionIndex(string code) => IndexOf(Shipped.Value.Actions, code);

    /// <summary>Position of a modifier in <see cref="Modifiers"/>, or -1.</summary>
    public static int ModifierIndex(string code) => IndexOf(Shipped.Value.Modifiers, code);

    private static int IndexOf(Keyed<string>[] codes, string code) =>
        Array.FindIndex(codes, c => string.Equals(c.Key, code, StringComparison.Ordinal));

    private static CodeLists Read()
    {
        using var reader = LexiconSet.Open(FileName);
        var root = LexiconNode.Read(FileName, reader);
        var actions = Codes(root["actions"]);
        var modifiers = Codes(root["modifiers"]);
        root.RefuseUnknownKeys();
        return modifiers.Length <= MostModifiers
            ? new CodeLists(actions, modifiers)
            : throw new LexiconException($"{FileName}.modifiers: {modifiers.Length} modifiers, where {MostModifiers} are the most.");
    }

    private static Keyed<string>[] Codes(LexiconNode node) =>
        [.. node.Entries().Select(e => Keyed.Of(e.Key, e.Value.AsText())).OrderBy(e => e.Key, StringComparer.Ordinal)];

    private sealed record CodeLists(Keyed<string>[] Actions, Keyed<string>[] Modifiers);
}
