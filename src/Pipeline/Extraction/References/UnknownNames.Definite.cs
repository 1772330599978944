using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

// There are no capitals (Arabic): the name goes as far as its words are definite.
internal sealed partial class UnknownNames
{
    private int? DefiniteEnd(string text, int head, bool common)
    {
        var at = Spacing.Skip(text, head);
        var open = titles.Opens.Match(text, at);
        if (common && open == 0)
        {
            return null;
        }

        var end = head;
        var linked = true;
        var step = Spacing.Skip(text, common ? at + open : at);
        for (var count = 0; count < MostWords && step < text.Length && char.IsLetter(text[step]); count++)
        {
            var link = Math.Max(Whole(titles.Links, text, step), Whole(titles.Opens, text, step));
            var isDefinite = link == 0 && IsDefinite(text, step);
            if (Whole(titles.Ends, text, step) > 0 || (text[step] == 'و' && Begins(text, step + 1)) || (link == 0 && !isDefinite && !(linked && LeadsToDefinite(text, step))))
            {
                break;
            }

            var word = link > 0 ? step + link : WordEnd(text, step);
            end = isDefinite ? word : end;
            linked = link > 0 || (linked && !isDefinite);
            step = Spacing.Skip(text, word);
        }

        return end > head ? YearsBehind(text, end) : null;
    }

    private bool IsDefinite(string text, int at) => titles.OpensNames.Match(text, at) > 0 && Whole(titles.Ends, text, at) == 0;

    // "قانون حماية خصوصية المواطنين": one word of the other until the last is definite.
    private bool LeadsToDefinite(string text, int at)
    {
        const int longest = 3;
        for (var count = 0; count < longest && at < text.Length && char.IsLetter(text[at]); count++)
        {
            at = Spacing.Skip(text, WordEnd(text, at));
            if (at < text.Length && Whole(titles.Links, text, at) == 0 && IsDefinite(text, at))
            {
                return true;
            }
        }

        return false;
    }
}
