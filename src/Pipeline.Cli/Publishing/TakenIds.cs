namespace Plenary.Cli.Publishing;

/// <summary>
/// Which ids documents have taken so far, by any worker. One that is taken by an input before it will get another id (<see cref="DistinctIds"/>)
/// and is printed then; printing it before would be in vain.
/// </summary>
internal sealed class TakenIds
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    /// <summary>Takes an id for an input.</summary>
    /// <param name="id">Of its document.</param>
    /// <param name="path">Of the input; the first in ordinal order keeps the id.</param>
    /// <returns>True where an input before it is known to have the id.</returns>
    internal bool IsTaken(string id, string path)
    {
        lock (gate)
        {
            if (paths.TryGetValue(id, out var first) && string.CompareOrdinal(first, path) < 0)
            {
                return true;
            }

            paths[id] = path;
            return false;
        }
    }
}
