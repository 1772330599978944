using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>Finds the title of a document where its later pages repeat it, beside the symbol at their heads.</summary>
internal static class RunningTitles
{
    /// <summary>Marks the lines around page furniture that make up the title.</summary>
    internal static void Mark(DocumentLines document, string title)
    {
        if (title.Length < 2)
        {
            return;
        }

        var lines = document.Lines;
        for (var i = document.Formula + 1; i < lines.Length; i++)
        {
            if (lines[i].Kind is not (BlockKind.RunningHead or BlockKind.RunningFoot))
            {
                continue;
            }

            for (var count = 1; count <= 5; count++)
            {
                Claim(i + 1, i + 1 + count);
                Claim(i - count, i);
            }
        }

        void Claim(int from, int to)
        {
            if (from > document.Formula && to <= lines.Length && IsTitle(document, from, to, title))
            {
                document.Claim(from, to, BlockKind.RunningHead);
            }
        }
    }

    private static bool IsTitle(DocumentLines document, int from, int to, ReadOnlySpan<char> title)
    {
        for (var i = from; i < to; i++)
        {
            var first = document.Content(i)[..1];
            if (document.Lines[i].Kind != BlockKind.Unclaimed || !(title.StartsWith(first) || Squeezed.MayChange(first)) || !title.StartsWith(document.Squeeze(i), StringComparison.Ordinal))
            {
                return false;
            }

            title = title[document.Squeeze(i).Length..];
        }

        return title.IsEmpty;
    }
}
