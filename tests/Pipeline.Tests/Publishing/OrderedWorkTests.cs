using Plenary.Cli.Publishing;
using Xunit;

namespace Plenary.Tests.Publishing;

public class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_order_however_long_each_takes(int jobs)
    {
        var delivered = new List<int>();
        new OrderedWork<int, int>([.. Enumerable.Range(0, 200)], Slow, (index, result) =>
        {
            Assert.Equal(index * 2, result);
            delivered.Add(index);
        }).Run(jobs, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 200), delivered);

        static int Slow(int n)
        {
            Thread.Sleep(n % 5 == 0 ? 2 : 0);
            return n * 2;
        }
    }

    [Fact]
    public void No_more_than_a_few_results_wait_for_a_slow_one()
    {
        using var gate = new ManualResetEventSlim();
        var begun = 0;
        var work = new OrderedWork<int, int>([.. Enumerable.Range(0, 1000)], n =>
        {
            if (n == 0)
            {
                gate.Wait();
            }
            else if (Interlocked.Increment(ref begun) == 15)
            {
                gate.Set(); // two workers may hold sixteen slots: this is the last before both wait
            }

            return n;
        }, (_, _) => { });
        work.Run(2, CancellationToken.None);
        Assert.Equal(999, begun);
    }

    [Fact]
    public void A_failure_ends_all_workers_and_is_thrown()
    {
        var work = new OrderedWork<int, int>([.. Enumerable.Range(0, 100)], n => n == 30 ? throw new InvalidDataException("30") : n, (_, _) => { });
        Assert.Throws<InvalidDataException>(() => work.Run(4, CancellationToken.None));
    }

    [Fact]
    public void Cancelling_ends_all_workers()
    {
        using var source = new CancellationTokenSource();
        var work = new OrderedWork<int, int>([.. Enumerable.Range(0, 100)], n => n, (index, _) =>
        {
            if (index == 30)
            {
                source.Cancel();
            }
        });
        Assert.Throws<OperationCanceledException>(() => work.Run(4, source.Token));
    }
}
