namespace Plenary.Lexicons;

/// <summary>
/// With which letters a line may begin that is one of some phrases with gaps. Asked of every short line, where nearly always the answer is no;
/// a phrase whose first gap may take anything leaves every line in question.
/// </summary>
internal sealed class LineBeginnings
{
    private const string Figures = "0123456789０１２３４５６７８９零〇○一二三四五六七八九两十百千";

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

    /// <summary>False where no phrase begins like a text without white space.</summary>
    internal bool MayBegin(ReadOnlySpan<char> squeezed) => takesAny || squeezed.IsEmpty || letters.MayBegin(squeezed, 0);

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
        foreach (var figure in Figures)
        {
            letters.Add(figure.ToString());
        }
    }
}
