using Plenary.Diagnostics;

namespace Plenary.Text;

/// <summary>
/// A document as read: the decoded raw input, untouched but for what no text may hold (lone surrogates and
/// noncharacters become U+FFFD, so that every offset still counts the same code units), and where it came from.
/// </summary>
/// <param name="Path">Relative to the input folder, with <c>/</c> on every system.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the bytes.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="MediaType">E.g. <c>text/plain</c>, <c>text/markdown</c>.</param>
/// <param name="Text">The decoded input.</param>
/// <param name="Findings">What was noticed while decoding.</param>
public sealed record SourceText(string Path, string Sha256, long Bytes, string MediaType, string Text, IReadOnlyList<Finding> Findings);
