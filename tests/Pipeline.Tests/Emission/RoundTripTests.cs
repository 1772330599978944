using System.Buffers;
using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Plenary.Emission;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Tests.Emission;

public class RoundTripTests
{
    public static TheoryData<string> HardStrings => new(SampleResolutions.HardStrings);

    [Fact]
    public void Json_gives_back_the_document() =>
        Assert.All(SampleResolutions.All, d => Assert.Equal(JsonTree.Write(d), JsonTree.Write(JsonTree.Read(JsonTree.Write(d)))));

    [Fact]
    public void Indented_json_is_the_same_tree() =>
        Assert.All(SampleResolutions.All, d => Assert.Equal(JsonTree.Write(d), JsonTree.Flatten(JsonTree.Indent(JsonTree.Write(d)))));

    [Fact]
    public void Chinese_stays_Chinese_and_names_are_snake_case()
    {
        var json = Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[0]));
        Assert.Contains("\"title\":\"夜间照明与人权\"", json, StringComparison.Ordinal);
        Assert.Contains("\"declared_intention\":\"abstaining\"", json, StringComparison.Ordinal);
        Assert.Contains("\"media_type\":\"text/plain\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_behind_a_json_value_is_refused() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => JsonTree.Flatten("{} {}"u8));

    [Theory]
    [MemberData(nameof(HardStrings))]
    public void Yaml_gives_back_a_hard_string(string text) => Assert.Equal(Tree(text), ThroughYaml(Tree(text)));

    [Fact]
    public void Yaml_gives_back_any_string() =>
        Prop.ForAll<NonNull<string>>(text => Assert.Equal(Tree(text.Get), ThroughYaml(Tree(text.Get)))).Check(Properties.Reproducible.Config(100));

    [Fact]
    public void Yaml_quotes_every_string_and_no_number()
    {
        var yaml = YamlOf(JsonTree.Write(SampleResolutions.All[1]));
        Assert.Contains("title: \"NO\"\nsession:\n  number: null\n", yaml, StringComparison.Ordinal);
        Assert.Contains("source:\n      - [0, 1]\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_that_we_would_not_write_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => YamlReading.Documents(new StringReader("a: plain")).ToArray());
        Assert.Throws<InvalidDataException>(() => YamlReading.Documents(new StringReader("a: &x \"1\"\nb: *x")).ToArray());
    }

    [Theory]
    [MemberData(nameof(HardStrings))]
    public void A_table_gives_back_a_hard_string(string text)
    {
        var document = SampleResolutions.All[2] with { Title = text, Footnotes = [] };
        var files = SamplePackage.InMemory(new PackageOptions { Formats = ["csv"] }, [document], RunReport.Of([]));
        using var reader = CsvReader.Create(files["csv/documents.csv"], new CsvReaderOptions { Separator = ',' });
        Assert.True(reader.Read());
        Assert.Equal(text, reader.GetString("title"));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Every_example_of_a_column_could_stand_in_it() =>
        Assert.All(AllTables.InOrder.SelectMany(t => t.Columns), c => Assert.Null(c.Fault(c.Example)));

    [Fact]
    public void Every_cell_of_the_samples_is_as_its_column_says() => Assert.All(AllTables.InOrder, table =>
    {
        // One of them in a second language: that is what the alignment tells of.
        var documents = SampleResolutions.All.Append(SampleResolutions.All[0] with { Id = "a-hrc-res-97-1.en", Language = "en" }).ToArray();
        var rows = (table.IsOfAll ? table.RowsOfAll([.. documents.Select(table.Note)]) : documents.SelectMany(table.Rows)).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.All(table.Columns.Zip(row), cell => Assert.Null(cell.First.Fault(cell.Second))));
    });

    [Fact]
    public void A_name_that_stands_twice_has_one_row()
    {
        var draft = SampleResolutions.All[2];
        var twice = draft with { Sponsors = [draft.Sponsors[0], draft.Sponsors[1], draft.Sponsors[0] with { NoteIds = [] }] };
        var sponsors = AllTables.InOrder.Single(t => t.Name == "sponsors");
        Assert.Equal(sponsors.Rows(draft), sponsors.Rows(twice));
    }

    private static byte[] Tree(string text) => JsonTree.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteEndObject();
    });

    private static byte[] ThroughYaml(byte[] json) => Assert.Single(YamlReading.Documents(new StringReader(YamlOf(json))));

    private static string YamlOf(byte[] json)
    {
        var yaml = new ArrayBufferWriter<byte>();
        new YamlTree(several: false).Print(json, yaml);
        return Encoding.UTF8.GetString(yaml.WrittenSpan);
    }
}
