using System.Text.Json;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Emission.Overview;

namespace Plenary.Cli.Publishing;

/// <summary>README, citation, description for catalogues and report for people: printed again from the descriptor's words, the documents and <c>report.json</c>, and compared.</summary>
internal static class PagesCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (folder.Documents() is not { } documents || !folder.Has(PackageDescriptor.FileName))
        {
            yield break;
        }

        var summary = new PackageSummary();
        foreach (var (document, _) in documents)
        {
            summary.Add(document);
        }

        foreach (var input in folder.Has(PackageWriter.ReportFile) ? JsonTree.ReadReport(folder.Bytes(PackageWriter.ReportFile)).Inputs : [])
        {
            summary.Add(input);
        }

        foreach (var (path, content) in PackagePages.Print(Metadata(folder), summary, folder.Has))
        {
            if (!folder.Has(path))
            {
                yield return Rules.FileMissing.Here($"{path} is missing.");
            }
            else if (!folder.Bytes(path).AsSpan().SequenceEqual(content))
            {
                yield return Rules.DescriptorWrong.Here($"{path} is not what the descriptor and the documents say.");
            }
        }
    }

    private static PackageMetadata Metadata(PackageFolder folder)
    {
        using var json = JsonDocument.Parse(folder.Bytes(PackageDescriptor.FileName));
        var root = json.RootElement;
        var licence = root.GetProperty("licenses")[0];
        string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new InvalidDataException($"{PackageDescriptor.FileName} has no {name}");
        string? Maybe(JsonElement? element, string name) => element is { } found && found.TryGetProperty(name, out var value) ? value.GetString() : null;
        JsonElement? contributor = root.TryGetProperty("contributors", out var list) ? list[0].Clone() : null;
        var contact = Maybe(contributor, "email") ?? Maybe(contributor, "path");
        var title = Maybe(contributor, "title");
        return new PackageMetadata
        {
            Name = Text(root, "name"),
            Title = Text(root, "title"),
            Description = Text(root, "description"),
            Version = Text(root, "version"),
            Publisher = Maybe(contributor, "organization") is not null ? title : null,
            Contact = contact,
            Homepage = Maybe(root, "homepage"),
            Keywords = [.. root.GetProperty("keywords").EnumerateArray().Select(k => k.GetString() ?? "")],
            LicenceName = Text(licence, "name"),
            LicencePath = Text(licence, "path"),
            LicenceTitle = Text(licence, "title"),
        };
    }
}
