namespace Plenary.Lexicons;

/// <summary>How the names of instruments show in running text.</summary>
public enum TitleStyle
{
    /// <summary>Brackets of their own set them off; nothing else is read as one.</summary>
    Bracketed,

    /// <summary>Every word but small ones has a capital: Convention on the Safety of Kites, Safe Schools Declaration.</summary>
    Capitals,

    /// <summary>The same, and what describes the head stands behind it: Ley Orgánica de Faros.</summary>
    HeadFirst,

    /// <summary>The first word has a capital, or a word for laws; the rest tells what it is about: Convention sur la sécurité des cerfs-volants.</summary>
    Opening,

    /// <summary>No letter tells; what follows is definite: قانون الطائرات الورقية.</summary>
    Definite,
}

/// <summary>
/// The words that make the name of an instrument which <c>instruments.yaml</c> lacks: the section <c>references.titles</c> of a lexicon. A
/// language that sets titles off with brackets has none.
/// </summary>
public sealed class TitleWords
{
    internal TitleWords(LexiconNode? node, int changingLetters, IReadOnlyList<Keyed<string>> prefixes)
    {
        Style = node?.Text("style") switch
        {
            null => TitleStyle.Bracketed,
            "capitals" => TitleStyle.Capitals,
            "head_first" => TitleStyle.HeadFirst,
            "opening" => TitleStyle.Opening,
            "definite" => TitleStyle.Definite,
            var other => throw new LexiconException($"references.titles.style: 'capitals', 'head_first', 'opening' or 'definite' was expected, found '{other}'."),
        };
        Heads = new NamePhrases(List(node, "heads"), changingLetters, prefixes);
        CommonHeads = new NamePhrases(List(node, "common_heads"), changingLetters, prefixes);
        Whole = new NamePhrases(List(node, "whole"), changingLetters, prefixes);
        Opens = WordTable<string>.Of(List(node, "opens"));
        OpensNames = WordTable<string>.Of(List(node, "opens_names"));
        Links = WordTable<string>.Of(List(node, "links"));
        Ends = WordTable<string>.Of(List(node, "ends"));
        Numbers = WordTable<string>.Of(List(node, "numbers"));
        Years = WordTable<string>.Of(List(node, "years"));
        Others = List(node, "others");
    }

    /// <summary>How names show.</summary>
    public TitleStyle Style { get; }

    /// <summary>Kinds of instruments as they begin or end a name: Convention, Law.</summary>
    public NamePhrases Heads { get; }

    /// <summary>Kinds that are common words, too: only with a number or what they are about behind them they begin a name (loi sur …).</summary>
    public NamePhrases CommonHeads { get; }

    /// <summary>Names without anything behind their head: Code pénal.</summary>
    public NamePhrases Whole { get; }

    /// <summary>What ties the rest of a name to its head: "on", "against".</summary>
    public WordTable<string> Opens { get; }

    /// <summary>The same, where a capital or a year has to follow: "de" in Plan d'action de Rabat.</summary>
    public WordTable<string> OpensNames { get; }

    /// <summary>Small words inside a name; none ends it.</summary>
    public WordTable<string> Links { get; }

    /// <summary>Words that belong to no name: it ends before them.</summary>
    public WordTable<string> Ends { get; }

    /// <summary>Before the number of a law: No.</summary>
    public WordTable<string> Numbers { get; }

    /// <summary>What ties a year to a name: "of" in the Conventions of 1899 and 1907; what stands behind it.</summary>
    public WordTable<string> Years { get; }

    /// <summary>What looks like a name and is none: Optional Protocols.</summary>
    public IReadOnlyList<string> Others { get; }

    private static string[] List(LexiconNode? node, string key) => node?.OptionalList(key) ?? [];
}
