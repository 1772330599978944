using System.Buffers;
using Plenary.Text;

namespace Plenary.Tests.Emission;

public class NotesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(int.MaxValue, 5)]
    [InlineData(long.MaxValue, 10)]
    [InlineData(long.MinValue, 10)]
    public void A_number_comes_back_and_a_small_one_is_short(long number, int bytes)
    {
        var note = Written(n => n.Number(number));
        Assert.Equal(bytes, note.Length);
        Assert.Equal(number, new NoteReader(note).Number());
    }

    [Fact]
    public void What_is_written_is_read_in_the_same_order()
    {
        var reader = new NoteReader(Written(note =>
        {
            note.Text("灯塔");
            note.Text(null);
            note.Text("");
            note.Texts(["a", "β"]);
            note.Texts([]);
            note.Hash(0xFEDCBA9876543210UL);
            note.Hash(0xCAFEBABEU);
        }));
        Assert.Equal("灯塔", reader.Text());
        Assert.Null(reader.Text());
        Assert.Equal("", reader.Text());
        Assert.Equal(["a", "β"], reader.Texts());
        Assert.Empty(reader.Texts());
        Assert.Equal(0xFEDCBA9876543210UL, reader.LongHash());
        Assert.False(reader.AtEnd);
        Assert.Equal(0xCAFEBABEU, reader.Hash());
        Assert.True(reader.AtEnd);
    }

    private static byte[] Written(Action<NoteWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(new NoteWriter(bytes));
        return bytes.WrittenSpan.ToArray();
    }
}
