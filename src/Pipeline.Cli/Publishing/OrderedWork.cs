using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Works on many things at once and hands the results over one at a time, in order. At most a few results per worker wait
/// for a slow one before them, so memory is set by the number of workers and not by the number of things.
/// </summary>
internal sealed class OrderedWork<TIn, TOut>(IReadOnlyList<TIn> inputs, Func<TIn, TOut> work, Action<int, TOut> deliver)
{
    private const int WaitingPerWorker = 8;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, TOut> _waiting = [];
    private int _next = -1;
    private int _delivered;
    private bool _delivering;
    private Exception? _failure;

    /// <summary>Returns when every result is delivered.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what was begun has ended.</exception>
    internal void Run(int jobs, CancellationToken cancel)
    {
        jobs = Math.Min(jobs, Math.Max(1, inputs.Count));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var slots = new SemaphoreSlim(jobs * WaitingPerWorker);
        var others = new Thread[jobs - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(() => Loop(slots, stop)) { IsBackground = true };
            others[i].Start();
        }

        Loop(slots, stop);
        foreach (var thread in others)
        {
            thread.Join();
        }

        cancel.ThrowIfCancellationRequested();
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    // A slot is taken before a number, so the lowest number under way always has one and the row cannot stand still.
    private void Loop(SemaphoreSlim slots, CancellationTokenSource stop)
    {
        try
        {
            for (; ; )
            {
                slots.Wait(stop.Token);
                stop.Token.ThrowIfCancellationRequested();
                var index = Interlocked.Increment(ref _next);
                if (index >= inputs.Count)
                {
                    slots.Release();
                    return;
                }

                Deliver(index, work(inputs[index]), slots);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Run tells the caller.
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref _failure, e, null);
            stop.Cancel();
        }
    }

    // One at a time delivers, and what the others finish meanwhile is taken along: nobody waits for a delivery.
    private void Deliver(int index, TOut result, SemaphoreSlim slots)
    {
        lock (_gate)
        {
            _waiting.Add(index, result);
            if (_delivering)
            {
                return;
            }

            _delivering = true;
        }

        while (IsDue(out var due))
        {
            deliver(_delivered++, due);
            slots.Release();
        }
    }

    private bool IsDue([MaybeNullWhen(false)] out TOut due)
    {
        lock (_gate)
        {
            return _delivering = _waiting.Remove(_delivered, out due);
        }
    }
}
