using System.Globalization;
using Plenary.Cli.Publishing;
using Plenary.Emission;

namespace Plenary.Tests.Hostile;

/// <summary>
/// The commands that read packages, shards, deltas and records get damaged ones, most with their checksums put right again. Each has to end with a code that is
/// documented and a message, and to write nothing but its output: that whole, or not at all. <c>make test</c> tries a fixed few; <c>make fuzz</c> goes on.
/// </summary>
[Collection(nameof(OneAtATime))]
public sealed class HostileInputTests : IDisposable
{
    private const string Records = "symbol,state,position\nA/HRC/RES/97/8,KEN,in_favour\nA/HRC/RES/97/8,Iceland,against\nA/HRC/RES/94/1,FRA,abstaining\n";

    // What a message of the run-time library looks like that was never meant for people.
    private static readonly string[] Inward = ["Object reference", "Index was out", "Nullable object", "must be non-neg", "   at ", "Exception", "Parameter '", "not present in the dictionary", "Sequence contains"];

    // The validator of JSON Schema stops after a thousand validations an hour in one process.
    private const int Least = 160, Most = 500;

    private readonly Scratch scratch = new();

    public HostileInputTests()
    {
        var texts = Directory.GetFiles(Checkout.Path("input"), "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 9 == 0).Take(3).ToArray();
        foreach (var (text, i) in texts.Select((t, i) => (t, i)))
        {
            scratch.Write($"texts/{i}.txt", File.ReadAllBytes(text));
        }

        scratch.Write("texts/a.txt", SampleTexts.Council(1));
        Expect("build", scratch["texts"], "-o", scratch["base/old"], "--quiet", "--data-version", "1.0.0");
        scratch.Write("texts/b.txt", SampleTexts.Council(2));
        Expect("build", scratch["texts"], "-o", scratch["base/new"], "--quiet", "--data-version", "1.1.0");
        Expect("release", scratch["base/old"], scratch["base/new"], "-o", scratch["base/release"]);
        foreach (var shard in new[] { 1, 2 })
        {
            Expect("build", scratch["texts"], "-o", scratch[$"base/shards/{shard}"], "--quiet", "--shard", $"{shard}/2");
        }

        scratch.Write("base/records.csv", Records);
        scratch.Write("outside.txt", "untouched");
        foreach (var left in Directory.GetFileSystemEntries(scratch["base"], ".*"))
        {
            HostileFolder.Delete(left);
        }
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Damaged_packages_end_no_command_but_by_its_rules()
    {
        var seed = Setting("PLENARY_FUZZ_SEED", 94_007);
        var until = DateTime.UtcNow.AddSeconds(Setting("PLENARY_FUZZ_SECONDS", 0));
        var files = new HostileFiles(seed);
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var faults = new List<string>();
        var tried = 0;
        for (; tried < Least || (DateTime.UtcNow < until && tried < Most); tried++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {tried}");
            if (Try(files, name, codes) is { } fault && faults.All(f => Kind(f) != Kind(fault)))
            {
                faults.Add(fault);
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(codes.Count > 12, string.Join(", ", codes)); // each command ended well and badly
        if (Setting("PLENARY_FUZZ_SECONDS", 0) > 0)
        {
            Directory.CreateDirectory(Checkout.Path("artifacts/tests"));
            File.WriteAllText(Checkout.Path("artifacts/tests/fuzz-packages.txt"), string.Create(CultureInfo.InvariantCulture,
                $"seed {seed}: {tried} damaged packages, shards, deltas and records, 0 faults; command and exit code: {string.Join(", ", codes.Select(c => $"{c.Key}: {c.Value}"))}\n"));
        }
    }

    private static string Kind(string fault) => fault.Split('\n') is [_, .. var rest] ? string.Join('\n', rest.Take(4)).Split(" in /")[0] : fault;

    private string? Try(HostileFiles files, string name, SortedDictionary<string, int> codes)
    {
        var work = scratch["work"];
        HostileFolder.Copy(scratch["base"], work);
        var what = new List<string>();
        var command = files.Pick(["verify", "release", "apply", "delta", "diff", "diff-files", "series", "merge", "reconcile", "records"]);
        string[] arguments = [];
        var (old, now, output) = (scratch["work/old"], scratch["work/new"], scratch["work/out/here"]);
        var delta = Directory.GetFiles(scratch["work/release"], "*.delta.zip")[0];
        switch (command)
        {
            case "verify":
                Damage(now);
                arguments = ["verify", now];
                break;
            case "release":
                Damage(files.Once(2) ? old : now);
                arguments = ["release", old, now, "-o", output];
                break;
            case "apply":
                Damage(old);
                arguments = ["apply", delta, old, "-o", output];
                break;
            case "delta":
                what.Add(HostileArchive.Damage(delta, files));
                arguments = ["apply", delta, old, "-o", output];
                break;
            case "diff":
                Damage(now);
                arguments = ["diff", "a-hrc-res-94-1.zh", "a-hrc-res-94-2.zh", "-p", now];
                break;
            case "diff-files":
                var documents = Directory.GetFiles(Path.Combine(now, "json"), "*.json").Order(StringComparer.Ordinal).ToArray();
                what.Add(files.DamageFile(documents[0]));
                arguments = ["diff", documents[0], documents[1], "--format", files.Pick(["text", "json", "html"])];
                break;
            case "series":
                Damage(now);
                arguments = ["diff", "--series", "a-hrc-res-94-1.zh", now];
                break;
            case "merge":
                what.Add(files.Damage(scratch["work/shards/1"]));
                if (!files.Once(4))
                {
                    Seals.Reseal(scratch["work/shards/1"]);
                }

                arguments = ["merge", scratch["work/shards/1"], scratch["work/shards/2"], "-o", output];
                break;
            case "reconcile":
                Damage(now);
                arguments = ["reconcile", now, scratch["work/records.csv"], "-o", scratch["work/table.csv"]];
                break;
            default:
                what.Add(files.DamageFile(scratch["work/records.csv"]));
                arguments = ["reconcile", now, scratch["work/records.csv"]];
                break;
        }

        name = $"{name}: {string.Join(' ', arguments)} where {string.Join(", ", what)}";
        var before = HostileFolder.Snapshot(scratch.Root);
        var ending = Commands.Run(arguments);
        if (ending.ExitCode is not (0 or 1 or 2))
        {
            return $"{name}\n{ending.Error}";
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"{command} {ending.ExitCode}");
        codes[key] = codes.GetValueOrDefault(key) + 1;
        if (ending.ExitCode != 0 && (ending.Error.Length == 0 || Inward.Any(i => ending.Error.Contains(i, StringComparison.Ordinal))))
        {
            return $"{name}\nno message for people: {ending.Error}";
        }

        var after = HostileFolder.Snapshot(scratch.Root);
        if (before.Except(after).Concat(after.Except(before)).FirstOrDefault(f => !f.StartsWith("work/out/here/", StringComparison.Ordinal) && !f.StartsWith("work/table.csv ", StringComparison.Ordinal)) is { } changed)
        {
            return $"{name}\nchanged {changed}";
        }

        if (command is "apply" or "delta" or "merge" or "release" && Directory.Exists(output) != (ending.ExitCode == 0 || (command == "merge" && ending.ExitCode == 1 && Directory.Exists(output))))
        {
            return $"{name}\nexit code {ending.ExitCode}, but the output {(Directory.Exists(output) ? "is there" : "is not there")}";
        }

        if (command is "apply" or "delta" or "merge" && Directory.Exists(output) && PackageVerifier.Verify(output) is [var first, ..])
        {
            return $"{name}\npublished, but {first.Message}";
        }

        return null;

        void Damage(string folder)
        {
            for (var times = files.Once(3) ? 2 : 1; times > 0; times--)
            {
                what.Add(files.Damage(folder));
            }

            if (!files.Once(4))
            {
                what.Add(files.Once(2) ? "sealed again" : "sealed again with its descriptor");
                Seals.Seal(folder, what[^1].Length > 15);
            }
        }
    }

    private static void Expect(params string[] arguments)
    {
        var ending = Commands.Run(arguments);
        Assert.True(ending.ExitCode is 0 or 1, $"{string.Join(' ', arguments)}: {ending.Error}");
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}

/// <summary>Tests that print to the console of the process.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
