using System.Text.Json;

namespace Plenary.Tests.Outside;

/// <summary>The bill of materials: right by CycloneDX's own schema, and complete.</summary>
public sealed class BillOfMaterialsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [OutsideFact]
    public void CycloneDX_accepts_it_and_refuses_a_broken_one()
    {
        var bom = OutsidePrograms.WriteBom(Checkout.Path("docs/dependencies.md"));
        Assert.Equal(0, bom.Code);
        var right = OutsidePrograms.Bom(_scratch.Write("right.json", bom.Output));
        Assert.True(right.Code == 0, right.Output);
        Assert.NotEqual(0, OutsidePrograms.Bom(_scratch.Write("wrong.json", bom.Output.Replace("\"library\"", "\"libary\"", StringComparison.Ordinal))).Code);
    }

    [Fact]
    public void Every_package_beside_the_command_is_in_it()
    {
        using var bom = JsonDocument.Parse(OutsidePrograms.WriteBom(Checkout.Path("docs/dependencies.md")).Output);
        var names = bom.RootElement.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("name").GetString()!).ToList();
        using var shipped = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "plenary.deps.json")));
        var libraries = shipped.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => l.Name.Split('/')[0]).ToList();
        Assert.NotEmpty(libraries);
        Assert.Equal(libraries.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_package_without_a_licence_stops_it()
    {
        var page = File.ReadAllText(Checkout.Path("docs/dependencies.md")).Replace("| CsvHelper |", "| CsvWriter |", StringComparison.Ordinal);
        var bom = OutsidePrograms.WriteBom(_scratch.Write("dependencies.md", page));
        Assert.NotEqual(0, bom.Code);
        Assert.Contains("CsvHelper", bom.Output, StringComparison.Ordinal);
    }
}
