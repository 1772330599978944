using System.Text;
using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>The files of one document, and the YAML stream, against the JSON Lines; and the order of the documents.</summary>
internal static class TreeCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (folder.Documents() is not { } documents)
        {
            yield break;
        }

        var left = folder.Files.Select(f => f.Path).Where(IsFileOfOne).ToHashSet(StringComparer.Ordinal);
        var kinds = left.Select(Path.GetExtension).ToHashSet(StringComparer.Ordinal);
        using var stream = folder.Has(YamlEmitter.Stream) ? folder.YamlStream().GetEnumerator() : null;
        string? last = null;
        foreach (var (document, json) in documents)
        {
            if (string.CompareOrdinal(last, document.Id) >= 0)
            {
                yield return Rules.DocumentsOutOfOrder.Here($"{document.Id} comes after {last}.");
            }

            last = document.Id;
            if (!json.AsSpan().SequenceEqual(JsonTree.Write(document)))
            {
                yield return Rules.TreeDiffers.Here($"{document.Id} is not printed as this version prints it.");
            }

            if (kinds.Contains(".json") && Differs(folder, left, JsonEmitter.FileOf(document.Id), path => JsonTree.Flatten(folder.Bytes(path)), json) is { } jsonFinding)
            {
                yield return jsonFinding;
            }

            if (kinds.Contains(".yaml") && Differs(folder, left, YamlEmitter.FileOf(document.Id), folder.Yaml, json) is { } yamlFinding)
            {
                yield return yamlFinding;
            }

            if (stream is not null && !(stream.MoveNext() && stream.Current.AsSpan().SequenceEqual(json)))
            {
                yield return Rules.TreeDiffers.Here($"{YamlEmitter.Stream} does not have {document.Id} in its place, or not as the JSON has it.");
                yield break;
            }
        }

        if (stream is not null && stream.MoveNext())
        {
            yield return Rules.TreeDiffers.Here($"{YamlEmitter.Stream} goes on after the last document.");
        }

        foreach (var path in left.Order(StringComparer.Ordinal))
        {
            yield return Rules.TreeDiffers.Here($"{path} belongs to no document.");
        }
    }

    private static Finding? Differs(PackageFolder folder, HashSet<string> left, string path, Func<string, byte[]> read, byte[] json)
    {
        left.Remove(path);
        if (!folder.Has(path))
        {
            return Rules.TreeDiffers.Here($"{path} is missing.");
        }

        return read(path).AsSpan().SequenceEqual(json) ? null : Rules.TreeDiffers.Here($"{path} is not the tree that {JsonEmitter.Lines} has: {FirstDifference(read(path), json)}");
    }

    private static string FirstDifference(byte[] found, byte[] expected)
    {
        var at = found.AsSpan().CommonPrefixLength(expected);
        return $"…{Around(found, at)}… instead of …{Around(expected, at)}….";
    }

    // Some letters before the difference and some after; cut letters at the ends do not matter to a reader.
    private static string Around(byte[] json, int at) =>
        Encoding.UTF8.GetString(json.AsSpan(Math.Max(0, at - 20)..Math.Min(json.Length, at + 20))).Trim('\ufffd');

    private static bool IsFileOfOne(string path) =>
        (path.StartsWith("json/", StringComparison.Ordinal) || path.StartsWith("yaml/", StringComparison.Ordinal))
        && path is not (JsonEmitter.Lines or YamlEmitter.Stream);
}
