using Plenary.Lexicons;

namespace Plenary.Extraction.Mandates;

/// <summary>
/// Reads who is asked: the known addressees that follow the verb, joined by commas and "and", up to the word with which the task
/// begins. What stands between (人权与国际团结独立专家) belongs to the printed part. A state by its name is an addressee where nothing but the task or another addressee
/// follows: Myanmar, and not the Myanmar military.
/// </summary>
internal static class AddresseeReader
{
    // What qualifies an addressee is no longer than this, in UTF-16 code units.
    private const int LongestQualifier = 60;

    // An adjective behind an addressee, before what joins the next one to it: "les institutions spécialisées compétentes, les fondations".
    private const int LongestAdjective = 24;

    // "a la " before the name of a state; more than that makes it somebody in that state.
    private const int LongestArticle = 8;

    private const string StatesCode = "states";

    /// <summary>The addressees from a place on, and where they are printed; no codes where none is known.</summary>
    internal static (int Start, int End, List<string> Codes) Read(string text, int start, int end, MandateWords words, States states)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        List<string>? codes = null;
        var (last, since) = (-1, start);
        for (var i = start; i < end && i - since <= LongestQualifier;)
        {
            var may = words.At(text, i);
            if (may.HasFlag(MandateWord.Addressee) && words.Addressees.At(text, i, out var code) is var known and > 0 && known <= end)
            {
                Add(ref codes, code);
                (last, since, i) = (known, known, known);
                continue;
            }

            if ((!states.Spaced || i - since <= LongestArticle) && Named(text, i, end, words, states) is var named and > 0)
            {
                Add(ref codes, StatesCode);
                (last, since, i) = (named, named, named);
                continue;
            }

            // Behind an addressee only another one may follow, which something joins to it.
            if (may.HasFlag(MandateWord.Connector) && words.Connectors.At(text, i) is var joint and > 0)
            {
                i = joint;
                continue;
            }

            if (i == last && !char.IsWhiteSpace(text[i]) || (may.HasFlag(MandateWord.AddresseeEnd) && words.AddresseeEnds.At(text, i) > 0))
            {
                break;
            }

            if (last >= 0 && char.IsWhiteSpace(text[i]) && i == last)
            {
                // A blank, and then either a joint or the task.
                if (words.Connectors.At(text, i + 1) < 0 && !IsAdjective(text, i + 1, end, words))
                {
                    break;
                }
            }

            i++;
        }

        return (start, last, codes ?? []);
    }

    private static void Add(ref List<string>? codes, string code)
    {
        codes ??= new List<string>(1);
        if (!codes.Contains(code))
        {
            codes.Add(code);
        }
    }

    // Where the name of a state ends that is an addressee, or 0.
    private static int Named(string text, int at, int end, MandateWords words, States states)
    {
        if (!char.IsLetter(text[at]) || (states.Spaced && at > 0 && char.IsLetter(text[at - 1])) || states.Match(text, at) is not { } match || at + match.Length > end)
        {
            return 0;
        }

        var behind = at + match.Length;
        var next = behind < end && char.IsWhiteSpace(text[behind]) ? behind + 1 : behind;
        return next >= end || words.AddresseeEnds.At(text, next) > 0 || words.Connectors.At(text, next) > 0 ? behind : 0;
    }

    // One or two words in lower case with a joint behind them, and none with which a task begins.
    private static bool IsAdjective(string text, int at, int end, MandateWords words)
    {
        for (var i = at; i < Math.Min(end, at + LongestAdjective); i++)
        {
            var begins = i == at || char.IsWhiteSpace(text[i - 1]);
            if (begins && (words.AddresseeEnds.At(text, i) > 0 || char.IsUpper(text[i])))
            {
                return false;
            }

            if (i > at && words.Connectors.At(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
