using Plenary.Cli.Publishing;

namespace Plenary.Tests.Publishing;

public class SpoolTests
{
    private const int RecordLength = 3000;

    // What a revision of documents does: workers read what was added before while one adds. A file whose buffer the readers
    // emptied lost bytes, or had them twice; sometimes the records that came of it were whole, only not the right ones.
    [Fact]
    public void What_is_read_while_more_is_added_is_what_was_added()
    {
        using var scratch = new Scratch();
        using var spool = new Spool(() => File.OpenHandle(scratch["spool"], FileMode.CreateNew, FileAccess.ReadWrite));
        var places = new long[4000];
        for (var i = 0; i < places.Length / 2; i++)
        {
            places[i] = spool.Add(Record(i).AsSpan(0, 8), Record(i).AsSpan(8));
        }

        var more = new Thread(() =>
        {
            for (var i = places.Length / 2; i < places.Length; i++)
            {
                places[i] = spool.Add(Record(i).AsSpan(0, 8), Record(i).AsSpan(8));
            }
        });
        more.Start();
        Parallel.For(0, places.Length / 2, i => Assert.Equal(Record(i), Read(spool, places[i])));
        more.Join();
        for (var i = 0; i < places.Length; i++)
        {
            Assert.Equal(Record(i), Read(spool, places[i]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(5 << 20)]
    public void A_record_of_any_length_comes_back(int length)
    {
        using var scratch = new Scratch();
        using var spool = new Spool(() => File.OpenHandle(scratch["spool"], FileMode.CreateNew, FileAccess.ReadWrite));
        var many = Enumerable.Range(0, length).Select(i => (byte)(i * 31)).ToArray();
        var (first, second, third) = (spool.Add([1], [2, 3]), spool.Add([], many), spool.Add([4], [5, 6]));
        var found = new byte[length];
        spool.Read(second, found);
        Assert.Equal(many, found);
        var small = new byte[3];
        spool.Read(first, small);
        Assert.Equal([1, 2, 3], small);
        spool.Read(third, small);
        Assert.Equal([4, 5, 6], small);
    }

    private static byte[] Record(int i) => [.. BitConverter.GetBytes((long)i), .. Enumerable.Repeat((byte)i, RecordLength - 8)];

    private static byte[] Read(Spool spool, long place)
    {
        var record = new byte[RecordLength];
        spool.Read(place, record);
        return record;
    }
}
