using Plenary.Cli.Publishing;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>A build that nobody watches: diagnostics only.</summary>
internal sealed class PlainView(DiagnosticPrinter printer) : IBuildView
{
    public void Begin(int inputs)
    {
    }

    public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text) => printer.Print(path, diagnostics, text);

    public void Done()
    {
    }

    public void Writing(int documents)
    {
    }
}
