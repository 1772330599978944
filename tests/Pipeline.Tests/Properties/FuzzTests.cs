using System.Globalization;
using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Tests.Properties;

/// <summary>
/// Mutation fuzzing over <c>input/</c>, seeds and corpus: each stage by the invariants, the whole program by building packages of
/// damaged files and verifying them. <c>make test</c> tries a fixed few; <c>make fuzz</c> goes on for <c>PLENARY_FUZZ_SECONDS</c>
/// from <c>PLENARY_FUZZ_SEED</c>, over texts of <c>PLENARY_FUZZ_LANGUAGE</c> alone if that is set, and writes its figures to <c>artifacts/tests/fuzz.txt</c>. A text
/// with which the program does what it had not done before (<see cref="Behaviour"/>) is damaged further; a long run keeps these in <c>artifacts/fuzz</c> and begins with them.
/// </summary>
public sealed class FuzzTests
{
    private const int FilesOfAPackage = 25;

    private static readonly int Seconds = Setting("PLENARY_FUZZ_SECONDS", 0);

    // A long run goes on behind a fault, but does not fill the disk with one that comes over and over.
    private const int MostFaults = 10;

    // The validator of JSON Schema stops after a thousand validations an hour in one process; a package takes five.
    private const int MostPackages = 150;

    private static readonly string Kept = Checkout.Path("artifacts/fuzz");

    [Fact]
    public void Fuzzing_finds_nothing()
    {
        var seed = Setting("PLENARY_FUZZ_SEED", 94_007);
        var fuzzer = new Fuzzer(seed, Environment.GetEnvironmentVariable("PLENARY_FUZZ_LANGUAGE") is { Length: > 0 } only ? only : null);
        if (Seconds > 0)
        {
            fuzzer.Resume(Directory.CreateDirectory(Kept).FullName);
        }

        Directory.CreateDirectory(Checkout.Path("artifacts/tests"));
        var until = DateTime.UtcNow.AddSeconds(Seconds);
        var (texts, files, packages) = (0, 0, 0);
        var faults = new List<string>();
        do
        {
            for (var i = 0; i < 100; i++, texts++)
            {
                var (name, text, language) = fuzzer.Text();
                var before = faults.Count;
                Try(() => Invariants.Hold(text, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, text {texts}, {language}: {name}"), language), faults);
                if (faults.Count == before && fuzzer.Notes(name, text, language) && Seconds > 0)
                {
                    File.WriteAllBytes(Path.Combine(Kept, string.Create(CultureInfo.InvariantCulture, $"{seed}-{texts}.txt")), System.Text.Encoding.UTF8.GetBytes(text));
                }
            }

            if (packages < MostPackages)
            {
                Try(() => Build(fuzzer, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, package {packages}")), faults);
                (files, packages) = (files + FilesOfAPackage, packages + 1);
            }

            Tell(string.Create(CultureInfo.InvariantCulture,
                $"seed {seed}: {Seconds} s over {fuzzer.Sources} texts: {texts} mutated texts through every stage, {files} mutated files in {packages} packages, {fuzzer.Behaviours} behaviours, {fuzzer.Odd} texts kept, {faults.Count} faults\n"));
        }
        while ((DateTime.UtcNow < until && faults.Count < MostFaults) || packages < 3);

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.InRange(fuzzer.Behaviours, 200, int.MaxValue);
    }

    // In a short run the first fault ends it.
    private static void Try(Action check, List<string> faults)
    {
        try
        {
            check();
        }
        catch (Xunit.Sdk.XunitException e) when (Seconds > 0)
        {
            faults.Add(e.Message);
            File.AppendAllText(Checkout.Path("artifacts/tests/fuzz-faults.txt"), e.Message + "\n\n");
        }
    }

    private static void Tell(string line)
    {
        if (Seconds > 0)
        {
            File.WriteAllText(Checkout.Path("artifacts/tests/fuzz.txt"), line);
        }
    }

    private static void Build(Fuzzer fuzzer, string name)
    {
        using var scratch = new Scratch();
        for (var i = 0; i < FilesOfAPackage; i++)
        {
            scratch.Write(string.Create(CultureInfo.InvariantCulture, $"in/{i}.{(i % 2 == 0 ? "txt" : "md")}"), fuzzer.File());
        }

        var settings = new BuildSettings { Inputs = [scratch["in"]], Output = scratch["out"], Jobs = 2, Package = new PackageOptions { Schemas = SchemaSet.All } };
        var result = new Build(settings, new Watch(name, scratch)).Run(CancellationToken.None);
        Assert.True(result.Unpublished is null or "no input gave a document", $"{name}: {result.Unpublished}");
        Assert.Equal(FilesOfAPackage, result.Totals.Inputs);
        if (result.Unpublished is null)
        {
            Assert.Empty(PackageVerifier.Verify(scratch["out"]).Select(f => $"{name}: {f.Message}"));
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;

    // A conversion that throws, hangs or breaks its schema costs only its document; here it is what was looked for.
    private sealed class Watch(string name, Scratch scratch) : IBuildView
    {
        public void Begin(int inputs)
        {
        }

        public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
        {
            if (diagnostics.FirstOrDefault(d => d.Code is "SRC014" or "SRC016" or "EMT002") is { } fault)
            {
                var kept = Path.Combine(Path.GetTempPath(), $"plenary-fuzz-{Guid.NewGuid():N}.txt");
                if (File.Exists(scratch["in/" + path]))
                {
                    File.Copy(scratch["in/" + path], kept);
                }

                Assert.Fail($"{name}, {path}, kept as {kept}: {fault.Code} {fault.Message}");
            }
        }

        public void Done()
        {
        }

        public void Writing(int documents)
        {
        }
    }
}
