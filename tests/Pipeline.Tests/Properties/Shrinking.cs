namespace Plenary.Tests.Properties;

/// <summary>Makes a text that breaks something as short as it can: lines go, then characters, as long as it still breaks.</summary>
internal static class Shrinking
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A short text for which <paramref name="breaks"/> still holds.</summary>
    public static string Of(string text, Func<string, bool> breaks)
    {
        var until = DateTime.UtcNow + Patience;
        var lines = text.Split('\n').Select((l, i) => i == 0 ? l : "\n" + l).ToList();
        text = string.Concat(Without(lines, breaks, until));
        return string.Concat(Without([.. text.EnumerateRunes().Select(r => r.ToString())], breaks, until));
    }

    // Ever smaller runs of pieces are left out.
    private static List<string> Without(List<string> pieces, Func<string, bool> breaks, DateTime until)
    {
        for (var size = pieces.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < pieces.Count && DateTime.UtcNow < until;)
            {
                List<string> rest = [.. pieces[..at], .. pieces[Math.Min(pieces.Count, at + size)..]];
                if (breaks(string.Concat(rest)))
                {
                    pieces = rest;
                }
                else
                {
                    at += size;
                }
            }
        }

        return pieces;
    }
}
