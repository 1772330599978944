using System.Text.Json;
using Xunit;

namespace Plenary.Tests;

/// <summary>The corpus beside the checkout, <c>../shared</c>. Not everybody has it; on the build machine it has to be there.</summary>
internal static class SharedData
{
    /// <summary>The folder, or null.</summary>
    public static readonly string? Root = Find();

    /// <summary>True where absence is a failure.</summary>
    public static bool Required => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows of a file of JSON Lines.</summary>
    public static IEnumerable<JsonElement> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            {
                var shared = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}

/// <summary>A test that reads <c>../shared</c>: skipped with a reason where that is absent, but a failure under <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Root is null && !SharedData.Required)
        {
            Skip = "The folder ../shared is not there.";
        }
    }
}
