using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>Workflow commands that GitHub turns into annotations: <c>::error file=…,line=…,col=…,title=…::message</c>. Info is left out, of which there is much.</summary>
internal sealed class GithubReport(TextWriter output) : IDiagnosticReport
{
    public void Add(string place, Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Info)
        {
            return;
        }

        var line = diagnostic.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $",line={diagnostic.Line},col={diagnostic.Column}");
        output.Write($"::{DiagnosticFormat.Word(diagnostic.Severity)} file={Property(place)}{line},title={diagnostic.Code}::{Data(SourceExcerpt.Printable(diagnostic.Message))}\n");
    }

    public void End() => output.Flush();

    // A text must not be able to begin a command of its own.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
