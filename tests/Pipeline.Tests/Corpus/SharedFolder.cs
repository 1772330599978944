namespace Plenary.Tests.Corpus;

/// <summary>The folder of real texts that stands beside the checkout; it is no part of the project and can be absent.</summary>
internal static class SharedFolder
{
    /// <summary>The root of the checkout: the nearest folder above the tests that holds the solution.</summary>
    public static string Checkout { get; } = FindCheckout();

    /// <summary>Where the folder is, whether it is there or not.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Checkout, "..", "shared"));

    /// <summary>Why tests on real texts cannot run, or null where they can. Under <c>CI=true</c> they always run, and fail.</summary>
    public static string? Missing =>
        Directory.Exists(Path) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? null
            : "The folder ../shared with real texts is not there.";

    private static string FindCheckout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Pipeline.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Pipeline.sln.");
    }
}

/// <summary>A test on real texts; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : Xunit.FactAttribute
{
    /// <summary>Decides whether the test can run.</summary>
    public CorpusFactAttribute() => Skip = SharedFolder.Missing;
}
