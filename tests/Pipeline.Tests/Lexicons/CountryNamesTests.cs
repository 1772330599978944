using Plenary.Lexicons;
using Plenary.Text;
using Xunit.Abstractions;

namespace Plenary.Tests.Lexicons;

/// <summary>Every state of the United Nations under every name that the terminology lists have for it, alone and in lists, in six languages.</summary>
public class CountryNamesTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (string F, string[] Labels, string Separator, string Last)> Lists = new(StringComparer.Ordinal)
    {
        ["zh"] = ("人权理事会，\n回顾风筝，\n1. 欢迎风筝；\n2. 决定放风筝。\n[经记录表决，以{0}票赞成、{1}票反对、{2}票弃权获得通过。表决情况如下：", ["赞成：", "反对：", "弃权："], "、", "和"),
        ["en"] = ("The Human Rights Council,\nRecalling kites,\n1. Welcomes kites;\n2. Decides to fly them.\n[Adopted by a recorded vote of {0} to {1}, with {2} abstentions. The voting was as follows:", ["In favour:", "Against:", "Abstaining:"], ", ", " and "),
        ["fr"] = ("Le Conseil des droits de l’homme,\nRappelant les cerfs-volants,\n1. Se félicite des cerfs-volants ;\n2. Décide de les lancer.\n[Adoptée à l’issue d’un vote enregistré par {0} voix contre {1}, avec {2} abstentions. Les voix se sont réparties comme suit :", ["Ont voté pour :", "Ont voté contre :", "Se sont abstenus :"], ", ", " et "),
        ["es"] = ("El Consejo de Derechos Humanos,\nRecordando las cometas,\n1. Acoge con beneplácito las cometas;\n2. Decide lanzarlas.\n[Aprobada en votación registrada por {0} votos contra {1} y {2} abstenciones. El resultado de la votación fue el siguiente:", ["Votos a favor:", "Votos en contra:", "Abstenciones:"], ", ", " y "),
        ["ru"] = ("Совет по правам человека,\nссылаясь на воздушных змеев,\n1. приветствует змеев;\n2. постановляет запускать их.\n[Принята в результате заносимого в отчет о заседании голосования {0} голосами против {1} при {2} воздержавшихся. Голоса распределились следующим образом:", ["Голосовали за:", "Голосовали против:", "Воздержались:"], ", ", " и "),
        ["ar"] = ("إن مجلس حقوق الإنسان،\nإذ يشير إلى الطائرات الورقية،\n1- يرحب بها؛\n2- يقرر إطلاقها.\n[اعتُمد بتصويت مسجل بأغلبية {0} صوتا مقابل {1} صوتا وامتناع {2} عضوا عن التصويت. وكانت نتيجة التصويت كما يلي:", ["المؤيدون:", "المعارضون:", "الممتنعون عن التصويت:"], "، ", " و"),
    };

    public static TheoryData<string> Languages => new(Lists.Keys);

    [SharedTheory]
    [MemberData(nameof(Languages))]
    public void Each_name_is_the_state_s(string language)
    {
        var rows = Rows().ToList();
        var names = rows.SelectMany(r => Names(r, language).Select(n => (r.Iso3, Name: n))).ToList();

        var wrong = names.Where(n => States.For(language).Find(n.Name)?.Iso3 != n.Iso3).Select(n => $"{n.Iso3} {n.Name}").ToList();

        output.WriteLine($"{language}: {names.Count} names of {rows.Count} states.");
        Assert.True(rows.Count >= 195, $"{rows.Count} states are too few.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // A list that ends in "and" is cut at the end of the longest name, so that "Trinidad and Tobago" stays one and no state is lost.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_list_of_all_names_gives_all_states(string language)
    {
        var (head, labels, separator, last) = Lists[language];
        var states = States.For(language).Names.Where(n => n.To is null).ToList();
        for (var turn = 0; turn < 3; turn++)
        {
            // One name of each state, another one each turn; each list ends in another state, names with "and" inside among them.
            var names = states.GroupBy(n => n.State.Iso3, StringComparer.Ordinal).Select(g => g.ElementAt(turn % g.Count())).OrderBy(n => n.Name.Length % 7).ThenBy(n => n.Name, StringComparer.Ordinal).ToList();
            var lists = names.Chunk((names.Count + 2) / 3).ToList();
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, head, lists[0].Length, lists[1].Length, lists[2].Length) + "\n"
                + string.Join('\n', lists.Select((list, i) => $"{labels[i]}\n{string.Join(separator, list[..^1].Select(n => n.Name))}{last}{list[^1].Name}")) + "]";

            var document = Converter.Convert(new SourceText("list.txt", new string('0', 64), 0, "text/plain", text, []), language).Document!;

            Assert.Equal(names.Select(n => n.State.Iso3), document.Vote!.Votes.Select(v => v.Iso3));
            Assert.True(document.Vote.Consistent);
        }
    }

    private static IEnumerable<(string Iso3, Dictionary<string, string> Fields)> Rows()
    {
        var lines = File.ReadAllLines(SharedData.Path("data/country-names.csv"));
        var header = lines[0].Split(',');
        return lines[1..].Select(Fields).Where(f => f.Count == header.Length)
            .Select(f => header.Zip(f).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))
            .Where(f => f["en_short"].Length > 0).Select(f => (f["iso3"], f));
    }

    // Short, formal and M49 name, as they stand in running text: without the article that the terminology lists add.
    private static IEnumerable<string> Names((string Iso3, Dictionary<string, string> Fields) row, string language)
    {
        foreach (var kind in (string[])["short", "formal", "m49"])
        {
            // Stars mark who is no member; one underscore stands for the dash of an inverted name.
            var name = row.Fields[$"{language}_{kind}"].TrimEnd('*', ' ').Replace('_', '-');
            foreach (var article in (string[])["(l')", "(l’)", "(le)", "(la)", "(les)", "(el)", "(los)", "(las)", "(The)", "(the)"])
            {
                name = name.EndsWith(article, StringComparison.Ordinal) ? name[..^article.Length].TrimEnd() : name;
            }

            foreach (var article in (string[])["the ", "The ", "la ", "le ", "les ", "l'", "l’", "el ", "los ", "las "])
            {
                name = kind == "formal" && name.StartsWith(article, StringComparison.Ordinal) ? name[article.Length..] : name;
            }

            if (name.Length > 0)
            {
                yield return name;
            }
        }
    }

    private static List<string> Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
