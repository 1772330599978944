using System.Text.Encodings.Web;
using System.Text.Unicode;
using Plenary.Text;

namespace Plenary.Emission;

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

    /// <summary>Appends raw text: what nobody sees, or what turns the direction of writing, by its number.</summary>
    internal HtmlText Raw(string? text) => Text(VisibleText.Of(text ?? ""));

    /// <summary>Appends an attribute with a blank before it.</summary>
    internal HtmlText Attribute(string name, string value) => Markup($" {name}=\"").Text(value).Markup("\"");

    /// <summary>All of it.</summary>
    public override string ToString() => page.ToString();
}
