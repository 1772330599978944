using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Lexicons;

public class StatesTests
{
    [Theory]
    // short, formal, everyday and earlier names
    [InlineData("zh", "阿根廷", "ARG", "032")]
    [InlineData("zh", "荷兰", "NLD", "528")]
    [InlineData("zh", "荷兰王国", "NLD", "528")]
    [InlineData("zh", "土耳其", "TUR", "792")]
    [InlineData("zh", "土耳其共和国", "TUR", "792")]
    [InlineData("zh", "斯威士兰", "SWZ", "748")]
    [InlineData("zh", "埃斯瓦蒂尼", "SWZ", "748")]
    [InlineData("zh", "捷克共和国", "CZE", "203")]
    [InlineData("zh", "前南斯拉夫的马其顿共和国", "MKD", "807")]
    [InlineData("zh", "北马其顿", "MKD", "807")]
    [InlineData("zh", "佛得角", "CPV", "132")]
    [InlineData("zh", "科特迪瓦", "CIV", "384")]
    [InlineData("zh", "东帝汶", "TLS", "626")]
    [InlineData("zh", "多民族玻利维亚国", "BOL", "068")]
    [InlineData("zh", "玻利维亚(多民族国)", "BOL", "068")]
    [InlineData("zh", "伊朗伊斯兰共和国", "IRN", "364")]
    [InlineData("zh", "伊朗（伊斯兰共和国）", "IRN", "364")]
    [InlineData("zh", "阿拉伯利比亚民众国", "LBY", "434")]
    [InlineData("zh", "教廷", "VAT", "336")]
    [InlineData("zh", "巴勒斯坦国", "PSE", "275")]
    [InlineData("zh", "塞尔维亚和黑山", "SCG", "891")]
    [InlineData("zh", "刚果（布）", "COG", "178")]
    [InlineData("zh", "多米尼克", "DMA", "212")]
    [InlineData("zh", "多米尼加", "DOM", "214")]
    // broken by lines, pages and note calls
    [InlineData("zh", "尼\n日利亚", "NGA", "566")]
    [InlineData("zh", " 纳 \r\n\r\n 米\u3000比亚 ", "NAM", "516")]
    [InlineData("zh", "匈\uFDD0*\uFDD1牙利\uFDD012\uFDD1", "HUN", "348")]
    // the way the UN writes names in running text, with the apostrophes, accents and hyphens of any dump
    [InlineData("en", "Venezuela (Bolivarian Republic of)", "VEN", "862")]
    [InlineData("en", "Bolivia (Plurinational\nState  of)", "BOL", "068")]
    [InlineData("en", "Côte d’Ivoire", "CIV", "384")]
    [InlineData("en", "Cote d'Ivoire", "CIV", "384")]
    [InlineData("en", "Guinea‑\nBissau", "GNB", "624")]
    [InlineData("en", "Netherlands (Kingdom of the)", "NLD", "528")]
    [InlineData("en", "the former Yugoslav Republic of Macedonia", "MKD", "807")]
    [InlineData("fr", "États-Unis d’Amérique", "USA", "840")]
    [InlineData("fr", "Iran (République islamique d’)", "IRN", "364")]
    [InlineData("es", "Rumanía", "ROU", "642")]
    [InlineData("es", "Pai\u0301ses Bajos (Reino de los)", "NLD", "528")]
    [InlineData("ru", "Кот-д’Ивуар", "CIV", "384")]
    [InlineData("ru", "Мальдивcкие Острова", "MDV", "462")] // with a Latin c
    [InlineData("ru", "Папуа-Новая Гвинея", "PNG", "598")]
    [InlineData("ar", "هولندا (مملكة -)", "NLD", "528")]
    [InlineData("ar", "أيرلندا", "IRL", "372")]
    [InlineData("ar", "غينيا-بيساو", "GNB", "624")]
    public void A_name_is_found(string language, string name, string iso3, string m49) =>
        Assert.Equal(new State(iso3, m49), States.For(language).Find(name));

    [Theory]
    [InlineData("zh", "")]
    [InlineData("zh", "桃花源")]
    [InlineData("zh", "法国国")]
    [InlineData("zh", "法")]
    [InlineData("zh", "台北")]
    [InlineData("en", "france")]
    [InlineData("en", "Viet  Nam Nam")]
    [InlineData("de", "Frankreich")]
    public void What_is_no_name_is_not_found(string language, string name) => Assert.Null(States.For(language).Find(name));

    [Theory]
    [InlineData("zh", "刚果民主共和国、法国", 0, "COD", 7)]
    [InlineData("zh", "刚果、法国", 0, "COG", 2)]
    [InlineData("zh", "刚\n\n果民 主共和国", 0, "COD", 10)]
    [InlineData("zh", "几内亚比绍和几内亚", 0, "GNB", 5)]
    [InlineData("zh", "几内亚比绍和几内亚", 6, "GIN", 3)]
    [InlineData("zh", "安提瓜和巴布达和法国", 0, "ATG", 7)]
    [InlineData("zh", "匈\uFDD0*\uFDD1牙利\uFDD0*\uFDD1、", 0, "HUN", 6)]
    [InlineData("en", "Nigeria, Niger", 0, "NGA", 7)]
    [InlineData("en", "Trinidad and\n Tobago and Chad", 0, "TTO", 20)]
    public void The_longest_name_matches(string language, string text, int start, string iso3, int length)
    {
        var match = States.For(language).Match(text, start);
        Assert.Equal((iso3, length), (match?.Name.State.Iso3, match?.Length));
    }

    [Theory]
    [InlineData("Chadian", 0)]
    [InlineData("no name", 0)]
    [InlineData("Chad", 4)]
    [InlineData("", 0)]
    public void A_part_of_a_word_does_not_match(string text, int start) => Assert.Null(States.For("en").Match(text, start));

    [Theory]
    [InlineData("zh", "荷兰", 2016, true)]
    [InlineData("zh", "荷兰", 2024, false)]
    [InlineData("zh", "北马其顿", 2018, false)]
    [InlineData("zh", "北马其顿", 2019, true)]
    [InlineData("zh", "阿拉伯利比亚民众国", 2011, true)]
    [InlineData("zh", "阿拉伯利比亚民众国", 2012, false)]
    [InlineData("zh", "法国", 1946, true)]
    public void A_name_has_its_years(string language, string name, int year, bool valid) =>
        Assert.Equal(valid, States.For(language).FindName(name)!.IsValidIn(year));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    public void Every_member_has_a_name_in_every_language_and_is_found_by_it(string language)
    {
        var states = States.For(language);
        Assert.True(states.Names.Select(n => n.State.Iso3).Distinct().Count() >= 197);
        Assert.All(states.Names, n => Assert.Equal(n.State, states.Find(n.Name)));
        Assert.All(states.Names, n => Assert.True(n.State.M49.All(char.IsAsciiDigit)));
        Assert.Equal(language != "zh", states.Spaced);
    }

    [Fact]
    public void Rows_stand_in_blocks_of_one_language_and_one_state()
    {
        using var reader = LexiconSet.Open("states.csv");
        var keys = reader.ReadToEnd().Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => string.Join(',', l.Split(',')[..3])).ToList();
        var blocks = keys.Where((k, i) => i == 0 || k != keys[i - 1]).ToList();
        Assert.Equal(blocks.Distinct().Count(), blocks.Count);
    }

    [SharedFact]
    public void Every_name_in_the_roll_calls_and_sponsor_lines_of_the_corpus_is_a_state()
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var files = Directory.GetFiles(Path.Combine(SharedData.Root, "corpus"), "*.truth.jsonl", SearchOption.AllDirectories);
        foreach (var row in files.Append(Path.Combine(SharedData.Root, "gold", "seeds.jsonl")).SelectMany(SharedData.Rows))
        {
            var language = row.GetProperty("language").GetString()!;
            var names = row.TryGetProperty("vote", out var vote) && vote.ValueKind == System.Text.Json.JsonValueKind.Object
                ? vote.EnumerateObject().SelectMany(list => list.Value.EnumerateArray()).ToList()
                : [];
            names.AddRange(row.TryGetProperty("sponsors", out var sponsors) && sponsors.ValueKind == System.Text.Json.JsonValueKind.Array ? sponsors.EnumerateArray() : []);
            unknown.UnionWith(names.Select(n => n.GetString()!).Where(n => States.For(language).Find(n) is null).Select(n => language + " " + n));
        }

        // Chinese has no exception; elsewhere a printed misprint stays unknown rather than being guessed.
        Assert.DoesNotContain(unknown, n => n.StartsWith("zh", StringComparison.Ordinal));
        Assert.True(unknown.Count <= 1, string.Join('\n', unknown));
    }
}
