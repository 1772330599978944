using System.Globalization;
using Plenary.Lexicons;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Footnotes;

/// <summary>
/// The marks as printed. A word processor's file numbers every note, those with an author's own mark too, and Word's
/// own numbers begin at 2 (0 and 1 are its separators): what the page shows is the count of the numbered notes.
/// </summary>
internal static class NoteNumbers
{
    /// <summary>The printed mark of each note, in the order of the notes; and whether any differs from the file's number.</summary>
    internal static (string[] Markers, bool Changed) Printed(IReadOnlyList<NoteUnit> notes)
    {
        var first = notes.Select(n => Own(n.Key, NoteMark.WordPrefix)).Where(n => n is not null).DefaultIfEmpty(0).Min() ?? 0;
        var offset = first == 2 ? 1 : 0;
        var stars = 0;
        var changed = false;
        var markers = new string[notes.Count];
        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            var number = Own(note.Marker, NoteMark.WordPrefix) is { } word ? word - offset : Own(note.Marker, NoteMark.CountPrefix);
            if (number is { } counted)
            {
                markers[i] = Math.Max(1, counted - stars).ToString(CultureInfo.InvariantCulture);
                changed |= offset > 0 || stars > 0;
            }
            else
            {
                markers[i] = note.Marker;
                stars += note.Key.Length > 0 && note.Key[0] is NoteMark.WordPrefix or NoteMark.CountPrefix ? 1 : 0;
            }
        }

        return (markers, changed);
    }

    private static int? Own(string key, char prefix) => key.Length > 1 && key[0] == prefix ? Numerals.Read(key.AsSpan(1)) : null;
}
