namespace Plenary.Emission;

/// <summary>What a package says about itself: the publisher's own words, which say nothing about a single document.</summary>
public sealed record PackageMetadata
{
    /// <summary>What is said where the publisher says nothing.</summary>
    public static PackageMetadata Default { get; } = new();

    /// <summary>A name that is easy in commands: lower-case letters, figures, dots and dashes.</summary>
    public string Name { get; init; } = "united-nations-resolutions";

    /// <summary>The title for readers.</summary>
    public string Title { get; init; } = "Resolutions of the United Nations as structured data";

    /// <summary>What the data are, in a sentence or two.</summary>
    public string Description { get; init; } =
        "Resolutions and decisions of United Nations bodies, read from raw texts: metadata, paragraphs, footnotes, votes, sponsors and references, each with its place in the source.";

    /// <summary>Semantic version of the data.</summary>
    public string Version { get; init; } = "1.0.0";

    /// <summary>Who publishes the data, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where to write to, an e-mail address or that of a page; or null.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether <see cref="Contact"/> is an e-mail address.</summary>
    public bool ContactIsEmail => Contact?.Contains("://", StringComparison.Ordinal) == false;

    /// <summary>Where the data can be had, or null.</summary>
    public string? Homepage { get; init; }

    /// <summary>Words to find the data by.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = ["resolutions", "roll calls", "united nations"];

    /// <summary>The licence by its SPDX or Open Definition name.</summary>
    public string LicenceName { get; init; } = "ODC-PDDL-1.0";

    /// <summary>Where the licence can be read.</summary>
    public string LicencePath { get; init; } = "https://opendatacommons.org/licenses/pddl/1-0/";

    /// <summary>The licence in words.</summary>
    public string LicenceTitle { get; init; } =
        "Open Data Commons Public Domain Dedication and License v1.0; the texts are official documents of the United Nations, which asks to be named as their source";
}
