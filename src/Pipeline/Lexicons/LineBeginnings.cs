using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// With which letters a line may begin that is one of some phrases with gaps. Asked of every short line, where nearly always the answer is no;
/// a phrase whose first gap may take anything leaves every line in question.
/// </summary>
internal sealed class LineBeginnings
{
    private readonly FirstLetters letters = new();
    private readonly DocumentWords words;
    private bool takesAny;

    internal LineBeginnings(DocumentWords words, params ReadOnlySpan<Template[]> tables)
    {
        this.words = words;
        foreach (var templates in tables)
        {
            Add(templates);
        }
    }

    /// <summary>Adds a phrase without gaps.</summary>
    internal void Add(string phrase) => letters.Add(phrase);

    /// <summary>
    /// False where no phrase begins like a text, squeezed or not, that begins with no blank. Its first two letters tell; what is left out where
    /// phrases are looked for (calls, signs of Arabic) may hide them.
    /// </summary>
    internal bool MayBegin(ReadOnlySpan<char> text)
    {
        if (takesAny || text.IsEmpty)
        {
            return true;
        }

        var second = 1;
        while (second < text.Length && Scripts.IsBlank(text[second]))
        {
            second++;
        }

        ReadOnlySpan<char> first = second < text.Length ? [text[0], text[second]] : [text[0]];
        return letters.MayBegin(first, 0) || Squeezed.MayChange(first);
    }

    private void Add(Template[] templates)
    {
        foreach (var template in templates)
        {
            if (template.Opening.Length > 0)
            {
                letters.Add(template.Opening);
            }
            else
            {
                AddGap(template.FirstGap);
            }
        }
    }

    private void AddGap(string? gap)
    {
        switch (gap)
        {
            case "body":
                foreach (var body in words.Bodies)
                {
                    body.EnterInto(letters);
                }

                break;
            case "date":
                Add(words.Dates.Full);
                break;
            case "month" when words.Dates.Months.Count > 0:
                AddAll(words.Dates.Months.Keys);
                break;
            case "year" or "month" or "number":
                AddFigures();
                break;
            case "day" or "meeting" or "ordinal":
                AddFigures();
                AddAll(words.Ordinals.Words);
                break;
            default:
                takesAny = true;
                break;
        }
    }

    private void AddAll(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            letters.Add(phrase);
        }
    }

    private void AddFigures()
    {
        foreach (var figure in Numerals.Signs)
        {
            letters.Add(figure.ToString());
        }
    }
}
