namespace Plenary.Tests.Extraction.References;

/// <summary>The folder of real texts beside the checkout; it is not part of the project.</summary>
internal static class Shared
{
    public static string? Folder { get; } = Find();

    public static string File(string path) =>
        Path.Combine(Folder ?? throw new InvalidOperationException("The folder ../shared is absent; under CI=true that is a failure."), path);

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Pipeline.sln")))
            {
                var shared = Path.Combine(at.FullName, "..", "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}

/// <summary>A test that reads the real texts: skipped where they are absent, unless CI=true asks for everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : Xunit.FactAttribute
{
    public SharedFactAttribute()
    {
        if (Shared.Folder is null && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
        {
            Skip = "The folder ../shared is absent.";
        }
    }
}
