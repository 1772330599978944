namespace Plenary.Tests.Docs;

/// <summary>A page, or a part of one, that a test prints from the program so that it cannot go stale.</summary>
internal static class PrintedDocument
{
    /// <summary>True where the tests write such pages instead of comparing them.</summary>
    public static bool Update => string.Equals(Environment.GetEnvironmentVariable("PLENARY_UPDATE_DOCS"), "1", StringComparison.Ordinal);

    /// <summary>Fails where the page in the checkout differs; with <c>PLENARY_UPDATE_DOCS=1</c> it is written first.</summary>
    public static void AssertCurrent(string path, string expected)
    {
        var file = Checkout.Path(path);
        expected = expected.ReplaceLineEndings("\n");
        if (Update)
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(
            File.Exists(file) && string.Equals(File.ReadAllText(file), expected, StringComparison.Ordinal),
            $"{path} is stale. Run the tests once with PLENARY_UPDATE_DOCS=1 and commit the file.");
    }
}
