namespace Plenary.Tests.Publishing;

/// <summary>What disks, copies, editors and people do to a file.</summary>
internal static class Corruption
{
    private const string Extra = ".extra";

    /// <summary>Damages a file in one of ten ways; returns what was done. The result always differs from what was there.</summary>
    internal static string Inflict(string path, byte[] whole, Random random)
    {
        var at = random.Next(whole.Length);
        var kind = random.Next(10);
        switch (kind)
        {
            case 0:
                File.Delete(path);
                return $"{path} deleted";
            case 1:
                File.WriteAllText(path + Extra, "x");
                return $"{path}{Extra} added";
            case 2:
                File.Move(path, path + Extra);
                return $"{path} renamed";
            case 3:
                return Write(path, whole[..at], "cut off at", at);
            case 4:
                return Write(path, [.. whole, (byte)random.Next(256)], "a byte appended at", whole.Length);
            case 5:
                return Write(path, [], "emptied at", 0);
            case 6:
                return Write(path, [.. whole[..at], (byte)random.Next(256), .. whole[at..]], "a byte inserted at", at);
            case 7:
                return Write(path, [.. whole[..at], .. whole[(at + 1)..]], "a byte lost at", at);
            case 8:
                // A block of zeros, as a disk leaves it after a crash; text holds none.
                var zeros = whole.ToArray();
                zeros.AsSpan(at, Math.Min(512, whole.Length - at)).Clear();
                return Write(path, zeros, "zeros at", at);
            default:
                var flipped = whole.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return Write(path, flipped, "a bit flipped at", at);
        }
    }

    /// <summary>Puts everything back.</summary>
    internal static void Undo(string path, byte[] whole)
    {
        File.WriteAllBytes(path, whole);
        File.Delete(path + Extra);
    }

    private static string Write(string path, byte[] content, string what, int at)
    {
        File.WriteAllBytes(path, content);
        return $"{path}: {what} {at}";
    }
}
