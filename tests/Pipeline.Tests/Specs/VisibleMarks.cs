using System.Globalization;
using System.Text;

namespace Plenary.Tests.Specs;

/// <summary>
/// What cannot be seen in print is written with marks in a spec: <c>→</c> a tab, <c>␌</c> a form feed, <c>␍</c> a carriage return,
/// <c>·</c> a blank, <c>⍽</c> a no-break space, <c>⟦200B⟧</c> any character by its code, <c>⏎</c> at the end of a line: no line end there.
/// </summary>
public static class VisibleMarks
{
    /// <summary>The text that the marks stand for, in UTF-16 code units; lone surrogates are possible.</summary>
    public static string Resolve(string marked)
    {
        var text = new StringBuilder(marked.Length);
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '→': text.Append('\t'); break;
                case '␌': text.Append('\f'); break;
                case '␍': text.Append('\r'); break;
                case '·': text.Append(' '); break;
                case '⍽': text.Append('\u00A0'); break;
                case '⏎' when i + 1 < marked.Length && marked[i + 1] == '\n': i++; break;
                case '⟦':
                    var close = marked.IndexOf('⟧', i);
                    var code = int.Parse(marked.AsSpan(i + 1, close - i - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                    text.Append(code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
                    i = close;
                    break;
                default: text.Append(marked[i]); break;
            }
        }

        return text.ToString();
    }

    /// <summary>A normalized text in the same marks; a footnote call shows as <c>⟨12⟩</c>.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(c switch
            {
                '\t' => "→",
                '\f' => "␌",
                '\r' => "␍",
                '\u00A0' => "⍽",
                Text.NoteMark.Open => "⟨",
                Text.NoteMark.Close => "⟩",
                _ => c.ToString(),
            });
        }

        return shown.ToString();
    }
}
