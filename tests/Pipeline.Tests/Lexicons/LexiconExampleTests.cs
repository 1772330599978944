using Plenary.Lexicons;
using Plenary.Tests.Specs;
using Plenary.Text;
using Xunit.Abstractions;

namespace Plenary.Tests.Lexicons;

/// <summary>
/// Every key of every lexicon has an example: with other words under it, an example of the specs would fail. Words that nothing would
/// miss are words that nobody checked.
/// </summary>
public class LexiconExampleTests(ITestOutputHelper output)
{
    // While one writes examples: PLENARY_KEYS="fr votes. mandates.terms" looks at one language alone, and there at what begins so.
    private static readonly string[] Asked = Environment.GetEnvironmentVariable("PLENARY_KEYS")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static TheoryData<string> Languages => new(Asked is [var language, ..] ? [language] : LexiconSet.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_has_an_example_that_needs_it(string language)
    {
        var keys = new LexiconKeys(language);
        var examples = SpecFolder.Examples.Where(e => (e.Input.Language ?? SpecFolder.Run(e).Tree["language"]?.ToString()) == language)
            .Select(e => (Example: e, Squeezed: Squeezed.Of(SpecFolder.Text(e)))).ToList();

        var spare = keys.All.Where(IsAsked).AsParallel().AsOrdered().Where(key => !IsNeeded(keys, key, language, examples)).ToList();

        output.WriteLine($"{language}: {keys.All.Count} keys, {examples.Count} examples, {spare.Count} keys without one.");
        Assert.True(spare.Count == 0, $"{language}.yaml: no example fails without these keys (write one for each, or delete it):\n{string.Join('\n', spare.Select(k => $"{language} {k}"))}");
    }

    private static bool IsAsked(string key) => Asked is not [_, .. { Length: > 0 } beginnings] || beginnings.Any(b => key.StartsWith(b, StringComparison.Ordinal));

    // Only an example that holds one of the words can need them. A key for which any other value is refused is checked when the lexicon is read.
    private static bool IsNeeded(LexiconKeys keys, string key, string language, IReadOnlyList<(Example Example, string Squeezed)> examples)
    {
        var words = keys.Words(key);
        var candidates = examples.Where(e => words is null || words.Any(w => e.Squeezed.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(e => e.Example.Input.Each is { } each && (key + ".").StartsWith(each + ".", StringComparison.Ordinal)).Select(e => e.Example).ToList();
        var read = false;
        foreach (var lexicon in keys.Without(key))
        {
            read = true;
            var languages = new LanguageSet(LexiconSet.Recognition, code => code == language ? lexicon : LexiconSet.Find(code));
            if (candidates.Any(e => Fails(e, languages)))
            {
                return true;
            }
        }

        return !read;
    }

    // Nonsense in place of months, say, can make the program throw: then, too, the example needs them.
    private static bool Fails(Example example, LanguageSet languages)
    {
        try
        {
            return new Expectation(example.Expected, example.Place).Differences(SpecFolder.Run(example, languages)).Count > 0;
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            return true;
        }
    }
}
