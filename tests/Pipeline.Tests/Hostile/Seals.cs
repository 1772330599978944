using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Plenary.Emission;

namespace Plenary.Tests.Hostile;

/// <summary>Puts checksums right again behind a damage, as somebody would who wants a change to pass.</summary>
internal static class Seals
{
    /// <summary>Writes the checksums of a package anew.</summary>
    /// <param name="folder">The package.</param>
    /// <param name="withDescriptor">Its descriptor, too.</param>
    internal static void Seal(string folder, bool withDescriptor)
    {
        if (withDescriptor)
        {
            File.Delete(Path.Combine(folder, PackageDescriptor.FileName));
            File.WriteAllBytes(Path.Combine(folder, PackageDescriptor.FileName), PackageDescriptor.Print([.. Listed(folder, PackageDescriptor.FileName, Checksums.FileName)]));
        }

        if (!Directory.Exists(Path.Combine(folder, Checksums.FileName)))
        {
            File.Delete(Path.Combine(folder, Checksums.FileName));
            File.WriteAllBytes(Path.Combine(folder, Checksums.FileName), Checksums.Print([.. Listed(folder, Checksums.FileName)]));
        }
    }

    private static IEnumerable<PackageFile> Listed(string folder, params string[] except) =>
        HostileFolder.Plain(folder).Select(p => (Path: Path.GetRelativePath(folder, p).Replace('\\', '/'), Bytes: File.ReadAllBytes(p))).Where(f => !except.Contains(f.Path, StringComparer.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new PackageFile(f.Path, f.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(f.Bytes))));

    /// <summary>Writes size and digest of each file of a shard anew.</summary>
    internal static void Reseal(string shard)
    {
        var path = Path.Combine(shard, "shard.json");
        JsonNode? manifest;
        try
        {
            manifest = HostileFolder.IsPlain(path) ? JsonNode.Parse(File.ReadAllBytes(path)) : null;
            _ = (manifest as JsonObject)?.Count; // finds out members that stand twice
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return;
        }

        foreach (var file in (manifest as JsonObject)?["files"] as JsonArray ?? [])
        {
            if (file is JsonObject entry && entry["path"] is JsonValue value && value.TryGetValue<string>(out var name) && HostileFolder.Plain(shard).FirstOrDefault(p => Path.GetFileName(p) == name) is { } found)
            {
                var bytes = File.ReadAllBytes(found);
                (entry["bytes"], entry["sha256"]) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            }
        }

        if (manifest is not null)
        {
            File.WriteAllText(path, manifest.ToJsonString());
        }
    }
}
