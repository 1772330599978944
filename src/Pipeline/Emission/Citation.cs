using System.Collections.Frozen;
using System.Text;

namespace Plenary.Emission;

/// <summary><c>CITATION.cff</c>, in the Citation File Format 1.2.0: how the data are to be cited.</summary>
internal static class Citation
{
    // Licences under which data are published, by the names of SPDX, to which the format is held; in descriptors some have those of the Open Definition.
    private static readonly FrozenDictionary<string, string> Spdx = new[]
    {
        "CC0-1.0", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-4.0",
        "CC-BY-NC-3.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-3.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0", "PDDL-1.0", "ODC-By-1.0", "ODbL-1.0",
        "CDLA-Permissive-1.0", "CDLA-Sharing-1.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGL-Canada-2.0", "etalab-2.0", "Unlicense", "0BSD", "MIT", "Apache-2.0",
    }.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    // The Open Definition's name for PDDL-1.0.
    private const string PublicDomain = "ODC-PDDL-1.0";

    internal static byte[] Print(PackageMetadata metadata)
    {
        var page = new StringBuilder();
        page.Append("cff-version: \"1.2.0\"\nmessage: \"If you use these data, please cite them as below, and name the United Nations as the source of the texts.\"\ntype: dataset\n");
        page.Append("title: ").Append(Quoted(metadata.Title)).Append('\n');
        page.Append("abstract: ").Append(Quoted(metadata.Description)).Append('\n');
        page.Append("version: ").Append(Quoted(metadata.Version)).Append('\n');
        page.Append("authors:\n  - name: ").Append(Quoted(metadata.Publisher ?? "United Nations")).Append('\n');
        if (Spdx.TryGetValue(metadata.LicenceName.Equals(PublicDomain, StringComparison.Ordinal) ? "PDDL-1.0" : metadata.LicenceName, out var licence))
        {
            page.Append("license: ").Append(Quoted(licence)).Append('\n');
        }

        page.Append("license-url: ").Append(Quoted(metadata.LicencePath)).Append('\n');
        if (metadata.Homepage is not null)
        {
            page.Append("url: ").Append(Quoted(metadata.Homepage)).Append('\n');
        }

        if (metadata.Contact is not null)
        {
            page.Append("contact:\n  - name: ").Append(Quoted(metadata.Publisher ?? metadata.Contact)).Append("\n    ")
                .Append(metadata.ContactIsEmail ? "email: " : "website: ").Append(Quoted(metadata.Contact)).Append('\n');
        }

        page.Append("keywords:\n");
        foreach (var word in metadata.Keywords)
        {
            page.Append("  - ").Append(Quoted(word)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    // Every string of JSON is one of YAML.
    private static string Quoted(string text) => Encoding.UTF8.GetString(JsonTree.Write(json => json.WriteStringValue(text)));
}
