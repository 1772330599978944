using System.Buffers;
using System.Text;
using Plenary.Emission;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Tests.Emission;

/// <summary>What is printed is what YamlDotNet's emitter would have written by itself: layout as well as texts.</summary>
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

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"a":[],"b":{},"c":[[]],"d":[{}],"e":[[],[]],"f":[{},{}]}""")]
    [InlineData("""{"a":[[1,2],[3]],"b":[1,[2,[]],{"c":[3]}],"d":{"e":{"f":[{"g":null}]}}}""")]
    [InlineData("""[{"a":1},{"a":{"b":[]}},[true,[false]],[[[["x"]]]]]""")]
    [InlineData("""{ "a" : [ 1 , -2 ] , "b" : [ "x" , 1 ] }""")]
    public void Trees_are_laid_out_as_the_emitter_lays_them_out(string json)
    {
        Assert.Equal(ByTheEmitter(json, several: false), Printed(new YamlTree(several: false), json));
        Assert.Equal(ByTheEmitter(json, several: true), Printed(new YamlTree(several: true), json));
    }

    [Fact]
    public void Any_tree_is_laid_out_as_the_emitter_lays_it_out_whatever_was_printed_before()
    {
        // One printer for all of them: what it learned from one tree must hold for every other.
        var printer = new YamlTree(several: true);
        var random = new Random(6);
        for (var i = 0; i < 2000; i++)
        {
            var json = JsonTree.Write(writer => AnyNode(writer, random, depth: 0));
            Assert.Equal(ByTheEmitter(Encoding.UTF8.GetString(json), several: true), Printed(printer, Encoding.UTF8.GetString(json)));
        }
    }

    [Fact]
    public void What_is_no_json_is_refused_and_leaves_the_printer_as_it_was()
    {
        var printer = new YamlTree(several: false);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Printed(printer, """{"kite":[{"string":"""));
        Assert.Equal(ByTheEmitter("""{"kite":[{"string":1}]}""", several: false), Printed(printer, """{"kite":[{"string":1}]}"""));
    }

    private static void AnyNode(System.Text.Json.Utf8JsonWriter json, Random random, int depth)
    {
        switch (random.Next(depth < 5 ? 6 : 4))
        {
            case 0:
                json.WriteNumberValue(random.Next(-9, 99));
                break;
            case 1:
                json.WriteStringValue(random.Next(2) == 0 ? "" : "kite");
                break;
            case 2:
                json.WriteBooleanValue(random.Next(2) == 0);
                break;
            case 3:
                json.WriteNullValue();
                break;
            case 4:
                json.WriteStartArray();
                for (var left = random.Next(4); left > 0; left--)
                {
                    AnyNode(json, random, depth + 1);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                for (var left = random.Next(4); left > 0; left--)
                {
                    json.WritePropertyName($"f{left}");
                    AnyNode(json, random, depth + 1);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static string Printed(YamlTree printer, string json)
    {
        var yaml = new ArrayBufferWriter<byte>();
        printer.Print(Encoding.UTF8.GetBytes(json), yaml);
        return Encoding.UTF8.GetString(yaml.WrittenSpan);
    }

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

    private static string ByTheEmitter(string text) => ByTheEmitter(Encoding.UTF8.GetString(JsonTree.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteEndObject();
    })), several: false);

    // With every value in place: names plain, strings in double quotes, all else plain, a sequence that begins with a number on one line.
    private static string ByTheEmitter(string json, bool several)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: !several));
        using (var tree = System.Text.Json.JsonDocument.Parse(json))
        {
            Emit(emitter, tree.RootElement);
        }

        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static void Emit(Emitter emitter, System.Text.Json.JsonElement node)
    {
        switch (node.ValueKind)
        {
            case System.Text.Json.JsonValueKind.Object:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var field in node.EnumerateObject())
                {
                    emitter.Emit(new Scalar(field.Name));
                    Emit(emitter, field.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case System.Text.Json.JsonValueKind.Array:
                var style = node.EnumerateArray().FirstOrDefault().ValueKind == System.Text.Json.JsonValueKind.Number ? SequenceStyle.Flow : SequenceStyle.Block;
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
                foreach (var item in node.EnumerateArray())
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case System.Text.Json.JsonValueKind.String:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, node.GetString()!, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
                break;
            default:
                emitter.Emit(new Scalar(node.GetRawText()));
                break;
        }
    }
}
