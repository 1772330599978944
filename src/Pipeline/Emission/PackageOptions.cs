namespace Plenary.Emission;

/// <summary>What a package is to hold.</summary>
public sealed record PackageOptions
{
    /// <summary>Names of formats, see <see cref="Emitters"/>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [.. Emitters.All.Select(f => f.Name)];

    /// <summary>Whether each document also gets a file of its own.</summary>
    public Layout Layout { get; init; } = Layout.Folder;

    /// <summary>What the package says about itself.</summary>
    public PackageMetadata Metadata { get; init; } = PackageMetadata.Default;

    /// <summary>The JSON Schemas that go with the package.</summary>
    public IReadOnlyList<PackageSchema> Schemas { get; init; } = [];
}

/// <summary>A JSON Schema file of the package.</summary>
/// <param name="Name">E.g. <c>document.schema.json</c>; the file lies in <c>schemas/</c>.</param>
/// <param name="Content">The file as it is.</param>
public sealed record PackageSchema(string Name, ReadOnlyMemory<byte> Content);
