using System.Text;
using Plenary.Model;
using Plenary.Validation;

namespace Plenary.Emission.Tables;

/// <summary>What the alignment of languages needs of one document; a document without a symbol needs nothing.</summary>
/// <param name="Symbol">Its symbol, or null.</param>
/// <param name="Language">Two-letter code.</param>
/// <param name="Id">The document's id.</param>
/// <param name="Paragraphs">Ids of its paragraphs, headings left out, in reading order.</param>
internal sealed record AlignmentNote(string? Symbol, string Language, string Id, IReadOnlyList<string> Paragraphs)
{
    private const char Between = '\n';

    internal static AlignmentNote Of(Resolution document) => new(
        document.Symbol, document.Language, document.Id, VersionFacts.AlignedParagraphs(document));

    internal byte[] ToBytes() => Symbol is null ? [] : Encoding.UTF8.GetBytes(string.Join(Between, [Symbol, Language, Id, .. Paragraphs]));

    internal static AlignmentNote FromBytes(byte[] bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split(Between);
        return parts.Length < 3 ? new AlignmentNote(null, "", "", []) : new AlignmentNote(parts[0], parts[1], parts[2], parts[3..]);
    }
}
