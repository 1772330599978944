using System.Globalization;

namespace Plenary.Cli.Releasing;

/// <summary>How far the next version of the data is from the last, by the recipe for versions of data packages.</summary>
internal enum VersionStep
{
    /// <summary>The data are the same.</summary>
    None,

    /// <summary>Corrections: other values in rows that were there.</summary>
    Patch,

    /// <summary>More: documents, rows or tables were added, or rows of a document went.</summary>
    Minor,

    /// <summary>Programs may break: columns are others, tables or documents are gone.</summary>
    Major,
}

/// <summary>A version of the data, <c>MAJOR.MINOR.PATCH</c>.</summary>
internal readonly record struct DataVersion(int Major, int Minor, int Patch) : IComparable<DataVersion>
{
    /// <summary>Reads a version; null where the text is none.</summary>
    internal static DataVersion? Read(string? text)
    {
        var parts = (text ?? "").Split('.');
        var numbers = parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < 1_000_000_000 ? n : -1).ToArray();
        return numbers.Length == 3 && numbers.All(n => n >= 0) ? new DataVersion(numbers[0], numbers[1], numbers[2]) : null;
    }

    /// <summary>The version that follows.</summary>
    internal DataVersion Next(VersionStep step) => step switch
    {
        VersionStep.Major => new DataVersion(Major + 1, 0, 0),
        VersionStep.Minor => new DataVersion(Major, Minor + 1, 0),
        VersionStep.Patch => new DataVersion(Major, Minor, Patch + 1),
        _ => this,
    };

    public int CompareTo(DataVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
