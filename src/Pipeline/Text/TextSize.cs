using System.Globalization;
using Plenary.Diagnostics;

namespace Plenary.Text;

/// <summary>Measures a decoded text before anything is made of it.</summary>
internal static class TextSize
{
    /// <summary>The limit that a text exceeds, or null.</summary>
    internal static Finding? Excess(string text, Limits limits)
    {
        if (text.Length > limits.Characters)
        {
            return Over("the text has", text.Length, "characters", limits.Characters, "--max-characters");
        }

        var (line, start) = (1, 0);
        while (true)
        {
            var rest = text.AsSpan(start);
            var length = rest.IndexOfAny('\n', '\r');
            if ((length < 0 ? rest.Length : length) > limits.LineLength)
            {
                return Over(string.Create(CultureInfo.InvariantCulture, $"line {line} has"), length < 0 ? rest.Length : length, "characters", limits.LineLength, "--max-line-length");
            }

            if (length < 0)
            {
                return null;
            }

            start += length + (rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n' ? 2 : 1);
            if (++line > limits.Lines)
            {
                return Over("the text has more than", limits.Lines, "lines", limits.Lines, "--max-lines");
            }
        }
    }

    /// <summary>The finding that a document has too much of something.</summary>
    /// <param name="subject">What has it.</param>
    /// <param name="count">How much.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="limit">How much is read.</param>
    /// <param name="option">The option that says so.</param>
    internal static Finding Over(string subject, int count, string unit, int limit, string option) => Rules.OverLimit.Here(
        string.Create(CultureInfo.InvariantCulture, $"{subject} {count:N0} {unit}, the limit is {limit:N0}; split the file, or raise {option}"));
}
