using System.Globalization;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>Reads the session and its dates.</summary>
internal static class SessionReader
{
    internal static Session Read(DocumentLines document, Units units)
    {
        int? number = null;
        SessionKind? kind = null;
        if (units.First(BlockKind.Session) is { } line)
        {
            var squeezed = Squeezed.Of(line.Text.Text);
            foreach (var (template, of) in document.Lexicon.Document.Sessions)
            {
                if (template.Match(squeezed, document.Lexicon.Gaps.Accept) is { } found)
                {
                    kind = of;
                    number = found.TryGetValue("ordinal", out var ordinal) ? document.Lexicon.Document.Ordinals.Read(ordinal) : null;
                    break;
                }
            }
        }

        var dates = units.First(BlockKind.SessionDates) is { } range ? document.Lexicon.Dates.ReadRange(Squeezed.Of(range.Text.Text)) : null;
        return new Session(number, kind, Iso(dates?.Start), Iso(dates?.End));
    }

    /// <summary>ISO 8601.</summary>
    internal static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
