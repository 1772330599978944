using System.Globalization;
using System.Text;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>
/// Prints diagnostics as a compiler does: <c>path:line:column: error MET003: message</c>, then the raw line with a caret.
/// Findings that ask for nothing (info) are only counted; <c>plenary inspect</c> and the package show them.
/// </summary>
internal sealed class DiagnosticPrinter(TextWriter output, Ink ink, bool errorsOnly)
{
    internal void Print(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        var lines = Format(path, diagnostics, text);
        if (lines.Length > 0)
        {
            output.Write(lines);
        }
    }

    /// <summary>The lines of what is to be shown; empty where that is nothing.</summary>
    internal string Format(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        var lines = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity < (errorsOnly ? Severity.Error : Severity.Warning))
            {
                continue;
            }

            var place = diagnostic.Line is null ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{diagnostic.Line}:{diagnostic.Column}");
            var severity = diagnostic.Severity == Severity.Error ? ink.Red("error") : ink.Yellow("warning");
            lines.Append(ink.Bold(SourceExcerpt.Printable(place))).Append(": ").Append(severity).Append(' ').Append(diagnostic.Code).Append(": ")
                .AppendLine(SourceExcerpt.Printable(diagnostic.Message));
            if (text is not null && diagnostic.Start is { } start)
            {
                var excerpt = SourceExcerpt.At(text, start, diagnostic.End ?? start);
                lines.Append("  ").AppendLine(excerpt.Line).Append("  ").AppendLine(ink.Blue(excerpt.Caret));
            }
        }

        return lines.ToString();
    }
}
