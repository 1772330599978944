using System.Security.Cryptography;
using System.Text.Json;
using Plenary.Cli.Publishing;
using Plenary.Emission;

namespace Plenary.Cli.Releasing;

/// <summary>
/// The way from one package to the next, as a zip archive: <c>delta.json</c> says for each file that differs which bytes of the old
/// one it takes over and which are new; the new ones stand one after the other in <c>new/</c> and the file's path.
/// </summary>
internal static class Delta
{
    internal const string Manifest = "delta.json";
    internal const string NewBytes = "new/";

    /// <summary>Writes the delta of two packages.</summary>
    internal static void Write(string path, PackageFolder before, PackageFolder after)
    {
        var old = before.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        var changed = after.Files.Where(f => !string.Equals(old.GetValueOrDefault(f.Path), f.Sha256, StringComparison.Ordinal))
            .Select(f => (File: f, Pieces: Pieces(before, after, f.Path)))
            .ToList();
        var manifest = JsonTree.Indent(JsonTree.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("from", Digest(before));
            json.WriteString("to", Digest(after));
            json.WriteStartArray("removed");
            foreach (var gone in old.Keys.Except(after.Files.Select(f => f.Path), StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(gone);
            }

            json.WriteEndArray();
            json.WriteStartArray("files");
            foreach (var (file, pieces) in changed)
            {
                File(json, file, pieces);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
        ReleaseArchive.Write(path, [(Manifest, to => to.Write(manifest)), .. changed.Select(c => (NewBytes + c.File.Path, (Action<Stream>)(to => CopyNew(after, c.File.Path, c.Pieces, to))))]);
    }

    /// <summary>The digest of a package's checksums, which name every byte of it.</summary>
    internal static string Digest(PackageFolder folder)
    {
        using var sums = folder.Open(Checksums.FileName);
        return Convert.ToHexStringLower(SHA256.HashData(sums));
    }

    private static List<Piece> Pieces(PackageFolder before, PackageFolder after, string path)
    {
        using var old = before.Has(path) ? before.Open(path) : Stream.Null;
        using var now = after.Open(path);
        return LinePieces.Cut(old, now);
    }

    // A piece of the old file is [from, length], new bytes are [length].
    private static void File(Utf8JsonWriter json, PackageFile file, List<Piece> pieces)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        json.WriteStartArray("pieces");
        foreach (var piece in pieces)
        {
            json.WriteStartArray();
            if (piece.From >= 0)
            {
                json.WriteNumberValue(piece.From);
            }

            json.WriteNumberValue(piece.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void CopyNew(PackageFolder after, string path, List<Piece> pieces, Stream to)
    {
        using var content = after.Open(path);
        foreach (var piece in pieces.Where(p => p.From < 0))
        {
            content.Position = piece.Start;
            ByteRuns.Copy(content, to, piece.Length);
        }
    }
}
