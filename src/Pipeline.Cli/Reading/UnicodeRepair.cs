using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>
/// Replaces what no text may hold, code unit by code unit, so that offsets stay: a lone surrogate by U+FFFD, a
/// noncharacter by U+FFFD (one outside the basic plane takes two units and becomes two). One finding per kind, at the first place.
/// </summary>
internal static class UnicodeRepair
{
    private const char Replacement = '\uFFFD';

    /// <summary>The same string where nothing had to be replaced.</summary>
    internal static string Repair(string text, List<Finding> findings)
    {
        if (IsWhole(text))
        {
            return text;
        }

        char[]? repaired = null;
        var (surrogates, others) = (new Tally(), new Tally());
        for (var i = 0; i < text.Length; i++)
        {
            // What needs a look is rare: only surrogates and what is above them.
            var next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uFFFF');
            if (next < 0)
            {
                break;
            }

            i += next;
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var code = char.ConvertToUtf32(c, text[i + 1]);
                if ((code & 0xFFFE) == 0xFFFE)
                {
                    repaired ??= text.ToCharArray();
                    repaired[i] = repaired[i + 1] = Replacement;
                    others.Count(i, 2, code);
                }

                i++;
            }
            else if (char.IsSurrogate(c) || c is >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE')
            {
                repaired ??= text.ToCharArray();
                repaired[i] = Replacement;
                (char.IsSurrogate(c) ? surrogates : others).Count(i, 1, c);
            }
        }

        surrogates.Report(Rules.LoneSurrogate, "lone surrogate(s)", findings);
        others.Report(Rules.Noncharacter, "noncharacter(s)", findings);
        return repaired is null ? text : new string(repaired);
    }

    // As most texts are: without surrogates and noncharacters.
    private static bool IsWhole(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.ContainsAnyInRange('\uFDD0', '\uFDEF') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    private sealed class Tally
    {
        private int _count, _code;
        private TextSpan _first;

        internal void Count(int at, int length, int code)
        {
            if (_count++ == 0)
            {
                (_first, _code) = (new TextSpan(at, at + length), code);
            }
        }

        internal void Report(Rule rule, string what, List<Finding> findings)
        {
            if (_count > 0)
            {
                findings.Add(rule.At(
                    string.Create(CultureInfo.InvariantCulture, $"{_count} {what}, first U+{_code:X4}; expected a character. Replaced by U+FFFD"), _first));
            }
        }
    }
}
