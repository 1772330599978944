using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Lexicons;

public class ActionVocabularyTests
{
    [Fact]
    public void Every_code_is_lower_snake_case_with_a_meaning() =>
        Assert.All(ActionVocabulary.Actions.Concat(ActionVocabulary.Modifiers), code =>
        {
            Assert.Matches("^[a-z]+(_[a-z]+)*$", code.Key);
            Assert.NotEmpty(code.Value);
        });

    [Fact]
    public void Every_code_is_said_in_every_language() =>
        Assert.All(LexiconSet.Languages, language =>
        {
            var said = LexiconSet.Find(language)!.Leads.All.Select(w => w.Code).ToHashSet(StringComparer.Ordinal);
            Assert.Superset(ActionVocabulary.Actions.Concat(ActionVocabulary.Modifiers).Select(c => c.Key).ToHashSet(StringComparer.Ordinal), said);
        });

    [Fact]
    public void Modifiers_are_listed_in_order() =>
        Assert.Equal(["also", "deeply"], (Of("deeply") | Of("also")).Codes);

    private static ModifierSet Of(string code) => ModifierSet.Of(ActionVocabulary.ModifierIndex(code));
}
