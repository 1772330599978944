using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Emission.Tables;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Benchmarks;

/// <summary>Each stage over all texts of a workload, one after the other; its input is made before the clock starts.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Workload workload = null!;
    private readonly PieceBuffer into = new();

    /// <summary>Which texts.</summary>
    [ParamsSource(nameof(Names))]
    public string Texts { get; set; } = "";

    /// <summary>The workloads that this machine has.</summary>
    public static IEnumerable<string> Names => Workload.All.Select(w => w.Name);

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load() => workload = Workload.Find(Texts);

    /// <summary>Reading the files and decoding them to UTF-16, and nothing more: what every other figure is a multiple of.</summary>
    [Benchmark(Baseline = true)]
    public int Read() => workload.Paths.Sum(path => TextDecoder.Decode(File.ReadAllBytes(path)).Text!.Length);

    /// <summary>Raw text to normalized text with its map.</summary>
    [Benchmark]
    public int Normalize() => workload.Sources.Zip(workload.Lexicons).Sum(s => Normalizer.Normalize(new Ledger(s.First.Text), s.Second).Value.Length);

    /// <summary>Normalized text to lines with kinds.</summary>
    [Benchmark]
    public int Segment() => workload.Normalized.Sum(n => Segmenter.Segment(n.Text, n.Raw, n.Lexicon).Lines.Length);

    /// <summary>The whole flow, raw text to document; its language is told by the text.</summary>
    [Benchmark]
    public int Convert() => workload.Sources.Sum(s => Converter.Convert(s).Document!.Paragraphs.Count);

    /// <summary>Documents to JSON: a line and a file each.</summary>
    [Benchmark]
    public int Json() => Print(Emitters.Find("json")!.Printer(Layout.Folder), tree: true);

    /// <summary>Documents to the rows of the CSV tables.</summary>
    [Benchmark]
    public int Csv() => Print(Emitters.Find("csv")!.Printer(Layout.Stream));

    /// <summary>Documents to YAML.</summary>
    [Benchmark]
    public int Yaml() => Print(Emitters.Find("yaml")!.Printer(Layout.Stream));

    /// <summary>Documents against the JSON Schema.</summary>
    [Benchmark]
    public int Validate()
    {
        // A gate for each call: what it counts must not depend on how often it was called before.
        var gate = new SchemaGate();
        return workload.Documents.Sum(d => gate.Check(d.Json).Count);
    }

    /// <summary>SHA-256 of the raw bytes.</summary>
    [Benchmark]
    public int Hash() => workload.Raw.Sum(raw => SHA256.HashData(raw).Length);

    private int Print(IPrinter printer, bool tree = false)
    {
        var bytes = 0;
        foreach (var (document, json) in workload.Documents)
        {
            into.Clear();
            if (tree)
            {
                JsonTree.Write(document, into);
            }

            printer.Print(new DocumentRows(document), json, into);
            bytes += into.Length;
        }

        return bytes;
    }
}
