using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Plenary.Comparison;

/// <summary>HTML put together piece by piece: what is not written as markup is escaped.</summary>
internal sealed class HtmlText
{
    // Letters of every script as themselves; whatever means something in HTML, and what nobody sees, as a reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly System.Text.StringBuilder page = new();

    /// <summary>Appends markup, which is the program's own.</summary>
    internal HtmlText Markup(string markup)
    {
        page.Append(markup);
        return this;
    }

    /// <summary>Appends text from a document or a file name.</summary>
    internal HtmlText Text(string? text)
    {
        page.Append(Encoder.Encode(text ?? ""));
        return this;
    }

    /// <summary>Appends an element with text in it.</summary>
    internal HtmlText Element(string name, string? text) => Markup($"<{name}>").Text(text).Markup($"</{name}>");

    /// <summary>All of it.</summary>
    public override string ToString() => page.ToString();
}
