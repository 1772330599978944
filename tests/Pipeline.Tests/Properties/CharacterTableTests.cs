using System.Globalization;
using System.Text;
using Plenary.Normalization;
using Plenary.Text;

namespace Plenary.Tests.Properties;

/// <summary>Tables and ranges that stand for what the system knows of characters, against the system.</summary>
public sealed class CharacterTableTests
{
    private static IEnumerable<char> All => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c);

    [Fact]
    public void Letters_are_those_of_the_system() => Assert.Empty(All.Where(c => Scripts.IsLetter(c) != char.IsLetter(c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void What_is_not_composable_neither_changes_nor_clings_to_what_stands_before_it() =>
        Assert.Empty(All.Where(c => (SignTable.In([c]) & Signs.Composable) == 0 && !char.IsSurrogate(c) && c is not (>= '\uFDD0' and <= '\uFDEF'))
            .Where(c => !c.ToString().IsNormalized(NormalizationForm.FormC) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            .Select(c => $"U+{(int)c:X4}"));
}
