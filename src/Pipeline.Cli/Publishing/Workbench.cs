using System.Collections.Concurrent;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>What one worker needs for one document after the other: printers and a validator, begun once.</summary>
internal sealed class Workbench(PackageOptions options) : IDisposable
{
    internal DocumentPrinter Printer { get; } = new(options);

    internal SchemaGate Gate { get; } = SchemaGate.Idle.Take();

    public void Dispose() => SchemaGate.Idle.Return(Gate);
}

/// <summary>Lends out what is costly to make; whatever comes back is lent again. Never more are made than are out at once.</summary>
internal sealed class Stock<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> idle = [];
    private Task<T>? ahead;

    /// <summary>Begins to make the first one on another processor, beside whatever comes before it is needed.</summary>
    internal void MakeAhead() => ahead = Task.Run(make);

    internal T Take() =>
        idle.TryTake(out var one) ? one : Interlocked.Exchange(ref ahead, null) is { } first ? first.GetAwaiter().GetResult() : make();

    internal void Return(T one) => idle.Add(one);

    /// <summary>Gives everything up that came back.</summary>
    internal void Empty(Action<T> done)
    {
        while (idle.TryTake(out var one))
        {
            done(one);
        }
    }
}
