using Plenary.Cli.Caching;
using Plenary.Cli.Reading;
using Plenary.Cli.Sharding;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Text;

namespace Plenary.Cli.Publishing;

/// <summary>What a run is asked to do. Of all this only inputs, language, formats and layout have a say in the bytes.</summary>
public sealed record BuildSettings
{
    /// <summary>Files and folders as the user wrote them.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The package folder as the user wrote it; null to check without writing.</summary>
    public string? Output { get; init; }

    /// <summary>Version of the data, or null for that in <c>package.yaml</c>.</summary>
    public string? DataVersion { get; init; }

    /// <summary>Formats, layout, schemas.</summary>
    public PackageOptions Package { get; init; } = new();

    /// <summary>How many documents are converted at the same time; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Two-letter code, or null to recognise the language of each text.</summary>
    public string? Language { get; init; }

    /// <summary>Findings of this severity or above make the run fail (exit code 1).</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Whether a run that fails publishes nothing.</summary>
    public bool Strict { get; init; }

    /// <summary>Which part of the inputs this run converts; null for all, and for a package instead of a shard.</summary>
    public ShardNumber? Shard { get; init; }

    /// <summary>Folder of the cache; null for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Runs of fewer inputs do without the cache.</summary>
    public int CacheFrom { get; init; }

    /// <summary>What the cache may hold after a build, in bytes.</summary>
    public long CacheSize { get; init; } = ConversionCache.DefaultSize;

    /// <summary>A larger file is not read.</summary>
    public long MaxBytes { get; init; } = FileReader.DefaultMaxBytes;

    /// <summary>How much of a text is read.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Default of <see cref="Patience"/>: a thousand times what a long resolution takes.</summary>
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromMinutes(2);

    /// <summary>A document that takes longer is given up. The one setting that makes a result depend on the machine, and only where something is wrong.</summary>
    public TimeSpan Patience { get; init; } = DefaultPatience;

    /// <summary>Says when <see cref="Patience"/> is over; tests have a clock of their own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What turns a text into a document; replaced in tests.</summary>
    public Func<SourceText, string?, Limits, CancellationToken, Conversion> Convert { get; init; } = Converter.Convert;
}
