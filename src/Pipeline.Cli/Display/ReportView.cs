using Plenary.Cli.Publishing;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>A build that a program watches.</summary>
/// <param name="report">What the program reads.</param>
/// <param name="inputs">Files and folders as the user wrote them.</param>
internal sealed class ReportView(IDiagnosticReport report, IReadOnlyList<string> inputs) : IBuildView
{
    public void Begin(int files)
    {
    }

    public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        var place = Place(path);
        foreach (var diagnostic in diagnostics)
        {
            report.Add(place, diagnostic);
        }
    }

    public void Done()
    {
    }

    public void Writing(int documents)
    {
    }

    // Paths of the package are relative to the input folder. A link that a reader can follow starts where the user stands.
    private string Place(string path)
    {
        foreach (var input in inputs)
        {
            var inside = Path.Combine(input, path.Replace('/', Path.DirectorySeparatorChar));
            if (Path.Exists(inside) && Directory.Exists(input))
            {
                return inside.Replace('\\', '/');
            }

            if (File.Exists(input) && input.Replace('\\', '/').EndsWith(path, StringComparison.Ordinal))
            {
                return input.Replace('\\', '/');
            }
        }

        return path;
    }
}
