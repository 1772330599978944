using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Sharding;

/// <summary>One part of the inputs, <c>I/N</c>: those whose relative path hashes to it. Which part a path falls to depends on nothing else.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct ShardNumber(int Index, int Count)
{
    /// <summary>So many parts are enough for any engine, and few enough to be named one by one.</summary>
    public const int MaxCount = 100_000;

    /// <summary>Reads <c>I/N</c>; null where it is none.</summary>
    public static ShardNumber? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n is >= 1 and <= MaxCount && i >= 1 && i <= n ? new ShardNumber(i, n) : null;

    /// <summary>Whether an input belongs to this part.</summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>.</param>
    public bool Holds(string path)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(path), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest) % (ulong)Count == (ulong)(Index - 1);
    }

    /// <summary>The inputs of this part.</summary>
    public InputSet Of(InputSet all)
    {
        var shard = this;
        return new InputSet([.. all.Files.Where(f => shard.Holds(f.Path))], [.. all.LeftOut.Where(l => shard.Holds(l.Path))]);
    }

    /// <summary>As on the command line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
