using System.Reflection;
using Plenary.Diagnostics;
using Plenary.Tests.Caching;
using Plenary.Tests.Extraction;
using Plenary.Tests.Publishing;
using Plenary.Tests.Reading;
using Plenary.Tests.Validation;

namespace Plenary.Tests.Specs;

/// <summary>Every diagnostic code is triggered somewhere: by an example of the specs, or by a test that is named here.</summary>
public class RuleCoverageTests
{
    // Findings about files, packages and the program itself, which no text alone can trigger; and what extractors find in lines
    // that the segmenter would not give them.
    private static readonly (string Codes, Type Tests, string Test)[] Elsewhere =
    [
        ("SRC001 SRC010 SRC011 SRC015", typeof(InputFinderTests), nameof(InputFinderTests.Links_are_reported_and_not_followed)),
        ("SRC004", typeof(FileReaderTests), nameof(FileReaderTests.A_file_over_the_limit_is_not_read)),
        ("SRC016", typeof(LimitTests), nameof(LimitTests.A_document_over_its_time_is_given_up_and_the_rest_goes_on)),
        ("SRC017", typeof(LimitTests), nameof(LimitTests.Each_limit_names_itself_and_its_option)),
        ("SRC012", typeof(InputFinderTests), nameof(InputFinderTests.A_folder_without_permission_is_reported)),
        ("SRC014", typeof(BuildTests), nameof(BuildTests.A_conversion_that_throws_costs_only_its_own_document)),
        ("VAL001 VAL002 VAL003 VAL004 VAL005 VAL006 VAL007 VAL008 VAL009 VAL010 VAL011 VAL012 VAL013 VAL014 VAL015 VAL016 VAL017 VAL018 VAL019 VAL020 VAL021",
            typeof(ValidatorTests), nameof(ValidatorTests.Each_fault_is_one_finding)),
        ("VOT010 VOT011 VOT013 VOT014", typeof(MembershipAccountTests), nameof(MembershipAccountTests.Each_imbalance_names_the_states)),
        ("VAL030 VAL031 VAL032", typeof(VersionChecksTests), nameof(VersionChecksTests.The_version_that_lacks_something_is_told_what_and_who_has_it)),
        ("VOT023", typeof(SponsorExtractorTests), nameof(SponsorExtractorTests.What_is_no_state_is_kept_and_reported)),
        ("EMT001", typeof(BuildTests), nameof(BuildTests.Documents_of_one_id_are_told_apart_by_path)),
        ("EMT002 EMT008 EMT009 EMT010 EMT011 EMT012 EMT013 EMT014 EMT015 EMT030 EMT031",
            typeof(PackageVerifierTests), nameof(PackageVerifierTests.A_change_is_found_though_the_checksums_were_repaired)),
        ("EMT003", typeof(PackageVerifierTests), nameof(PackageVerifierTests.Nothing_may_be_added_to_the_checksums)),
        ("EMT004 EMT005 EMT006", typeof(PackageVerifierTests), nameof(PackageVerifierTests.Lost_added_and_changed_files_are_told_apart)),
        ("EMT007", typeof(PackageVerifierTests), nameof(PackageVerifierTests.A_changed_descriptor_is_found_though_the_checksums_were_repaired)),
        ("EMT016", typeof(PackageVerifierTests), nameof(PackageVerifierTests.Documents_out_of_order_are_found)),
        ("EMT040", typeof(CacheTests), nameof(CacheTests.A_broken_entry_is_reported_and_its_document_converted_again)),
    ];

    [Fact]
    public void Every_rule_is_triggered()
    {
        var triggered = SpecFolder.Examples.SelectMany(e => new Expectation(e.Expected, e.Place).Triggered)
            .Concat(Elsewhere.SelectMany(e => e.Codes.Split(' ')));
        Assert.Empty(Rules.All.Select(r => r.Code).Except(triggered, StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_is_named_that_is_no_rule() =>
        Assert.Empty(Elsewhere.SelectMany(e => e.Codes.Split(' ')).Except(Rules.All.Select(r => r.Code), StringComparer.Ordinal));

    [Fact]
    public void The_tests_that_are_named_run_and_name_the_rules() => Assert.All(Elsewhere, entry =>
    {
        Assert.NotNull(entry.Tests.GetMethod(entry.Test)!.GetCustomAttribute<FactAttribute>());
        var folder = entry.Tests.Namespace!["Plenary.Tests.".Length..];
        var source = File.ReadAllText(Checkout.Path($"tests/Pipeline.Tests/{folder}/{entry.Tests.Name}.cs"));
        Assert.All(entry.Codes.Split(' '), code => Assert.True(
            source.Contains($"\"{code}\"", StringComparison.Ordinal) || source.Contains($"Rules.{Field(code)}.Code", StringComparison.Ordinal), $"{entry.Test} does not name {code}."));
    });

    private static string Field(string code) =>
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Single(f => f.GetValue(null) is Rule rule && rule.Code == code).Name;
}
