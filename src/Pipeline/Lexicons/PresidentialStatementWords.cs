using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>The words of statements that a president makes on behalf of a body: the section <c>document.statements</c> of a lexicon.</summary>
public sealed class PresidentialStatementWords
{
    // "Statement by the President of the United Nations Environment Assembly of the United Nations Environment Programme"
    private const int LongestLabel = 120;

    private readonly string[] labels;
    private readonly string[] says;

    internal PresidentialStatementWords(LexiconNode node)
    {
        labels = Phrase.LongestFirst(node.List("labels").Select(w => Squeezed.Of(w)));
        says = [.. node.List("says").Select(w => Squeezed.Of(w))];
    }

    /// <summary>True where a line, handed in without white space, says what the document is: a label with at most the name of a body behind it.</summary>
    public bool IsLabel(string squeezed) => squeezed.Length <= LongestLabel && squeezed.AsSpan().IndexOfAnyInRange('0', '9') < 0
        && squeezed.AsSpan().IndexOfAny(".;:。；：") < 0 && Array.Exists(labels, l => squeezed.StartsWith(l, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a sentence, handed in without white space, says that a statement follows.</summary>
    public bool Announce(string squeezed) => Array.Exists(says, s => squeezed.Contains(s, StringComparison.OrdinalIgnoreCase));
}
