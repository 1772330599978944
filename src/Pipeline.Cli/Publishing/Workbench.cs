using System.Collections.Concurrent;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>What one worker needs for one document after the other: printers and a validator, begun once.</summary>
internal sealed class Workbench(PackageOptions options)
{
    internal DocumentPrinter Printer { get; } = new(options);

    internal SchemaGate Gate { get; } = new();
}

/// <summary>Lends out what is costly to make; whatever comes back is lent again. Never more are made than are out at once.</summary>
/// <param name="make">Makes one.</param>
/// <param name="ahead">Whether the first is made at once, beside whatever else begins: for what takes long at a cold start.</param>
internal sealed class Stock<T>(Func<T> make, bool ahead = false)
{
    private readonly ConcurrentBag<T> idle = [];
    private Task<T>? first = ahead ? Task.Run(make) : null;

    internal T Take() => idle.TryTake(out var one) ? one : Interlocked.Exchange(ref first, null) is { } begun ? begun.GetAwaiter().GetResult() : make();

    internal void Return(T one) => idle.Add(one);
}
