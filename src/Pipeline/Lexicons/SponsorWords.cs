using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>The words of the line that names the sponsors of a draft: section <c>sponsors</c> of a lexicon.</summary>
public sealed class SponsorWords
{
    internal SponsorWords(LexiconNode node)
    {
        Labels = Phrase.LongestFirst(node.List("labels"));
        SqueezedLabels = Array.ConvertAll(Labels, label => Squeezed.Of(label));
        OnBehalf = Phrase.LongestFirst(node.List("on_behalf"));
        Groups = Phrase.LongestFirst(node.List("groups"));
    }

    /// <summary>End the line, behind a colon: <c>决议草案</c>.</summary>
    public string[] Labels { get; }

    /// <summary><see cref="Labels"/> without white space.</summary>
    internal string[] SqueezedLabels { get; }

    /// <summary>Follow a sponsor and begin the name of those it speaks for.</summary>
    public string[] OnBehalf { get; }

    /// <summary>Sponsors that are no states.</summary>
    public string[] Groups { get; }
}
