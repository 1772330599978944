using System.Xml.Linq;

namespace Plenary.Tests.Docs;

/// <summary><c>docs/dependencies.md</c> and <c>CHANGELOG.md</c> name the versions that are in use.</summary>
public class DependenciesTests
{
    [Fact]
    public void Every_pinned_package_is_listed_with_its_version()
    {
        var page = File.ReadAllText(Checkout.Path("docs/dependencies.md"));
        foreach (var package in Properties("Directory.Packages.props", "PackageVersion"))
        {
            Assert.Contains($"| {package.Attribute("Include")!.Value} | {package.Attribute("Version")!.Value} |", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_outside_program_is_listed()
    {
        var page = File.ReadAllText(Checkout.Path("docs/dependencies.md"));
        using var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Checkout.Path("tests/outside/package.json")));
        foreach (var package in manifest.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            Assert.Contains($"| {package.Name} | {package.Value.GetString()} |", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_changelog_has_a_section_for_this_version()
    {
        var version = Properties("Directory.Build.props", "Version").Single().Value;
        Assert.Contains($"\n## [{version}]", File.ReadAllText(Checkout.Path("CHANGELOG.md")), StringComparison.Ordinal);
    }

    /// <summary>No lock file may say where a package was fetched: every machine has a registry of its own.</summary>
    [Fact]
    public void The_lock_file_names_no_host() =>
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Checkout.Path("tests/outside/package-lock.json")), StringComparison.Ordinal);

    private static IEnumerable<XElement> Properties(string file, string name) => XDocument.Load(Checkout.Path(file)).Descendants(name);
}
