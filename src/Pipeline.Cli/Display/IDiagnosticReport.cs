using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>Prints diagnostics for another program. Everything goes to standard output, which holds nothing else.</summary>
internal interface IDiagnosticReport
{
    /// <summary>Takes one diagnostic in.</summary>
    /// <param name="place">The file, as one would open it from the current folder.</param>
    /// <param name="diagnostic">What was noticed, whatever its severity.</param>
    void Add(string place, Diagnostic diagnostic);

    /// <summary>There is no more.</summary>
    void End();
}
