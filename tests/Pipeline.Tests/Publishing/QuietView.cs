using Plenary.Cli.Publishing;
using Plenary.Model;

namespace Plenary.Tests.Publishing;

/// <summary>Watches a run and keeps what was noticed.</summary>
internal sealed class QuietView : IBuildView
{
    internal List<(string Path, string Code)> Seen { get; } = [];

    public void Begin(int inputs)
    {
    }

    public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text) => Seen.AddRange(diagnostics.Select(d => (path, d.Code)));

    public void Done()
    {
    }

    public void Writing(int documents)
    {
    }
}
