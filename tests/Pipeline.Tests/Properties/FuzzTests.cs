using System.Globalization;
using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Tests.Properties;

/// <summary>
/// Mutation fuzzing over <c>input/</c>, seeds and corpus: each stage by the invariants, the whole program by building packages of
/// damaged files and verifying them. <c>make test</c> tries a fixed few; <c>make fuzz</c> goes on for <c>PLENARY_FUZZ_SECONDS</c>
/// from <c>PLENARY_FUZZ_SEED</c>, over texts of <c>PLENARY_FUZZ_LANGUAGE</c> alone if that is set, and writes its figures to <c>artifacts/tests/fuzz.txt</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int FilesOfAPackage = 25;

    private static readonly int Seconds = Setting("PLENARY_FUZZ_SECONDS", 0);

    [Fact]
    public void Fuzzing_finds_nothing()
    {
        var seed = Setting("PLENARY_FUZZ_SEED", 94_007);
        var fuzzer = new Fuzzer(seed, Environment.GetEnvironmentVariable("PLENARY_FUZZ_LANGUAGE") is { Length: > 0 } only ? only : null);
        var until = DateTime.UtcNow.AddSeconds(Seconds);
        var (texts, files, packages) = (0, 0, 0);
        do
        {
            for (var i = 0; i < 100; i++, texts++)
            {
                var (name, text, language) = fuzzer.Text();
                Invariants.Hold(text, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, text {texts}, {language}: {name}"), language);
            }

            Build(fuzzer, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, package {packages}"));
            (files, packages) = (files + FilesOfAPackage, packages + 1);
        }
        while (DateTime.UtcNow < until || packages < 3);

        if (Seconds > 0)
        {
            Directory.CreateDirectory(Checkout.Path("artifacts/tests"));
            File.AppendAllText(Checkout.Path("artifacts/tests/fuzz.txt"), string.Create(CultureInfo.InvariantCulture,
                $"seed {seed}: {Seconds} s over {fuzzer.Sources} texts: {texts} mutated texts through every stage, {files} mutated files in {packages} packages, 0 faults\n"));
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
