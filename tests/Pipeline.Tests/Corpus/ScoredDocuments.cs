using System.Diagnostics;
using System.Text.Json;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Tests.Corpus;

/// <summary>Documents converted in this process and judged by <c>../shared/tools/score.py</c>, as outsiders judge a package.</summary>
internal static class ScoredDocuments
{
    /// <summary>Every text of a folder, by path.</summary>
    public static IReadOnlyList<Resolution> Convert(string folder) =>
        [.. Directory.GetFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".md" && !Path.GetFileName(f).StartsWith("README", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Converter.Convert(FileReader.Read(new InputFile(f, Path.GetFileName(f))).Source!).Document ?? throw new InvalidDataException($"{f} is refused."))];

    /// <summary>The figures by name (<c>paragraph_f1</c>, <c>fields.title</c>), and what the scorer prints.</summary>
    public static (IReadOnlyDictionary<string, double> Figures, string Printed) Score(string truth, IEnumerable<Resolution> documents)
    {
        using var scratch = new Scratch();
        scratch.Write("json/documents.jsonl", [.. documents.SelectMany(d => JsonTree.Write(d).Append((byte)'\n'))]);
        var start = new ProcessStartInfo("python3", [SharedData.Path("tools/score.py"), truth, scratch.Root, "--show", "20", "--json", scratch["figures.json"]])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        using var json = JsonDocument.Parse(File.ReadAllBytes(scratch["figures.json"]));
        return (Figures(json.RootElement, "").ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal), printed);
    }

    private static IEnumerable<(string Name, double Value)> Figures(JsonElement element, string prefix) => element.EnumerateObject().SelectMany(p => p.Value.ValueKind switch
    {
        JsonValueKind.Object => Figures(p.Value, p.Name + "."),
        JsonValueKind.Number => [(prefix + p.Name, p.Value.GetDouble())],
        _ => [],
    });
}
