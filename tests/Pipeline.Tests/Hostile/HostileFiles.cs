using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Hostile;

/// <summary>Does to the files of packages, shards and deltas what an attacker or a broken tool does; the same seed does the same.</summary>
internal sealed class HostileFiles(int seed)
{
    private static readonly string[] Strings =
    [
        "", "..", "../outside.txt", "../../outside.txt", "/tmp/plenary-outside.txt", "csv/../../outside.txt", "C:\\outside.txt", "..\\outside.txt", "csv", ".", "a/b/c/d/e", "con", "\0", "\u202Etxt.exe", "\u001B[2J",
        "1e999", "-1", "99999999999999999999", "A/HRC/RES/94/1", "a-hrc-res-94-1.zh", "csv/votes.csv", "*", "%00", "<script>alert(1)</script>", "=1+1", "NaN", "2093-99-99", "zz", "١٢",
    ];

    private static readonly string[] Raw =
    [
        "null", "true", "[]", "{}", "-1", "1e400", "99999999999999999999999999", "2147483648", "-9223372036854775809", "0.1", "\"\"", "\"\\uD800\"", "NaN", "[[[]]]", "{\"a\":{\"b\":{}}}", "\"../../outside.txt\"",
    ];

    private readonly Random random = new(seed);

    private static readonly HashSet<string> Pipes = new(StringComparer.Ordinal);

    /// <summary>Whether a pipe was put at a path, as far as it is still there.</summary>
    internal static bool IsPipe(string path) => Pipes.Contains(path) && new FileInfo(path).Length == 0;

    /// <summary>How often something is done that is said to be rare.</summary>
    internal bool Once(int inTimes) => random.Next(inTimes) == 0;

    internal T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Damages a file below a folder, or puts another thing in its place; returns what was done.</summary>
    internal string Damage(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).LinkTarget is null && new FileInfo(f).Length > 0).Order(StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? "nothing left" : DamageFile(Pick(files));
    }

    /// <summary>Damages a file, or puts a folder, a link or a pipe in its place.</summary>
    internal string DamageFile(string path)
    {
        var name = Path.GetFileName(path);
        switch (random.Next(12))
        {
            case 0 or 1:
                return Corruption.Inflict(path, File.ReadAllBytes(path), random);
            case 2 when !OperatingSystem.IsWindows():
                return InItsPlace(path, name);
            default:
                File.WriteAllBytes(path, Content(path, File.ReadAllBytes(path), out var what));
                return $"{name}: {what}";
        }
    }

    /// <summary>Bytes of a JSON, YAML, CSV or other file, damaged by what it is.</summary>
    internal byte[] Content(string path, byte[] bytes, out string what)
    {
        var text = Encoding.UTF8.GetString(bytes);
        switch (Path.GetExtension(path))
        {
            case ".json" or ".jsonl" or ".jsonld":
                return Json(text, out what);
            case ".yaml":
                return Yaml(text, out what);
            case ".csv":
                return Csv(text, out what);
            default:
                return Lines(text, out what);
        }
    }

    private string InItsPlace(string path, string name)
    {
        File.Delete(path);
        switch (random.Next(6))
        {
            case 0:
                Directory.CreateDirectory(path);
                return $"{name} is a folder";
            case 1:
                File.CreateSymbolicLink(path, "/dev/zero");
                return $"{name} is a link to /dev/zero";
            case 2:
                File.CreateSymbolicLink(path, path);
                return $"{name} is a link to itself";
            case 3:
                Directory.CreateSymbolicLink(path, Path.GetDirectoryName(path)!);
                return $"{name} is a link to its folder";
            case 4:
                using (var made = Process.Start("mkfifo", [path]))
                {
                    made.WaitForExit();
                }

                Pipes.Add(path);

                return $"{name} is a pipe";
            default:
                File.CreateSymbolicLink(path, "/etc/hostname");
                return $"{name} is a link to /etc/hostname";
        }
    }

    // One value somewhere in the tree becomes another, twice there, or goes.
    private byte[] Json(string text, out string what)
    {
        if (Once(6))
        {
            var (open, close) = Once(2) ? ("[", "]") : ("{\"a\":", "}");
            var depth = Pick([65, 1_001, 20_000, 200_000]);
            var at = text.IndexOf(':', StringComparison.Ordinal) + 1;
            what = $"{depth} deep";
            return Encoding.UTF8.GetBytes(text[..at] + string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth)) + "," + text[at..]);
        }

        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, l => l.Length > 0);
        var isLines = lines.Length > 1 && lines[0].StartsWith('{') && lines[0].EndsWith('}');
        JsonNode? tree;
        try
        {
            tree = JsonNode.Parse(isLines ? lines[line] : text);
        }
        catch (System.Text.Json.JsonException)
        {
            return Lines(text, out what);
        }

        var nodes = new List<JsonNode>();
        Collect(tree, nodes);
        var parents = nodes.Where(n => n is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }).ToArray();
        if (parents.Length == 0)
        {
            return Lines(text, out what);
        }

        what = Change(Pick(parents));
        var printed = tree!.ToJsonString(new System.Text.Json.JsonSerializerOptions { MaxDepth = 2_000, WriteIndented = !isLines, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        printed = printed.Replace("\"@@", "", StringComparison.Ordinal).Replace("@@\"", "", StringComparison.Ordinal).Replace("\\u0022", "\"", StringComparison.Ordinal);
        if (Once(8) && printed.IndexOf('{', StringComparison.Ordinal) is >= 0 and var brace && printed.IndexOf(',', brace) is > 0 and var comma)
        {
            // The same member twice.
            printed = printed[..(brace + 1)] + printed[(brace + 1)..(comma + 1)] + printed[(brace + 1)..];
            what += ", a member twice";
        }

        if (isLines)
        {
            lines[line] = printed;
            printed = string.Join('\n', lines);
        }

        return Encoding.UTF8.GetBytes(printed);
    }

    private string Change(JsonNode parent)
    {
        var value = Once(2) ? JsonValue.Create(Pick(Strings)) : JsonValue.Create("@@" + Pick(Raw).Replace("\"", "\u0022", StringComparison.Ordinal) + "@@");
        if (parent is JsonObject map)
        {
            var key = Pick(map.Select(p => p.Key).ToArray());
            if (Once(4))
            {
                map.Remove(key);
                return $"without {parent.GetPath()}.{key}";
            }

            map[key] = value;
            return $"{parent.GetPath()}.{key} is {value.ToJsonString()}";
        }

        var list = (JsonArray)parent;
        var at = random.Next(list.Count);
        switch (random.Next(4))
        {
            case 0:
                list.RemoveAt(at);
                return $"without {parent.GetPath()}[{at}]";
            case 1:
                list.Insert(at, list[at]?.DeepClone());
                return $"{parent.GetPath()}[{at}] twice";
            default:
                list[at] = value;
                return $"{parent.GetPath()}[{at}] is {value.ToJsonString()}";
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }

        foreach (var child in node switch { JsonObject map => map.Select(p => p.Value), JsonArray list => list, _ => [] })
        {
            Collect(child, nodes);
        }
    }

    private byte[] Yaml(string text, out string what)
    {
        switch (random.Next(5))
        {
            case 0:
                var depth = Pick([100, 1_001, 20_000]);
                what = $"{depth} deep";
                return Encoding.UTF8.GetBytes("a: " + string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth)) + "\n" + text);
            case 1:
                what = "aliases of aliases";
                return Encoding.UTF8.GetBytes("a: &a [1,1]\n" + string.Concat(Enumerable.Range(0, 24).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)}]\n")) + text);
            case 2:
                what = "a tag";
                return Encoding.UTF8.GetBytes("x: !!python/object/apply:os.system [ls]\n" + text);
            default:
                return Lines(text, out what);
        }
    }

    private byte[] Csv(string text, out string what)
    {
        var rows = text.Split('\n').Select(r => r.Split(',').ToList()).ToList();
        var row = random.Next(rows.Count);
        var cell = random.Next(rows[row].Count);
        switch (random.Next(8))
        {
            case 0: rows.ForEach(r => r.RemoveAt(Math.Min(cell, r.Count - 1))); what = "a column less"; break;
            case 1: rows[row].Insert(cell, Pick(Strings)); what = $"a cell more in row {row}"; break;
            case 2: rows[row][cell] = "\"" + rows[row][cell]; what = $"an open quotation in row {row}"; break;
            case 3: rows[row][cell] = new string('9', 200_000); what = $"a long figure in row {row}"; break;
            case 4: rows.Insert(row, [.. rows[row]]); what = $"row {row} twice"; break;
            case 5: rows[0][Math.Min(cell, rows[0].Count - 1)] = rows[0][0]; what = "a column named twice"; break;
            default: rows[row][cell] = Pick(Strings); what = $"another cell in row {row}"; break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(r => string.Join(',', r))));
    }

    private byte[] Lines(string text, out string what)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0: lines.RemoveAt(at); what = $"line {at} gone"; break;
            case 1: lines.Insert(at, lines[at]); what = $"line {at} twice"; break;
            case 2: lines[at] = Pick(Strings); what = $"line {at} is {lines[at]}"; break;
            case 3: lines[at] += new string('x', 300_000); what = $"line {at} is long"; break;
            default: lines[at] = lines[at].Length == 0 ? Pick(Strings) : lines[at].Insert(random.Next(lines[at].Length), Pick(Strings)); what = $"something in line {at}"; break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
