namespace Plenary.Lexicons;

/// <summary>Words for places inside a text: the section <c>references.pinpoint</c> of a lexicon.</summary>
public sealed class PinpointWords
{
    internal PinpointWords(LexiconNode node)
    {
        Units = WordTable<string>.Of(node.List("units"));
        Parts = WordTable<string>.Of(node.List("parts"));
        Lettered = WordTable<string>.Of(node.List("lettered"));
        Leads = WordTable<string>.Of(node.List("leads"));
        Comma = WordTable<string>.Of(node.List("comma"));
        Volume = node.Text("volume");
    }

    /// <summary>What is counted: paragraph, article, page.</summary>
    public WordTable<string> Units { get; }

    /// <summary>What can stand without a number: annex, preamble.</summary>
    public WordTable<string> Parts { get; }

    /// <summary>What is counted by letters before it: section A.</summary>
    public WordTable<string> Lettered { get; }

    /// <summary>What may stand between the name of an instrument and the place in it.</summary>
    public WordTable<string> Leads { get; }

    /// <summary>The comma between two steps of a pinpoint.</summary>
    public WordTable<string> Comma { get; }

    /// <summary>The unit after which a treaty series gives a registration number.</summary>
    public string Volume { get; }
}
