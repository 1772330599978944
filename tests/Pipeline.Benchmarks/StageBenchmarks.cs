using BenchmarkDotNet.Attributes;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Benchmarks;

/// <summary>Each stage over all texts of a workload, one after the other; its input is made before the clock starts.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Workload workload = null!;
    private Lexicon lexicon = null!;

    /// <summary>Which texts.</summary>
    [ParamsSource(nameof(Names))]
    public string Texts { get; set; } = "";

    /// <summary>The workloads that this machine has.</summary>
    public static IEnumerable<string> Names => Workload.All.Select(w => w.Name);

    /// <summary>Loads the texts and the lexicon.</summary>
    [GlobalSetup]
    public void Load()
    {
        workload = Workload.Find(Texts);
        lexicon = LexiconSet.Find("zh")!;
    }

    /// <summary>Raw text to normalized text with its map.</summary>
    [Benchmark]
    public int Normalize() => workload.Sources.Sum(s => Normalizer.Normalize(new Ledger(s.Text)).Value.Length);

    /// <summary>Normalized text to lines with kinds.</summary>
    [Benchmark]
    public int Segment() => workload.Normalized.Sum(n => Segmenter.Segment(n.Text, n.Raw, lexicon).Lines.Length);

    /// <summary>The whole flow, raw text to document.</summary>
    [Benchmark]
    public int Convert() => workload.Sources.Sum(s => Converter.Convert(s, "zh").Document!.Paragraphs.Count);

    /// <summary>Documents to JSON: lines and a file each.</summary>
    [Benchmark]
    public void Json()
    {
        using var emitter = new JsonEmitter(NoFiles, Layout.Folder);
        foreach (var (document, _) in workload.Documents)
        {
            emitter.Add(document, JsonTree.Write(document));
        }
    }

    /// <summary>Documents to the CSV tables.</summary>
    [Benchmark]
    public void Csv()
    {
        using var emitter = new CsvEmitter(NoFiles);
        Emit(emitter);
    }

    /// <summary>Documents to one YAML file each.</summary>
    [Benchmark]
    public void Yaml()
    {
        using var emitter = YamlEmitter.Open(NoFiles, Layout.Folder);
        Emit(emitter);
    }

    // Digests are computed, bytes go nowhere: a disk would be measured instead of the program.
    private static PackageFiles NoFiles => new(_ => Stream.Null);

    private void Emit(IEmitter emitter)
    {
        foreach (var (document, json) in workload.Documents)
        {
            emitter.Add(document, json);
        }
    }
}
