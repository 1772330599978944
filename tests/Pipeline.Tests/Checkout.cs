namespace Plenary.Tests;

/// <summary>The folder that holds the project: the nearest one above the running tests with the solution in it.</summary>
internal static class Checkout
{
    /// <summary>Its full path.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of something in it, e.g. <c>input</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Pipeline.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Pipeline.sln is in no folder above the tests.");
    }
}
