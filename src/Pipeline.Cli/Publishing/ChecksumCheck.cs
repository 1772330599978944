using System.Text;
using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>The files against <c>SHA256SUMS</c>.</summary>
internal static class ChecksumCheck
{
    private const int HashLength = 64;

    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (!folder.Has(Checksums.FileName))
        {
            return [Rules.FileMissing.Here($"{Checksums.FileName} is missing.")];
        }

        var files = folder.Files.Where(f => !f.Path.Equals(Checksums.FileName, StringComparison.Ordinal)).ToArray();
        var printed = folder.Bytes(Checksums.FileName);
        if (printed.AsSpan().SequenceEqual(Checksums.Print(files)))
        {
            return [];
        }

        var compared = Compare(Encoding.UTF8.GetString(printed), files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal)).ToArray();
        return compared.Length > 0 ? compared : [Rules.ChecksumFileBroken.Here("The lines are out of order, or one stands twice.")];
    }

    private static IEnumerable<Finding> Compare(string printed, Dictionary<string, string> files)
    {
        var lines = printed.Split('\n');
        if (lines[^1].Length > 0)
        {
            yield return Rules.ChecksumFileBroken.Here("The last line does not end.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, i) in lines[..^1].Select((line, i) => (line, i)))
        {
            if (!IsWellFormed(line))
            {
                yield return Rules.ChecksumFileBroken.Here($"Line {i + 1} is not 64 hexadecimal digits in lower case, two blanks and a path.");
                continue;
            }

            var path = line[(HashLength + 2)..];
            seen.Add(path);
            if (!files.TryGetValue(path, out var hash))
            {
                yield return Rules.FileMissing.Here($"{path} is missing.");
            }
            else if (!hash.Equals(line[..HashLength], StringComparison.Ordinal))
            {
                yield return Rules.FileChanged.Here($"{path} is not the file that was published: its checksum differs from that in {Checksums.FileName}.");
            }
        }

        foreach (var path in files.Keys.Where(p => !seen.Contains(p)).Order(StringComparer.Ordinal))
        {
            yield return Rules.FileExtra.Here($"{path} is not in {Checksums.FileName}.");
        }
    }

    private static bool IsWellFormed(string line) =>
        line.Length > HashLength + 2
        && !line.AsSpan(0, HashLength).ContainsAnyExcept("0123456789abcdef")
        && line.AsSpan(HashLength, 2).SequenceEqual("  ");
}
