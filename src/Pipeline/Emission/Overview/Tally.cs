namespace Plenary.Emission.Overview;

/// <summary>How often each key was met. Of classes only: what is done with lists of structs is compiled anew at each start of the program.</summary>
/// <typeparam name="T">What is counted.</typeparam>
/// <param name="order">How keys are ordered.</param>
public sealed class Tally<T>(IComparer<T> order)
    where T : class
{
    private readonly Dictionary<T, Counted<T>> byKey = [];

    /// <summary>Every key with its count, in order.</summary>
    public IReadOnlyList<Counted<T>> InOrder => [.. byKey.Values.OrderBy(c => c.Key, order)];

    /// <summary>Counts a key once more.</summary>
    public void Add(T key)
    {
        if (!byKey.TryGetValue(key, out var counted))
        {
            byKey.Add(key, counted = new Counted<T>(key));
        }

        counted.Count++;
    }
}

/// <summary>A key and how often it was met.</summary>
/// <typeparam name="T">What is counted.</typeparam>
public sealed class Counted<T>(T key)
{
    /// <summary>What was met.</summary>
    public T Key => key;

    /// <summary>How often.</summary>
    public long Count { get; internal set; }
}
