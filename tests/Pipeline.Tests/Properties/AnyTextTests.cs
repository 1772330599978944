using FsCheck;
using FsCheck.Fluent;
using Plenary.Cli.Reading;

namespace Plenary.Tests.Properties;

/// <summary>The invariants on texts that nobody wrote: random ones, and damaged inputs, seeds and corpus documents.</summary>
public class AnyTextTests
{
    private static readonly string[] Fragments =
    [
        "人权理事会", "人权理事会，", "大会，", "第九十四届会议", "议程项目3", "2093年10月6日", "人权理事会2093年10月6日通过的决议", "94/7. 风筝", "回顾", "请各国：", "1.", "2.", "3. ", "(a)", "(i)", "㈠", "•",
        "第90/4号决议", "A/HRC/94/44和Add.1", "A/HRC/RES/94/7", "GE.93-11923", "[footnoteRef:2]", "[2: ", "]", "¹", "**", "*", "1", "2", "一", "附件", "第38次会议",
        "[经记录表决，以3票赞成", "赞成：", "反对：", "法国", "阿塞拜疆", "、", "和", "，", "；", "。", "：", "：决议草案", "《", "》", "“", "”", " ", "\t", "\n", "\n", "\n", "\n\n", "\f", "\r\n", "|", "+---+", "\u200B", "\U00020000",
    ];

    [Fact]
    public void Random_characters() => Check(ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? ""), 300);

    [Fact]
    public void Random_pieces_of_resolutions() => Check(Gen.ArrayOf(Gen.Elements(Fragments)).Select(string.Concat), 1500);

    [Fact]
    public void Random_pieces_below_a_formula() => Check(Gen.ArrayOf(Gen.Elements(Fragments)).Select(f => "人权理事会，\n" + string.Concat(f)), 1500);

    [Fact]
    public void Odd_pieces_below_a_formula() =>
        Check(Gen.ArrayOf(Gen.Choose(0, Mutation.OddPieces - 1)).Select(p => "人权理事会，\n回顾风筝，\n1. 决定" + Mutation.Of(p)), 600);

    public static TheoryData<string> Inputs => new(Directory.GetFiles(Checkout.Path("input")).Select(f => Path.GetFileName(f)!).Where(f => f != "README.md").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Inputs_whole_and_damaged(string name)
    {
        var text = Read(Checkout.Path("input/" + name));
        Invariants.Hold(text, name);
        AllDamages(text, name, 6);
    }

    [SharedFact]
    public void Seeds_whole_and_damaged()
    {
        foreach (var file in Directory.GetFiles(SharedData.Path("seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = Read(file);
            Invariants.Hold(text, Path.GetFileName(file));
            AllDamages(text, Path.GetFileName(file), 6);
        }
    }

    // Every document of the corpus once whole (other languages too) and once damaged; which damage, its place in the list says.
    [SharedTheory]
    [InlineData("lines")]
    [InlineData("ocrmd")]
    [InlineData("pandoc_plain")]
    [InlineData("pdftotext")]
    [InlineData("pdftotext_layout")]
    [InlineData("poi")]
    public void Corpus_whole_and_damaged(string form)
    {
        var index = 0;
        foreach (var file in Directory.GetDirectories(SharedData.Path("corpus")).SelectMany(s => Directory.GetFiles(Path.Combine(s, form), "*.txt")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(SharedData.Root, file);
            var text = Read(file);
            Invariants.Hold(text, name);
            var damage = (Damage)(index++ % Enum.GetValues<Damage>().Length);
            Invariants.Hold(Mutation.Of(text, damage, index), $"{name} {damage} {index}");
        }

        Assert.True(index > 100);
    }

    [Fact]
    public void A_text_cut_off_at_any_place()
    {
        var text = Read(Checkout.Path("input/hrc-97-8-lines-running-head.txt"));
        for (var length = 0; length < text.Length; length += 7)
        {
            Invariants.Hold(text[..length], $"cut off at {length}");
        }
    }

    // What make fuzz found, with the language it found it in.
    [Theory]
    [InlineData("es", "ElConsejodeDerechosHumanos,\nn\U000E0041\u0301")]
    [InlineData("es", "ElConsejodeDerechosHumanos,\nn\u200B\u0301\U000E0041\u0323")]
    [InlineData("ar", "إنمجلسحقوقالإنسان،\n\u202A2 )2\u202C\n1\n2\n1\n")]
    [InlineData("ar", "\u202Aـ\uFFFD ，ـق\u202C\n[دول\nC/RES/5\n")]
    [InlineData("ar", "\u202Aـ] ，ـق\u202C\n[دول\nC/RES/5\n")]
    public void Texts_that_were_found(string language, string text) => Invariants.Hold(text, Specs.VisibleMarks.Show(text), language);

    private static void AllDamages(string text, string name, int times)
    {
        foreach (var damage in Enum.GetValues<Damage>())
        {
            for (var seed = 0; seed < times; seed++)
            {
                Invariants.Hold(Mutation.Of(text, damage, seed), $"{name} {damage} {seed}");
            }
        }
    }

    private static void Check(Gen<string> texts, int count)
    {
        var tried = 0;
        Prop.ForAll(texts.ToArbitrary(), text => Invariants.Hold(text, $"text {tried++}")).Check(Reproducible.Config(count));
        Assert.Equal(count, tried);
    }

    private static string Read(string file) => FileReader.Read(new InputFile(file, Path.GetFileName(file))).Source!.Text;
}
