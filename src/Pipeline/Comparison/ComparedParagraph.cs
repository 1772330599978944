using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>A paragraph prepared for comparison.</summary>
internal sealed class ComparedParagraph
{
    internal ComparedParagraph(Paragraph paragraph, KnownWords words)
    {
        Paragraph = paragraph;
        Tokens = WordCutter.Cut(paragraph.Text, words);
        Key = WordCutter.Key(Tokens);
        Features = FeatureBag.Of(paragraph.Text);
    }

    /// <summary>As published.</summary>
    internal Paragraph Paragraph { get; }

    /// <summary>Its words and marks.</summary>
    internal List<Token> Tokens { get; }

    /// <summary>Its content: equal for paragraphs that say the same.</summary>
    internal string Key { get; }

    /// <summary>What its likeness to others is measured by.</summary>
    internal FeatureBag Features { get; }
}
