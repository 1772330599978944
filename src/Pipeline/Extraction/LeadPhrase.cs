using Plenary.Lexicons;

namespace Plenary.Extraction;

/// <summary>
/// The words by which a paragraph says what it does, e.g. <c>又重申</c>. It mostly stands at the start; it can also stand
/// behind an adverbial (<c>在这方面，请…</c>) or an object (<c>对…表示关切</c>).
/// </summary>
/// <param name="Start">Where it begins in the paragraph's text, in UTF-16 code units.</param>
/// <param name="Length">UTF-16 code units; at least one.</param>
/// <param name="Action">A code of <see cref="ActionVocabulary"/>, the same in every language.</param>
/// <param name="Modifiers">The shades that are printed beside the verb, also those in front of an opening.</param>
public readonly record struct LeadPhrase(int Start, int Length, string Action, ModifierSet Modifiers)
{
    // How far an adverbial or an object may reach before its verb; longer ones are rarer than false finds.
    private const int Reach = 120;

    // Meeting, day, body and on whose recommendation stand before the verb of a sentence that tells.
    private const int Telling = 600;

    // 在这方面，又对…表示关切 has two openings; a third is not printed.
    private const int MostOpenings = 3;

    /// <summary>
    /// Finds the lead phrase of a paragraph, or null where it opens with something else. Not for headings, nor for
    /// sub-paragraphs of a paragraph that has a lead phrase itself: there a verb says what the addressees shall do.
    /// </summary>
    public static LeadPhrase? Find(ReadOnlySpan<char> paragraph, Lexicon lexicon) => Find(paragraph, lexicon.Leads);

    /// <summary>Finds the lead phrase of a paragraph, or null where it opens with something else.</summary>
    public static LeadPhrase? Find(ReadOnlySpan<char> paragraph, LeadWords words) =>
        Find(paragraph, Opening(paragraph), words, default, MostOpenings);

    // The paragraphs of a statement each open with the quotation mark of the whole.
    private static int Opening(ReadOnlySpan<char> paragraph)
    {
        var start = Blanks.Skip(paragraph, 0);
        return start < paragraph.Length && paragraph[start] is '“' or '”' or '«' or '"' or '„' ? Blanks.Skip(paragraph, start + 1) : start;
    }

    /// <summary>
    /// Finds the verb of a paragraph that tells what a body did: "At its 45th plenary meeting, on 2 December 2036, the General Assembly, on the
    /// recommendation of the Third Committee, decided …". It stands right behind the body, or behind a comma where the body has been named or follows.
    /// </summary>
    /// <returns>The verb, or null.</returns>
    public static LeadPhrase? FindTold(string paragraph, Lexicon lexicon)
    {
        ReadOnlySpan<char> text = paragraph;
        var start = Opening(text);
        for (var i = start; i < Math.Min(text.Length, Telling); i++)
        {
            if (WordBoundary.At(text, i) && LeadChain.Told(text, i, lexicon.Leads) is { End: > 0 } chain && IsMainVerb(paragraph, start, i, chain.End, lexicon))
            {
                return Of(text, chain, i, lexicon.Leads, default);
            }
        }

        return null;
    }

    private static bool IsMainVerb(string text, int start, int at, int end, Lexicon lexicon)
    {
        var before = at;
        while (before > start && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        // 大会在…第45次全体会议上决定…, 大会根据…的建议决定…
        return before == start || lexicon.References.Issuers.MatchBefore(text, before) > 0 || (!lexicon.Spaced && text[before - 1] is '上' or '议')
            || (IsComma(text[before - 1]) && NamesBody(text, start, Math.Min(text.Length, Blanks.Skip(text, end) + 1), lexicon));
    }

    private static bool NamesBody(string text, int from, int to, Lexicon lexicon)
    {
        for (var i = from; i < to; i++)
        {
            if (WordBoundary.At(text, i) && lexicon.References.Issuers.Match(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where a line begins with a lead phrase that is rare inside a sentence: evidence, not proof, that a paragraph
    /// starts there. It is asked of every line, and nearly always answers from the first character.
    /// </summary>
    public static bool StartsLikeLead(ReadOnlySpan<char> line, Lexicon lexicon)
    {
        var start = Blanks.Skip(line, 0);
        var chain = LeadChain.At(line, start, lexicon.Leads);
        if (chain.End == 0)
        {
            return false;
        }

        // An ordinary word counts for nothing as the whole phrase (支持), nor as its first word (并强调).
        var ordinary = lexicon.Leads.Ordinary.Longest(line, start, out _);
        return ordinary < 0 || (ordinary < chain.End && ordinary > chain.Verb);
    }

    private static LeadPhrase? Find(ReadOnlySpan<char> text, int at, LeadWords words, ModifierSet modifiers, int openingsLeft)
    {
        var chain = LeadChain.At(text, at, words);
        if (chain.End > 0)
        {
            return Of(text, chain, at, words, modifiers);
        }

        if (openingsLeft == 0)
        {
            return null;
        }

        // Asked twice, as a set phrase can itself be made of words that stand before a verb.
        if (BehindPhrase(text, at, words, modifiers, openingsLeft) is { } found)
        {
            return found;
        }

        var (start, modifiersBefore) = (at, modifiers);
        while (words.Before.Longest(text, at, out var word) is var next && next > 0)
        {
            (at, modifiers) = (Blanks.Skip(text, next), modifiers | words.All[word].Modifiers);
        }

        if (at > start && BehindPhrase(text, at, words, modifiers, openingsLeft) is { } later)
        {
            return later;
        }

        return BehindOpening(text, start, words, modifiersBefore) ?? (at > start ? BehindOpening(text, at, words, modifiers) : null);
    }

    private static LeadPhrase? BehindPhrase(ReadOnlySpan<char> text, int at, LeadWords words, ModifierSet modifiers, int openingsLeft) =>
        words.OpeningPhrases.Longest(text, at, out _) is var behind && behind > 0
            ? Find(text, SkipComma(text, behind), words, modifiers, openingsLeft - 1)
            : null;

    private static LeadPhrase? BehindOpening(ReadOnlySpan<char> text, int at, LeadWords words, ModifierSet modifiers) =>
        words.OpeningObjects.Longest(text, at, out _) > 0 || words.OpeningClauses.Longest(text, at, out _) > 0
            ? Behind(text, at, words, modifiers)
            : null;

    // A verb inside a sentence is the paragraph's own where a comma stands before it. One whose object stands before it needs
    // no comma: there it is the last word of its clause (向…致敬，) or a word goes with it that a body says of itself (表示关切).
    private static LeadPhrase? Behind(ReadOnlySpan<char> text, int at, LeadWords words, ModifierSet modifiers)
    {
        var clause = words.OpeningObjects.Longest(text, at, out _) < 0;
        for (var i = at + 1; i < Math.Min(text.Length, at + Reach) && !EndsSentence(text[i]); i++)
        {
            var comma = IsComma(text[i - 1]);
            if (clause && !comma)
            {
                continue;
            }

            var start = Blanks.Skip(text, i);
            var chain = LeadChain.At(text, start, words);
            if (chain.End > 0 && (comma || chain.Verb > start || EndsClause(text, chain.End)))
            {
                return Of(text, chain, start, words, modifiers);
            }
        }

        return null;
    }

    private static LeadPhrase Of(ReadOnlySpan<char> text, LeadChain chain, int start, LeadWords words, ModifierSet modifiers) =>
        new(start, chain.End - start, words.Code(chain.Word, text, Blanks.Skip(text, chain.End)), modifiers | chain.Modifiers);

    private static int SkipComma(ReadOnlySpan<char> text, int at)
    {
        at = Blanks.Skip(text, at);
        return at < text.Length && IsComma(text[at]) ? Blanks.Skip(text, at + 1) : at;
    }

    private static bool EndsClause(ReadOnlySpan<char> text, int at) => at >= text.Length || IsComma(text[at]) || EndsSentence(text[at]);

    private static bool IsComma(char c) => c is '，' or ',' or '،';

    private static bool EndsSentence(char c) => c is '。' or '；' or ';' or '؛' or '：' or ':';
}
