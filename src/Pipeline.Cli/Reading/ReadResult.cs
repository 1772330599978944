using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>What became of reading one file: a text, or the one finding that says why there is none.</summary>
/// <param name="Source">The text, or null.</param>
/// <param name="Failure">Null where there is a text.</param>
/// <param name="Bytes">Size of the file; null where the system did not say.</param>
/// <param name="Sha256">Lower-case hexadecimal digest; null where the bytes were not read.</param>
public sealed record ReadResult(SourceText? Source, Finding? Failure, long? Bytes, string? Sha256);

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Content">The bytes; null where they could not be read.</param>
/// <param name="Bytes">Size of the file; null where it is not known.</param>
/// <param name="Sha256">Digest, lower-case hexadecimal; null without content.</param>
/// <param name="Failure">Why there is no content; null where there is.</param>
public sealed record RawFile(byte[]? Content, long? Bytes, string? Sha256, Finding? Failure);
