namespace Plenary.Cli.Reading;

/// <summary>Recognises, by their first bytes, the files that people most often give in place of a text.</summary>
internal static class BinarySignature
{
    /// <summary>What the file is, with its article, or null.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "a PDF document";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return "a Word document (.docx) or another zip archive";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return "a Word document (.doc) or another Office file";
        }

        if (bytes.StartsWith(@"{\rtf"u8))
        {
            return "a document in Rich Text Format";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return "a gzip archive";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return "in UTF-32, which is not read";
        }

        return null;
    }
}
