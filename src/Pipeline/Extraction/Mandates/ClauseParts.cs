using Plenary.Lexicons;

namespace Plenary.Extraction.Mandates;

/// <summary>What the clause that was read last names: deliverables, verbs of terms, holders, and what a further consideration goes by.</summary>
/// <param name="words">The words of the language.</param>
internal sealed class ClauseParts(MandateWords words)
{
    // A verb that delivers can stand this far before what it delivers, in UTF-16 code units.
    private const int VerbReach = 120;

    private const MandateWord Parts = MandateWord.Consideration | MandateWord.Basis | MandateWord.Term | MandateWord.TermObject | MandateWord.Deliverable | MandateWord.Delivering | MandateWord.Addressee;

    /// <summary>What is to be delivered or held; only what a verb delivers.</summary>
    internal List<Mark> Deliverables { get; } = [];

    /// <summary>Verbs that deliver or hold something.</summary>
    internal List<Mark> Verbs { get; } = [];

    /// <summary>Reports and the like in which something else is to be said; a time behind one is theirs.</summary>
    internal List<Mark> Media { get; } = [];

    /// <summary>Verbs that create, renew or end something.</summary>
    internal List<Mark> Terms { get; } = [];

    /// <summary>Those who can have a mandate.</summary>
    internal List<Mark> Holders { get; } = [];

    /// <summary>True where a mandate or a term is named.</summary>
    internal bool HasObject { get; private set; }

    /// <summary>The words by which the matter will come up again.</summary>
    internal Mark? Consideration { get; private set; }

    /// <summary>What that goes by.</summary>
    internal Mark? Basis { get; private set; }

    /// <summary>Looks through a stretch of a paragraph.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="named">Sessions and dates: what they are made of means nothing else.</param>
    internal void Read(PassageView view, int start, int end, List<Mark> named)
    {
        Clear();
        var text = view.Text;
        for (var i = start; (i = words.PartsBegin.Next(text, i, end)) < end; i++)
        {
            var may = words.At(text, i);
            if ((may & Parts) == MandateWord.None || view.IsTaken(i, named))
            {
                continue;
            }

            if (may.HasFlag(MandateWord.Consideration) && words.Consideration.At(text, i) is var again and > 0 && again <= end)
            {
                Consideration ??= new Mark(i, again, "");
            }

            if (may.HasFlag(MandateWord.Basis) && words.Bases.At(text, i, out var basisCode) is var by and > 0 && by <= end)
            {
                Basis ??= new Mark(i, by, basisCode);
            }

            if (may.HasFlag(MandateWord.Term) && words.Terms.At(text, i, out var term) is var termEnd and > 0 && termEnd <= end)
            {
                Terms.Add(new Mark(i, termEnd, term));
            }

            HasObject |= may.HasFlag(MandateWord.TermObject) && words.TermObjects.At(text, i) is var termObject and > 0 && termObject <= end;
            var deliverable = "";
            var delivered = may.HasFlag(MandateWord.Deliverable) ? words.Deliverables.At(text, i, out deliverable) : -1;
            if (may.HasFlag(MandateWord.Delivering) && words.Delivering.At(text, i, out var verbKind) is var verb and > 0 && verb <= end)
            {
                Verbs.Add(new Mark(i, verb, verbKind));
            }

            if (may.HasFlag(MandateWord.Addressee) && words.Addressees.At(text, i, out var who) is var whoEnd and > 0 && whoEnd <= end && whoEnd >= delivered)
            {
                if (MandateVocabulary.Shipped.Holders.Contains(who))
                {
                    Holders.Add(new Mark(i, whoEnd, who));
                }

                i = whoEnd - 1;
            }
            else if (delivered > 0 && delivered <= end)
            {
                var medium = deliverable is not ("resources" or "agenda_item") && (words.MediumAfter.At(text, SkipBlank(text, delivered)) > 0 || words.MediumBefore.EndsAt(text, i));
                (medium ? Media : Deliverables).Add(new Mark(i, delivered, deliverable));
                i = delivered - 1;
            }
        }

        // "To the session", and then the noun: there it is the verb (向大会第…届会议报告).
        for (var k = Deliverables.Count - 1; k >= 0; k--)
        {
            var at = Deliverables[k].Start;
            if (!(at > start && view.IsTaken(at - 1, named)) && !IsDelivered(text, Deliverables[k], start))
            {
                Deliverables.RemoveAt(k);
            }
        }
    }

    private void Clear()
    {
        Deliverables.Clear();
        Verbs.Clear();
        Media.Clear();
        Terms.Clear();
        Holders.Clear();
        (HasObject, Consideration, Basis) = (false, null, null);
    }

    private bool IsDelivered(string text, Mark thing, int start)
    {
        foreach (var verb in Verbs)
        {
            if (Delivers(text, verb, thing, start))
            {
                return true;
            }
        }

        return false;
    }

    // What is held needs a verb of holding beside it; a paper may stand further off, or in front of its verb where a word says so (将报告提交…).
    private bool Delivers(string text, Mark verb, Mark thing, int start)
    {
        var held = MandateVocabulary.Shipped.Meetings.Contains(thing.Code);
        if (!string.Equals(verb.Code, held ? MandateWords.Holding : MandateWords.Handing, StringComparison.Ordinal))
        {
            return false;
        }

        if (verb.Start <= thing.Start)
        {
            var further = !held && thing.Code is not ("recommendations" or "agenda_item");
            return thing.Start - verb.Start <= VerbReach && (further || SamePart(text, verb.Start, thing.Start));
        }

        return SamePart(text, thing.End, verb.Start) && IsFronted(text, thing.Start, start);
    }

    private bool IsFronted(string text, int at, int start)
    {
        for (var i = at - 1; i >= start && !ClauseCutter.Parts(text[i]); i--)
        {
            if (words.Fronting.At(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where no mark parts two places of a text.</summary>
    internal static bool SamePart(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (ClauseCutter.Parts(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipBlank(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;
}
