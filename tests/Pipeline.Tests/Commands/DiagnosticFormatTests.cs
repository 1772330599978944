using System.Text.Json;
using Plenary.Diagnostics;

namespace Plenary.Tests.Commands;

/// <summary>What other programs read of a run: on standard output, and nothing else there.</summary>
public sealed class DiagnosticFormatTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public DiagnosticFormatTests()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1).Replace("[未经表决获得通过。]", "", StringComparison.Ordinal).Replace("2. 决定", "3. 决定", StringComparison.Ordinal));
        _scratch.Write("in/odd, name: 100%.txt", "");
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Json_is_one_object_a_line_and_agrees_with_what_people_see()
    {
        var objects = Check("json").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var empty = Assert.Single(objects, o => o.GetProperty("code").GetString() == "SRC002");
        Assert.Equal(_scratch["in/odd, name: 100%.txt"], empty.GetProperty("path").GetString());
        Assert.Equal(JsonValueKind.Null, empty.GetProperty("line").ValueKind);
        var missing = Assert.Single(objects, o => o.GetProperty("code").GetString() == "PAR002");
        Assert.Equal(16, missing.GetProperty("line").GetInt32());
        var people = Check("text", error: true);
        Assert.All(objects.Where(o => o.GetProperty("severity").GetString() != "info"),
            o => Assert.Contains($"{o.GetProperty("severity").GetString()} {o.GetProperty("code").GetString()}: ", people, StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_has_every_rule_and_every_result_points_to_one()
    {
        using var log = JsonDocument.Parse(Check("sarif"));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(Rules.All.Select(r => r.Code), rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, r => r.GetProperty("ruleId").GetString() == "SRC002");
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(File.Exists(Uri.UnescapeDataString(place)), place);
        });
    }

    [Fact]
    public void Github_gets_commands_that_no_name_can_break()
    {
        var lines = Check("github").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.Matches("^::(error|warning) file=[^,:]+(,line=[0-9]+,col=[0-9]+)?,title=[A-Z]{3}[0-9]{3}::.+$", l));
        Assert.Contains(lines, l => l.StartsWith("::error", StringComparison.Ordinal) && l.Contains("odd%2C name%3A 100%25.txt,title=SRC002", StringComparison.Ordinal));
    }

    private string Check(string format, bool error = false)
    {
        var ending = PlenaryProcess.Run(["check", _scratch["in"], "--diagnostics-format", format]);
        Assert.Equal(1, ending.ExitCode);
        return error ? ending.Error : ending.Output;
    }
}
