using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>What became of reading one file: a text, or the one finding that says why there is none.</summary>
/// <param name="Source">The text, or null.</param>
/// <param name="Failure">Null where there is a text.</param>
/// <param name="Bytes">Size of the file; null where the system did not say.</param>
/// <param name="Sha256">Lower-case hexadecimal digest; null where the bytes were not read.</param>
public sealed record ReadResult(SourceText? Source, Finding? Failure, long? Bytes, string? Sha256);
