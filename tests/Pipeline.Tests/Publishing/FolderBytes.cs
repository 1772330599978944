namespace Plenary.Tests.Publishing;

/// <summary>Whether two folders hold the same files with the same bytes.</summary>
internal static class FolderBytes
{
    internal static void AssertEqual(string expected, string found)
    {
        var files = Files(expected);
        Assert.Equal(files, Files(found));
        Assert.All(files, path => Assert.True(
            File.ReadAllBytes(Path.Combine(expected, path)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(found, path))), $"{path} differs"));
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(folder, p)).Order(StringComparer.Ordinal)];
}
