using Plenary.Cli.Publishing;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Tests.Publishing;

/// <summary>A text beyond a limit is left out and reported with its reason; the others go through.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("characters", "--max-characters")]
    [InlineData("lines", "--max-lines")]
    [InlineData("line length", "--max-line-length")]
    [InlineData("footnotes", "--max-footnotes")]
    public void Each_limit_names_itself_and_its_option(string limit, string option)
    {
        var text = SampleTexts.Council(1).Replace("调暗路灯；", "调暗路灯；[footnoteRef:1]和灯塔。[footnoteRef:2]", StringComparison.Ordinal) + "\n[1: 甲。]\n[2: 乙。]\n";
        var source = new SourceText("a.txt", new string('0', 64), text.Length, "text/plain", text, []);
        Assert.NotNull(Converter.Convert(source).Document);
        var limits = limit switch
        {
            "characters" => new Limits { Characters = text.Length - 1 },
            "lines" => new Limits { Lines = 5 },
            "line length" => new Limits { LineLength = 10 },
            _ => new Limits { Footnotes = 1 },
        };
        var refused = Converter.Convert(source, null, limits);
        Assert.Null(refused.Document);
        var diagnostic = Assert.Single(refused.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(Rules.OverLimit.Code, diagnostic.Code);
        Assert.Contains(option, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Limits.Nesting, 0)]
    [InlineData(Limits.Nesting + 1, 1)]
    public void Lists_nest_as_deep_as_the_limit_and_the_next_level_is_reported(int levels, int reported)
    {
        // Marks that count down: each begins a list inside the last.
        var marks = string.Concat(Enumerable.Range(0, levels).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({90 - i})请各国放风筝；\n")));
        var text = SampleTexts.Council(1).Replace("1. 促请各国调暗路灯；\n", "1. 促请各国：\n" + marks, StringComparison.Ordinal);
        var source = new SourceText("a.txt", new string('0', 64), text.Length, "text/plain", text, []);
        var read = Converter.Convert(source);
        Assert.Equal(Limits.Nesting, read.Document!.Paragraphs.Max(p => p.Level));
        Assert.Equal(levels, read.Document.Paragraphs.Count(p => p.Level > 0));
        Assert.Equal(reported, read.Diagnostics.Count(d => d.Code == Rules.NestedTooDeep.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_file_exactly_at_its_bytes_is_read_and_one_byte_more_is_not(int beyond)
    {
        var path = _scratch.Write("in/a.txt", SampleTexts.Council(1) + "\n\n");
        _scratch.Write("in/b.txt", SampleTexts.Council(2));
        var report = Run(s => s with { MaxBytes = new FileInfo(path).Length - beyond });
        Assert.Equal(beyond == 0 ? InputFate.Written : InputFate.Unreadable, report.Inputs[0].Outcome);
        Assert.Equal(beyond, report.Inputs[0].Diagnostics.Count(d => d.Code == Rules.Oversized.Code && d.Message.Contains("--max-bytes", StringComparison.Ordinal)));
        Assert.Equal(InputFate.Written, report.Inputs[1].Outcome);
    }

    [Fact]
    public void Footnotes_exactly_at_their_limit_are_read_and_one_more_is_not()
    {
        var text = SampleTexts.Council(1).Replace("调暗路灯；", "调暗路灯；[footnoteRef:1]和灯塔。[footnoteRef:2]", StringComparison.Ordinal) + "\n[1: 甲。]\n[2: 乙。]\n";
        var source = new SourceText("a.txt", new string('0', 64), text.Length, "text/plain", text, []);
        Assert.Equal(2, Converter.Convert(source, null, new Limits { Footnotes = 2 }).Document!.Footnotes.Count);
        var refused = Converter.Convert(source, null, new Limits { Footnotes = 1 });
        Assert.Null(refused.Document);
        Assert.Contains(refused.Diagnostics, d => d.Code == Rules.OverLimit.Code && d.Message.Contains("--max-footnotes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_exactly_at_its_limits_is_read()
    {
        const string text = "94/7. 风筝\r\n\r\n人权理事会，\r\n\r\n1. 决定放风筝。";
        var source = new SourceText("a.txt", new string('0', 64), text.Length, "text/plain", text, []);
        Assert.NotNull(Converter.Convert(source, "zh", new Limits { Characters = text.Length, Lines = 5, LineLength = 9 }).Document);
        Assert.Null(Converter.Convert(source, "zh", new Limits { Characters = text.Length - 1 }).Document);
        Assert.Null(Converter.Convert(source, "zh", new Limits { LineLength = 8 }).Document);
        Assert.Null(Converter.Convert(source, "zh", new Limits { Lines = 4 }).Document);
    }

    [Theory]
    [InlineData(-1, InputFate.Written)]
    [InlineData(0, InputFate.Skipped)]
    [InlineData(1, InputFate.Skipped)]
    public void A_document_over_its_time_is_given_up_and_the_rest_goes_on(int beyond, InputFate fate)
    {
        foreach (var i in new[] { 1, 2, 3 })
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }

        var clock = new HandClock();
        var report = Run(s => s with
        {
            Clock = clock,
            Convert = (source, language, limits, stop) =>
            {
                // Each has its own time: the others take nearly all of theirs.
                clock.Advance(s.Patience + TimeSpan.FromMilliseconds(source.Path == "2.txt" ? beyond : -1));
                return Converter.Convert(source, language, limits, stop);
            },
        });
        Assert.Equal([InputFate.Written, fate, InputFate.Written], report.Inputs.Select(i => i.Outcome));
        Assert.Equal(fate == InputFate.Skipped, report.Inputs[1].Diagnostics.Any(d => d.Code == "SRC016"));
        if (fate == InputFate.Skipped)
        {
            Assert.Contains("--max-seconds", report.Inputs[1].Reason, StringComparison.Ordinal);
        }

        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("<a")]
    [InlineData("**")]
    [InlineData("|")]
    [InlineData("1")]
    [InlineData("(a) ")]
    [InlineData("第90/4号和")]
    [InlineData("A/RES/")]
    [InlineData("A/HRC/94/44和Add.1")]
    [InlineData("1\n")]
    [InlineData("* \n")]
    [InlineData("(a)\n")]
    [InlineData("[footnoteRef:2]")]
    [InlineData("[2: ")]
    [InlineData("\u0301")]
    [InlineData("法国、")]
    [InlineData("附件\n")]
    [InlineData("人权理事会，\n")]
    [InlineData("https://")]
    public void One_piece_over_and_over_holds_up_nothing(string piece)
    {
        var text = "人权理事会\n第九十四届会议\n\n94/7. 风筝\n\n人权理事会，\n\n回顾风筝，\n\n1. 决定放风筝" + string.Concat(Enumerable.Repeat(piece, 8_000 / piece.Length)) + "\n\n2. 请各国。\n";
        Properties.Invariants.Hold(text, piece);
    }

    [Theory]
    [InlineData("zh", "风筝和")]
    [InlineData("en", "kites ")]
    [InlineData("fr", "vents ")]
    [InlineData("es", "viento ")]
    [InlineData("ru", "ветры ")]
    [InlineData("ar", "ريح ")]
    public void A_long_line_below_a_title_without_a_formula_holds_up_nothing(string language, string word) =>
        Properties.Invariants.Hold("\n94/7. " + word + "\n\n" + string.Concat(Enumerable.Repeat(word, 10_000)) + "\n\n1. " + word + ".\n", language, language);

    [Fact]
    public void A_name_of_any_length_makes_a_file_name_that_every_system_takes()
    {
        var digits = new string('7', 900);
        _scratch.Write("in/a.txt", SampleTexts.Council(1).Replace("94/1.", $"94/{digits}.", StringComparison.Ordinal));
        _scratch.Write("in/b.txt", $"A/HRC/94/L.{digits}\n" + SampleTexts.Council(2));
        var report = Run(s => s);
        Assert.All(report.Inputs, i => Assert.Equal(InputFate.Written, i.Outcome));
        Assert.All(report.Inputs, i => Assert.InRange(i.DocumentId!.Length, 1, 120));
        Assert.All(report.Inputs, i => Assert.Matches("^[a-z0-9.-]+$", i.DocumentId));
    }

    private RunReport Run(Func<BuildSettings, BuildSettings> change)
    {
        var settings = new BuildSettings { Inputs = [_scratch["in"]], Output = _scratch["out"], Jobs = 1, Package = new PackageOptions { Schemas = SchemaSet.All } };
        new Build(change(settings), new Silent()).Run(CancellationToken.None);
        return JsonTree.ReadReport(File.ReadAllBytes(_scratch["out/report.json"]));
    }

    private sealed class Silent : IBuildView
    {
        public void Begin(int inputs)
        {
        }

        public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
        {
        }

        public void Done()
        {
        }

        public void Writing(int documents)
        {
        }
    }
}
