using System.Buffers;
using System.Text;
using Plenary.Emission;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Tests.Emission;

/// <summary>What goes into the slots of YamlDotNet's emitter is what the emitter itself would have written there.</summary>
public class YamlTreeTests
{
    [Fact]
    public void Every_character_is_written_as_the_emitter_writes_it()
    {
        for (var c = 0; c < 0x10000; c++)
        {
            if (!char.IsSurrogate((char)c))
            {
                var text = $"灯{(char)c}塔";
                Assert.Equal(ByTheEmitter(text), Printed(text));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(" x ")]
    [InlineData("NO")]
    [InlineData("# - : ? [ ] { } , & * ! | > ' % @ `")]
    [InlineData("\"\\\"")]
    [InlineData("𠮷 beyond the first plane 🪁")]
    [InlineData("--- ...")]
    public void Texts_are_quoted_as_the_emitter_quotes_them(string text) => Assert.Equal(ByTheEmitter(text), Printed(text));

    [Fact]
    public void A_value_that_is_the_slot_itself_comes_to_its_own_place() => Assert.Equal(
        "x: \"x\"\nxx: [1]\n", Tree(json =>
        {
            json.WriteString("x", "x");
            json.WriteStartArray("xx");
            json.WriteRawValue("1");
            json.WriteEndArray();
        }));

    private static string Printed(string text) => Tree(json => json.WriteString("text", text));

    private static string Tree(Action<System.Text.Json.Utf8JsonWriter> fields)
    {
        var yaml = new ArrayBufferWriter<byte>();
        new YamlTree(several: false).Print(
            JsonTree.Write(json =>
            {
                json.WriteStartObject();
                fields(json);
                json.WriteEndObject();
            }),
            yaml);
        return Encoding.UTF8.GetString(yaml.WrittenSpan);
    }

    private static string ByTheEmitter(string text)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences());
        ParsingEvent[] events =
        [
            new StreamStart(), new DocumentStart(null, null, isImplicit: true), new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block),
            new Scalar("text"), new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true),
            new MappingEnd(), new DocumentEnd(isImplicit: true), new StreamEnd(),
        ];
        Array.ForEach(events, emitter.Emit);
        return writer.ToString();
    }
}
