using FsCheck;
using FsCheck.Fluent;
using Plenary.Comparison;
using Plenary.Model;

namespace Plenary.Tests.Comparison;

public class AlignmentProperties
{
    private static readonly Config Settings = Properties.Reproducible.Config(200);

    [Fact]
    public void A_document_aligned_with_itself_is_kept() =>
        Prop.ForAll(ComparedTexts.Documents, document =>
            DocumentComparer.Compare(document, document).Paragraphs.All(p => p is { Kind: AlignmentKind.Kept, Likeness: 1 } && p.Old[0] == p.New[0])).Check(Settings);

    [Fact]
    public void A_shuffled_copy_is_kept_or_moved() =>
        Prop.ForAll(ComparedTexts.Documents, ArbMap.Default.ArbFor<int>(), (document, seed) =>
        {
            var order = document.Paragraphs.ToArray();
            new Random(seed).Shuffle(order);
            var comparison = DocumentComparer.Compare(document, document with { Paragraphs = order });
            return comparison.Paragraphs.Count == order.Length && comparison.Paragraphs.All(p => p.Kind is AlignmentKind.Kept or AlignmentKind.Moved);
        }).Check(Settings);

    [Fact]
    public void One_paragraph_less_is_one_dropped() =>
        Prop.ForAll(ComparedTexts.Documents, ArbMap.Default.ArbFor<int>(), (document, seed) =>
        {
            var at = new Random(seed).Next(document.Paragraphs.Count);
            var comparison = DocumentComparer.Compare(document, document with { Paragraphs = [.. document.Paragraphs.Where((_, i) => i != at)] });
            return comparison.Count(AlignmentKind.Dropped) == 1 && comparison.Count(AlignmentKind.Kept) == document.Paragraphs.Count - 1;
        }).Check(Settings);

    [Fact]
    public void Every_paragraph_has_one_place_and_every_word_is_shown() =>
        Prop.ForAll(ComparedTexts.Documents, ComparedTexts.Documents, (old, now) =>
        {
            var comparison = DocumentComparer.Compare(old, now);
            return comparison.Paragraphs.SelectMany(p => p.Old).Order(StringComparer.Ordinal).SequenceEqual(Ids(old))
                && comparison.Paragraphs.SelectMany(p => p.New).Order(StringComparer.Ordinal).SequenceEqual(Ids(now))
                && comparison.Paragraphs.All(p => Shown(p, RunKind.Added) == Text(now, p.New) && (p.Likeness == 1 || Content(Shown(p, RunKind.Removed)) == Content(Text(old, p.Old))));
        }).Check(Settings);

    [Fact]
    public void Swapping_the_documents_swaps_what_is_new_and_dropped() =>
        Prop.ForAll(ComparedTexts.Documents, document =>
        {
            var half = document with { Paragraphs = [.. document.Paragraphs.Where((_, i) => i % 2 == 0)] };
            return DocumentComparer.Compare(document, half).Count(AlignmentKind.Dropped) == DocumentComparer.Compare(half, document).Count(AlignmentKind.New);
        }).Check(Settings);

    private static IEnumerable<string> Ids(Resolution document) => document.Paragraphs.Select(p => p.Id).Order(StringComparer.Ordinal);

    private static string Text(Resolution document, IReadOnlyList<string> ids) => string.Join(' ', ids.Select(id => document.Paragraphs.First(p => p.Id == id).Text));

    private static string Shown(Alignment paragraph, RunKind side) => string.Concat(paragraph.Runs.Where(r => r.Kind == RunKind.Kept || r.Kind == side).Select(r => r.Text));

    // Dashes in a row are one.
    private static string Content(string text) => string.Concat(text.Where((c, i) => c != ' ' && !(c == '―' && i > 0 && text[i - 1] == '―')));
}
