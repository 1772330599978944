using System.Text;

namespace Plenary.Emission;

/// <summary><c>CITATION.cff</c>, in the Citation File Format 1.2.0: how the data are to be cited.</summary>
internal static class Citation
{
    internal static byte[] Print(PackageMetadata metadata)
    {
        var page = new StringBuilder();
        page.Append("cff-version: \"1.2.0\"\nmessage: \"If you use these data, please cite them as below, and name the United Nations as the source of the texts.\"\ntype: dataset\n");
        page.Append("title: ").Append(Quoted(metadata.Title)).Append('\n');
        page.Append("abstract: ").Append(Quoted(metadata.Description)).Append('\n');
        page.Append("version: ").Append(Quoted(metadata.Version)).Append('\n');
        page.Append("authors:\n  - name: ").Append(Quoted(metadata.Publisher ?? "United Nations")).Append('\n');
        page.Append("license-url: ").Append(Quoted(metadata.LicencePath)).Append('\n');
        if (metadata.Homepage is not null)
        {
            page.Append("url: ").Append(Quoted(metadata.Homepage)).Append('\n');
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
