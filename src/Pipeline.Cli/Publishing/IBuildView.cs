using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>Whoever watches a build. Calls come one at a time, in ordinal order of path, whatever the number of jobs.</summary>
public interface IBuildView
{
    /// <summary>The inputs are known.</summary>
    /// <param name="inputs">How many files will be read.</param>
    void Begin(int inputs);

    /// <summary>Something was noticed about an input, or about something found beside the inputs.</summary>
    /// <param name="path">Its path in the package.</param>
    /// <param name="diagnostics">All that was noticed; not empty.</param>
    /// <param name="text">The decoded text, to show lines of; null where there is none.</param>
    void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text);

    /// <summary>One more input is done.</summary>
    void Done();

    /// <summary>Conversion is over and files are being written: nothing more to count.</summary>
    void Writing(int documents);
}
