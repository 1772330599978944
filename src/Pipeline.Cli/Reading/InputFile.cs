using Plenary.Diagnostics;

namespace Plenary.Cli.Reading;

/// <summary>One file to be read.</summary>
/// <param name="FullPath">Where it is on this machine; never written to a package.</param>
/// <param name="Path">Its name in the package: relative to the input folder, with <c>/</c>; unique within a run.</param>
public sealed record InputFile(string FullPath, string Path);

/// <summary>Something met on the way that is not read.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>; a folder ends in <c>/</c>.</param>
/// <param name="Finding">Why, or null where it simply is no text (another extension, hidden, a README).</param>
public sealed record LeftOut(string Path, Finding? Finding);

/// <summary>What the arguments of a run amount to; both lists in ordinal order of path, whatever the order of arguments.</summary>
public sealed record InputSet(IReadOnlyList<InputFile> Files, IReadOnlyList<LeftOut> LeftOut);
