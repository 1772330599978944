using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>The number of a document where it is printed alone or before the title.</summary>
internal static class TitleNumber
{
    /// <summary>The length of a number such as <c>47/10</c>, <c>2021/25</c>, <c>S-30/1</c>, <c>47/...</c>, with which a text begins, the final dot not counted; 0 where it begins with none.</summary>
    internal static int Length(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        var prefix = SessionPrefix(lexicon, content, out _);
        var slash = content.IndexOf('/');
        if (slash - prefix is < 1 or > 5)
        {
            return 0;
        }

        var start = prefix;
        while (start < slash && (char.IsAsciiLetterUpper(content[start]) || content[start] == '-'))
        {
            start++;
        }

        if (start == slash || content[start..slash].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return 0;
        }

        var end = slash + 1;
        while (end < content.Length && Scripts.IsDigit(content[end]))
        {
            end++;
        }

        if (end == slash + 1)
        {
            foreach (var open in lexicon.Document.OpenNumbers)
            {
                if (content[end..].StartsWith(open, StringComparison.Ordinal))
                {
                    return end + open.Length;
                }
            }

            return 0;
        }

        return end;
    }

    /// <summary>The length of what a language prints before the number of a special session (دإ-35/1), with what the symbol has there; 0 where it prints what the symbol has.</summary>
    internal static int SessionPrefix(Lexicon lexicon, ReadOnlySpan<char> content, out string? latin)
    {
        const int longest = 8;
        latin = null;
        return content.IsEmpty || char.IsAscii(content[0]) ? 0 : lexicon.References.SessionPrefixes.Match(content[..Math.Min(longest, content.Length)].ToString(), 0, out latin);
    }

    /// <summary>The length of the mark of statements before a number (<c>PRST 97/3</c>), with what parts the two; 0 where there is none.</summary>
    internal static int MarkLength(ReadOnlySpan<char> content)
    {
        foreach (var mark in Bodies.Shipped.StatementMarks)
        {
            if (content.Length > mark.Length + 1 && content.StartsWith(mark, StringComparison.Ordinal) && content[mark.Length] is ' ' or '/')
            {
                return mark.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>The number that a line prints, alone or before the title: <c>47/10</c>, <c>Resolution 2610 (2021)</c> whole; null where it prints none.</summary>
    internal static string? Printed(DocumentLines document, int line)
    {
        var content = document.Content(line);
        if (content.Length > HeadReader.LongestFrameLine || !content.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var number = content[MarkLength(content)..];
        if (Length(document.Lexicon, number) is var length and > 0)
        {
            return number[..length].ToString();
        }

        if (!document.Lexicon.Document.NumberedTitlesBegin.MayBegin(content))
        {
            return null;
        }

        var squeezed = document.Squeeze(line);
        return Template.AnyMatches(document.Lexicon.Document.NumberedTitles, squeezed, document.Lexicon.Gaps.Accept) ? squeezed : null;
    }
}
