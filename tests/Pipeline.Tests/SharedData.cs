using System.Text.Json;

namespace Plenary.Tests;

/// <summary>The folder of real texts beside the checkout, <c>../shared</c>. It is no part of the project and not everybody has it.</summary>
internal static class SharedData
{
    /// <summary>Where the folder is, whether it is there or not.</summary>
    public static string Root { get; } = System.IO.Path.GetFullPath(Checkout.Path("../shared"));

    /// <summary>Why tests on real texts cannot run, or null where they can. Under <c>CI=true</c> they always run, and fail without the folder.</summary>
    public static string? Missing { get; } =
        Directory.Exists(Root) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : "The folder ../shared with real texts is not there.";

    /// <summary>The full path of something in the folder, e.g. <c>gold/seeds.jsonl</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The rows of a file of JSON Lines.</summary>
    public static IEnumerable<JsonElement> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }
}

/// <summary>A test that reads <c>../shared</c>: skipped with a reason where that is absent, but a failure under <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.Missing;
}

/// <summary>As <see cref="SharedFactAttribute"/>, for a test with rows of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.Missing;
}
