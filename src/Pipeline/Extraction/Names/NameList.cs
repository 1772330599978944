using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.Names;

/// <summary>
/// Reads a list of states. Names are matched longest first and the list is never split on 和 and its like, which stand
/// inside names too: such a word parts two names only where known names end before it or begin behind it. An item
/// that known names don't cover from end to end is kept whole, as one unknown name.
/// </summary>
internal sealed class NameList
{
    private readonly BareText bare;
    private readonly ListWords words;
    private readonly States states;
    private readonly string[] groups;
    private readonly string[] addenda;
    private readonly List<ListedName> names = [];

    private NameList(BareText bare, ListWords words, States states, SponsorWords? sponsors)
    {
        this.bare = bare;
        this.words = words;
        this.states = states;
        groups = sponsors?.Groups ?? [];
        addenda = sponsors?.OnBehalf ?? [];
    }

    private string Text => bare.Text;

    /// <summary>The names in a part of a bare text, in printed order.</summary>
    /// <param name="bare">The text.</param>
    /// <param name="range">The part; it begins behind a heading and ends before whatever ends the list.</param>
    /// <param name="words">How lists are written.</param>
    /// <param name="states">The names of states.</param>
    /// <param name="sponsors">Names of groups and words for "on behalf of", where the list can hold such; else null.</param>
    public static List<ListedName> Read(BareText bare, TextSpan range, ListWords words, States states, SponsorWords? sponsors = null)
    {
        var list = new NameList(bare, words, states, sponsors);
        var at = range.Start;
        while ((at = list.SkipSeparators(at, range.End)) < range.End)
        {
            var end = list.ItemEnd(at, range.End);
            list.ReadItem(at, end);
            at = end;
        }

        return list.names;
    }

    private int SkipSeparators(int at, int end)
    {
        while (at < end && (words.Separators.Contains(Text[at], StringComparison.Ordinal) || Text[at] == ' '))
        {
            at++;
        }

        return at;
    }

    // A separator inside brackets parts nothing.
    private int ItemEnd(int at, int end)
    {
        for (var depth = 0; at < end; at++)
        {
            depth += Text[at] is '(' or '（' ? 1 : Text[at] is ')' or '）' && depth > 0 ? -1 : 0;
            if (depth == 0 && words.Separators.Contains(Text[at], StringComparison.Ordinal))
            {
                break;
            }
        }

        return at;
    }

    private void ReadItem(int start, int end)
    {
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        var first = NameAt(start, end);
        if (first?.Span.End == end)
        {
            // As nearly always: a name and nothing else.
            names.Add(first);
            return;
        }

        // "… and" may stand behind a separator as well.
        Cover(first is null && names.Count > 0 ? start + Conjunction(start, end) : start, end);
    }

    // Names and what joins them, and then perhaps something unknown.
    private void Cover(int at, int end)
    {
        var covered = TryCover(at, end, out var rest, out var found);
        names.AddRange(found);
        if (covered)
        {
            return;
        }

        // Known names up to `rest`, then something unknown; perhaps known names again behind a conjunction. Where the names
        // behind one conjunction end in something unknown too, the conjunctions among them need no second try.
        for (var i = rest + 1; i < end; i++)
        {
            if (Conjunction(i, end) is var length && length > 0)
            {
                if (TryCover(i + length, end, out var next, out var tail))
                {
                    Add(ListedKind.Unknown, rest, i);
                    names.AddRange(tail);
                    return;
                }

                i = next - 1;
            }
        }

        Add(ListedKind.Unknown, rest, end);
    }

    // Covers [at, end) with known names and conjunctions. Where that fails, `rest` is where the uncovered part begins: behind
    // the last conjunction, as a name that runs on into something unknown can't be trusted.
    private bool TryCover(int at, int end, out int rest, out List<ListedName> found)
    {
        (rest, found) = (at, []);
        var trusted = 0;
        var runsOn = false;
        while (at < end)
        {
            if (NameAt(at, end) is not { } name)
            {
                found.RemoveRange(trusted, found.Count - trusted);
                return false;
            }

            found.Add(name with { RunsOn = runsOn && name.Kind == ListedKind.State });
            at = name.Span.End;
            var joint = Conjunction(at, end);
            runsOn = joint == 0;
            if (joint > 0)
            {
                at += joint;
                (trusted, rest) = (found.Count, at);
            }
        }

        return found.Count > 0;
    }

    private ListedName? NameAt(int at, int end)
    {
        if (Text[at] == ' ')
        {
            at++;
        }

        var state = at < end ? states.Match(Text.AsSpan(0, end), at) : null;
        var group = Phrase.LengthAt(Text.AsSpan(0, end), at, groups);
        if (state is { } match && match.Length >= group)
        {
            return new ListedName(Text.Substring(at, match.Length), ListedKind.State, match.Name, new TextSpan(at, at + match.Length), false);
        }

        return group > 0 ? Group(at, at + group)
            : Phrase.LengthAt(Text.AsSpan(0, end), at, addenda) > 0 ? Group(at, AddendumEnd(at, end))
            : null;
    }

    // "(on behalf of …)" up to its bracket; without one up to the end of the item: a group's name may hold any word.
    private int AddendumEnd(int at, int end)
    {
        if (Text[at] is '(' or '（')
        {
            var close = Text.AsSpan(at, end - at).IndexOfAny(')', '）');
            return close < 0 ? end : at + close + 1;
        }

        return end;
    }

    private ListedName Group(int start, int end) =>
        new(Text[start..end].Trim('(', ')', '（', '）', ' '), ListedKind.Group, null, new TextSpan(start, end), false);

    private int Conjunction(int at, int end)
    {
        var space = at < end && Text[at] == ' ' ? 1 : 0;
        var length = Phrase.LengthAt(Text.AsSpan(0, end), at + space, words.Conjunctions);
        return length == 0 ? 0 : space + length;
    }

    private void Add(ListedKind kind, int start, int end)
    {
        var printed = Text[start..end].Trim();
        if (printed.Length > 0)
        {
            names.Add(new ListedName(printed, kind, null, new TextSpan(start, end), false));
        }
    }
}
