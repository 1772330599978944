using Plenary.Segmentation;

namespace Plenary.Extraction;

/// <summary>Names the kind of dump by what stands in the text, never by the file's name.</summary>
internal static class DumpForm
{
    internal static string Of(DocumentLines document)
    {
        // Most texts hold none of the signs with which any of these begins.
        var raw = document.RawText.AsSpan().ContainsAny("[*<#+") ? document.RawText : "";
        if (raw.Contains("[footnoteRef:", StringComparison.Ordinal) || raw.Contains("[bookmark:", StringComparison.Ordinal) || TabsBeginParagraphs(document))
        {
            return "word_text";
        }

        if (raw.Contains("**", StringComparison.Ordinal) || raw.Contains("<sup>", StringComparison.OrdinalIgnoreCase) || raw.Contains("\n# ", StringComparison.Ordinal) || raw.Contains("\n## ", StringComparison.Ordinal))
        {
            return document.Lines.Length > 0 && raw.Contains("+---", StringComparison.Ordinal) ? "pandoc_plain" : "markdown";
        }

        if (raw.Contains("+---", StringComparison.Ordinal) || document.Notes.Any(n => n.Key.Length > 0 && n.Key[0] == Text.NoteMark.CountPrefix))
        {
            return "pandoc_plain";
        }

        if (document.Style.IsWrapped)
        {
            return Array.Exists(document.Lines, l => l.NewPage) ? IsLaidOut(document) ? "pdf_layout" : "pdf_text" : "pdf_lines";
        }

        return "plain";
    }

    private static bool TabsBeginParagraphs(DocumentLines document)
    {
        var tabbed = 0;
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            tabbed += line.Start > 0 && document.Text.Text[line.Start - 1] == '\t' ? 1 : 0;
        }

        return tabbed * 2 > document.Lines.Length;
    }

    // Page geometry kept by blanks: most lines of the running text are indented.
    private static bool IsLaidOut(DocumentLines document) =>
        document.Lines.Count(l => l.Indent >= 4) * 2 > document.Lines.Length;
}
