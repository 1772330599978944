using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;
using Plenary.Tests.Emission;

namespace Plenary.Tests.Publishing;

/// <summary>A package in a temporary folder, and what somebody could do to it.</summary>
internal sealed class PackageOnDisk : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal PackageOnDisk(Layout layout = Layout.Folder, params string[] formats)
        : this(SampleResolutions.All, SamplePackage.Report, layout, formats)
    {
    }

    internal PackageOnDisk(IReadOnlyList<Resolution> documents, RunReport report, Layout layout = Layout.Folder, params string[] formats)
    {
        var options = new PackageOptions { Layout = layout, Schemas = SchemaSet.All };
        Folder = Directory.CreateTempSubdirectory("plenary-test-").FullName;
        foreach (var (path, bytes) in SamplePackage.InMemory(formats.Length == 0 ? options : options with { Formats = formats }, documents, report))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllBytes(At(path), bytes);
        }
    }

    internal string Folder { get; }

    internal IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/')).Order(StringComparer.Ordinal);

    internal string At(string path) => Path.Combine(Folder, path);

    /// <summary>The codes that the verification finds, each once.</summary>
    internal IReadOnlyList<string> Verify() => [.. PackageVerifier.Verify(Folder).Select(f => f.Rule.Code).Distinct(StringComparer.Ordinal)];

    internal void Edit(string path, Func<string, string> change)
    {
        var before = File.ReadAllText(At(path), Utf8);
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(At(path), after, Utf8);
    }

    internal void DeleteLine(string path, int line) => Edit(path, text =>
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(line);
        return string.Join('\n', lines);
    });

    /// <summary>Writes descriptor and checksums anew, as somebody would who wants a change to pass.</summary>
    internal void Repair()
    {
        File.WriteAllBytes(At(PackageDescriptor.FileName), PackageDescriptor.Print([.. Listed(PackageDescriptor.FileName, Checksums.FileName)]));
        RepairChecksums();
    }

    internal void RepairChecksums() => File.WriteAllBytes(At(Checksums.FileName), Checksums.Print(Listed(Checksums.FileName)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private IEnumerable<PackageFile> Listed(params string[] except) => Paths.Except(except, StringComparer.Ordinal).Select(path =>
    {
        var bytes = File.ReadAllBytes(At(path));
        return new PackageFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    });
}
