using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using Plenary.Comparison;
using static Plenary.Tests.Comparison.ComparedTexts;

namespace Plenary.Tests.Comparison;

/// <summary>What <c>plenary diff --format json</c> prints is what its schema says.</summary>
public class ComparisonSchemaTests
{
    private static readonly JSchema Schema = CommandSchemas.Read("comparison.schema.json");

    [Fact]
    public void Every_kind_of_comparison_fits_the_schema()
    {
        foreach (var pair in Gen.Two(Documents.Generator).Sample(40))
        {
            Fits(ComparisonJson.Print(DocumentComparer.Compare(pair.Item1, pair.Item2)));
        }
    }

    [Fact]
    public void A_series_fits_the_schema() => Fits(ComparisonJson.Print(SeriesHistory.Of(
        [Document("a", "请守塔人点灯；", "欢迎风筝；"), Document("b", "又请守塔人点灯；"), Document("c", "欢迎风筝；", "又请守塔人点灯；")])));

    [Fact]
    public void What_the_schema_does_not_know_is_found()
    {
        var comparison = JObject.Parse(System.Text.Encoding.UTF8.GetString(ComparisonJson.Print(DocumentComparer.Compare(Document("a", "点灯；"), Document("b", "收线；")))));
        comparison["paragraphs"]![0]!["kind"] = "changed";
        Assert.False(comparison.IsValid(Schema));
    }

    private static void Fits(byte[] json)
    {
        var valid = JObject.Parse(System.Text.Encoding.UTF8.GetString(json)).IsValid(Schema, out IList<string> errors);
        Assert.True(valid, string.Join('\n', errors));
    }
}
