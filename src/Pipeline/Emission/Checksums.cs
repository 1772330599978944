using System.Text;

namespace Plenary.Emission;

/// <summary>The file of checksums, in the form that <c>sha256sum -c</c> reads.</summary>
public static class Checksums
{
    /// <summary>Its name.</summary>
    public const string FileName = "SHA256SUMS";

    /// <summary>Its one and only content for a set of files: sorted, nothing else in it.</summary>
    /// <param name="files">Every other file of the package.</param>
    public static byte[] Print(IEnumerable<PackageFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
