using System.Text;
using Plenary.Cli.Reading;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Reading;

public class TextDecoderTests
{
    private const string Chinese = "人权理事会，回顾大会关于街道照明的决议，注意到各国的努力，促请各国调暗路灯。";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16le", "utf-16be", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text(string name) =>
        Assert.Equal(Chinese, TextDecoder.Decode(Encode(Chinese, name)).Text);

    [Fact]
    public void Gb18030_is_reported() =>
        Assert.Equal("SRC006", Assert.Single(TextDecoder.Decode(Encode(Chinese, "gb18030")).Findings).Rule.Code);

    [Fact]
    public void Utf8_is_not_reported() => Assert.Empty(TextDecoder.Decode(Encode(Chinese, "utf-8")).Findings);

    [Fact]
    public void One_damaged_byte_of_utf8_is_named_and_not_taken_for_gb18030()
    {
        var bytes = Encode("一\n" + Chinese, "utf-8");
        bytes[10] = 0xFF;
        var failure = TextDecoder.Decode(bytes).Failure;
        Assert.Equal("SRC005", failure?.Rule.Code);
        Assert.Contains("byte 10 (line 2)", Message(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Les États Membres, préoccupés par l'éclairage élevé à l'étranger, décident d'être prêts.")]
    [InlineData("Año nuevo, señal única: la Asamblea está de acuerdo, según informó.")]
    public void Latin_1_is_not_taken_for_gb18030(string text) =>
        Assert.Equal("SRC005", TextDecoder.Decode(Encoding.Latin1.GetBytes(text)).Failure?.Rule.Code);

    [Theory]
    [InlineData(new byte[0], "SRC002")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0D, 0x09 }, "SRC002")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "SRC002")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, "SRC003")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "SRC003")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "SRC003")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0 }, "SRC003")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, "SRC005")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 14, 15, 16, 65 }, "SRC003")]
    public void What_is_no_text_has_one_finding(byte[] bytes, string code) => Assert.Equal(code, TextDecoder.Decode(bytes).Failure?.Rule.Code);

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement_character_at_its_place()
    {
        var decoded = TextDecoder.Decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x00, 0xDC]);
        Assert.Equal("A\uFFFDB\uFFFD", decoded.Text);
        var finding = Assert.Single(decoded.Findings);
        Assert.Equal(("SRC007", new TextSpan(1, 2)), (finding.Rule.Code, finding.Raw));
    }

    [Fact]
    public void Noncharacters_are_replaced_unit_by_unit()
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes("a\uFDD0b\uFFFEc\U0001FFFFd\U0001F600"));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD\uFFFDd\U0001F600", decoded.Text);
        Assert.Equal("SRC008", Assert.Single(decoded.Findings).Rule.Code);
    }

    [Fact]
    public void A_few_control_characters_are_text()
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(Chinese + "\u001F\f" + Chinese));
        Assert.Equal(Chinese + "\u001F\f" + Chinese, decoded.Text);
        Assert.Equal("SRC009", Assert.Single(decoded.Findings).Rule.Code);
    }

    private static string Message(byte[] bytes) => TextDecoder.Decode(bytes).Failure!.Message;

    private static byte[] Encode(string text, string name)
    {
        var encoding = name switch
        {
            "utf-8-mark" => Encoding.UTF8,
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding(54936)!,
            _ => new UTF8Encoding(false),
        };
        byte[] mark = name == "gb18030" ? [] : encoding.GetPreamble();
        return [.. mark, .. encoding.GetBytes(text)];
    }
}
