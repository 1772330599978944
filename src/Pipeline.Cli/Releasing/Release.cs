using System.Security.Cryptography;
using System.Text.Json;
using Plenary.Cli.Publishing;
using Plenary.Emission;

namespace Plenary.Cli.Releasing;

/// <summary>What a release is to be made of.</summary>
/// <param name="Old">Folder of the last package, or null for the first release.</param>
/// <param name="New">Folder of the package to release.</param>
/// <param name="Output">Folder of the release.</param>
/// <param name="Date">ISO date for the change log, or null.</param>
/// <param name="ChangeLog">The change log so far, or null.</param>
/// <param name="Key">Secret key of minisign, or null.</param>
internal sealed record ReleaseSettings(string? Old, string New, string Output, string? Date, string? ChangeLog, string? Key);

/// <summary>How two packages compare.</summary>
/// <param name="Changes">What differs.</param>
/// <param name="From">The old version, or null.</param>
/// <param name="To">The version that the new package bears.</param>
/// <param name="Follows">The least version that the changes ask for; null where the old one bears none that can be counted on.</param>
internal sealed record Comparison(PackageChanges Changes, string? From, string To, DataVersion? Follows)
{
    /// <summary>Whether the new package bears a version that is high enough.</summary>
    internal bool IsNumberedRight => Follows is not { } least || (DataVersion.Read(To) is { } own && own.CompareTo(least) >= 0);
}

/// <summary>
/// Makes a release: the package as one archive, the delta from the last one, changes for people and programs, checksums of all that,
/// and a signature. All or nothing: a release folder is there, whole, or not at all.
/// </summary>
internal static class Release
{
    /// <summary>Compares two packages without writing anything.</summary>
    internal static Comparison Compare(PackageFolder? before, PackageFolder after)
    {
        var changes = PackageChanges.Between(before, after);
        var from = before is null ? null : Property(before, "version");
        return new Comparison(changes, from, Property(after, "version"), DataVersion.Read(from)?.Next(changes.Step));
    }

    /// <summary>Writes the files of the release.</summary>
    /// <exception cref="PublishException">The folder is there already.</exception>
    internal static void Write(ReleaseSettings settings, PackageFolder? before, PackageFolder after, Comparison comparison)
    {
        var output = Path.GetFullPath(settings.Output);
        if (Path.Exists(output))
        {
            throw new PublishException($"{settings.Output} exists; a release is never replaced. Choose another folder with -o");
        }

        var name = $"{Property(after, "name")}-{comparison.To}";
        if (name.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-+") || name.StartsWith('.'))
        {
            throw new InvalidDataException($"{PackageDescriptor.FileName} has a name or version that no file can be named by: {name}");
        }

        var folder = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.plenary-{Guid.NewGuid():N}.new");
        Directory.CreateDirectory(folder);
        try
        {
            ReleaseArchive.Write(Path.Combine(folder, name + ".zip"), after.Files.Select(f => ($"{name}/{f.Path}", (Action<Stream>)(to => Copy(after, f.Path, to)))));
            if (before is not null)
            {
                Delta.Write(Path.Combine(folder, $"{name}.delta.zip"), before, after);
            }

            File.WriteAllBytes(Path.Combine(folder, "changes.json"), ChangesPrinter.Json(comparison.Changes, comparison.From, comparison.To));
            var log = settings.ChangeLog is { } path && File.Exists(path) ? File.ReadAllText(path) : null;
            File.WriteAllText(Path.Combine(folder, "CHANGELOG.md"), ChangesPrinter.Markdown(comparison.Changes, comparison.To, settings.Date, log));
            var sums = Path.Combine(folder, Checksums.FileName);
            File.WriteAllBytes(sums, Checksums.Print(Directory.GetFiles(folder).Select(Listed)));
            if (settings.Key is { } key)
            {
                Minisign.Sign(sums, key, name);
            }

            Durability.Flush(folder);
            Directory.Move(folder, output);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static void Copy(PackageFolder folder, string path, Stream to)
    {
        using var from = folder.Open(path);
        from.CopyTo(to);
    }

    private static PackageFile Listed(string path)
    {
        using var stream = File.OpenRead(path);
        return new PackageFile(Path.GetFileName(path), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private static string Property(PackageFolder folder, string name)
    {
        using var json = JsonDocument.Parse(folder.Bytes(PackageDescriptor.FileName));
        return json.RootElement.GetProperty(name).GetString() ?? throw new InvalidDataException($"{PackageDescriptor.FileName} has no {name}");
    }
}
