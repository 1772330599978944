using System.Text;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Normalization;
using Plenary.Text;

namespace Plenary.Benchmarks;

/// <summary>A set of texts with what each stage needs of them.</summary>
internal sealed class Workload
{
    // Enough text for a rate in megabytes per second that does not jump.
    private const int EnoughBytes = 2_000_000;

    private Workload(string name, IReadOnlyList<InputFile> files)
    {
        Name = name;
        IReadOnlyList<SourceText> sources = [.. files.Select(f => FileReader.Read(f).Source!)];
        var once = sources.Sum(s => Encoding.UTF8.GetByteCount(s.Text));
        var times = (EnoughBytes + once - 1) / once;
        Sources = [.. Enumerable.Repeat(sources, times).SelectMany(s => s)];
        Paths = [.. Enumerable.Repeat(files, times).SelectMany(f => f).Select(f => f.FullPath)];
        Bytes = Sources.Sum(s => (long)Encoding.UTF8.GetByteCount(s.Text));
        Raw = [.. Sources.Select(s => Encoding.UTF8.GetBytes(s.Text))];
        Lexicons = [.. Sources.Select(s => Converter.LexiconOf(new Ledger(s.Text), null, LanguageSet.Shipped)!)];
        Normalized = [.. Sources.Zip(Lexicons, (s, lexicon) => (Normalizer.Normalize(new Ledger(s.Text), lexicon).Value, s.Text, lexicon))];
        Documents = [.. Sources.Select(s => Converter.Convert(s).Document!).Select(d => (d, JsonTree.Write(d)))];
    }

    /// <summary>The invented texts of <c>input/</c> and, where they are there, the real ones of <c>../shared/seeds</c>.</summary>
    internal static IReadOnlyList<Workload> All { get; } =
        [.. new[] { "input", "../shared/seeds" }.Select(f => Path.Combine(Checkout(), f)).Where(Directory.Exists).Select(Load)];

    internal string Name { get; }

    /// <summary>Size of the raw texts in UTF-8.</summary>
    internal long Bytes { get; }

    /// <summary>Where each text is read from.</summary>
    internal IReadOnlyList<string> Paths { get; }

    internal IReadOnlyList<SourceText> Sources { get; }

    internal IReadOnlyList<byte[]> Raw { get; }

    /// <summary>That of the language of each text.</summary>
    internal IReadOnlyList<Lexicon> Lexicons { get; }

    internal IReadOnlyList<(MappedText Text, string Raw, Lexicon Lexicon)> Normalized { get; }

    internal IReadOnlyList<(Resolution Document, byte[] Json)> Documents { get; }

    internal static Workload Find(string name) => All.First(w => w.Name == name);

    private static Workload Load(string folder) =>
        new(Path.GetFileName(folder), InputFinder.Find([folder]).Files);

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Pipeline.sln is in no folder above the benchmarks.");
    }
}
