using System.Xml.Linq;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Tests.Emission;

/// <summary>The graph of citations as XML, and what the index of a package knows; networkx reads it in <c>make test-system</c>.</summary>
public class GraphTests
{
    private static readonly XNamespace Space = "http://graphml.graphdrawing.org/xmlns";

    private static Resolution Cited { get; } = SampleResolutions.All[0] with
    {
        Id = "a-res-75-180.zh", Symbol = "A/RES/75/180", Body = "GA", Adoption = new Adoption("2020-12-17", 46, null), References = [],
    };

    [Fact]
    public void Every_reference_with_a_target_is_an_edge_between_nodes_that_come_before_it()
    {
        var graph = Read(SampleResolutions.All);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in graph.Elements())
        {
            if (element.Name == Space + "node")
            {
                Assert.True(seen.Add(element.Attribute("id")!.Value));
            }
            else
            {
                Assert.Contains(element.Attribute("source")!.Value, seen);
                Assert.Contains(element.Attribute("target")!.Value, seen);
            }
        }

        var edges = graph.Elements(Space + "edge").ToArray();
        Assert.Equal(SampleResolutions.All.Sum(d => d.References.Count(r => r.Target is not null)), edges.Length);
        Assert.Equal(edges.Length, edges.Select(e => e.Attribute("id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("recall", Data(edges[0], "edge_action"));
        Assert.Equal("大会第75/180号决议", Data(edges[0], "edge_printed"));
    }

    [Fact]
    public void Every_value_has_a_declared_key()
    {
        var root = Graph(SampleResolutions.All).Root!;
        var keys = root.Elements(Space + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("for")!.Value, StringComparer.Ordinal);
        Assert.All(root.Descendants(Space + "data"), d => Assert.Equal(d.Parent!.Name.LocalName, keys[d.Attribute("key")!.Value]));
    }

    [Fact]
    public void A_text_in_the_package_is_said_to_be_there_before_it_is_written()
    {
        var node = Read([SampleResolutions.All[0], Cited]).Elements(Space + "node").Single(n => n.Attribute("id")!.Value == "A/RES/75/180");
        Assert.Equal(("true", "2020-12-17", "GA"), (Data(node, "node_in_package"), Data(node, "node_date"), Data(node, "node_body")));
    }

    [Fact]
    public void Characters_that_XML_does_not_have_are_replaced()
    {
        var document = SampleResolutions.All[0];
        Assert.Contains("\ufffd", Data(Read([document with { References = [document.References[0] with { Printed = "\u0001\ud800\ufffe", Length = 3 }] }]).Elements(Space + "edge").Single(), "edge_printed"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_checks_dates_against_its_own_documents()
    {
        var index = Index([SampleResolutions.All[0], Cited]);
        var (document, added) = index.Check(SampleResolutions.All[0]);
        Assert.Equal((DateCheck.Differs, "2020-12-17"), (document.References[0].DateCheck, document.References[0].KnownDate));
        Assert.Equal("REF007", Assert.Single(added).Code);
        Assert.Equal(added[0], document.Diagnostics[^1]);
        Assert.Same(document, index.Check(document).Document);
    }

    [Fact]
    public void Documents_that_contradict_each_other_know_no_date()
    {
        var index = Index([Cited, Cited with { Id = "a-res-75-180.en", Adoption = new Adoption("2020-12-18", 46, null) }]);
        Assert.Same(SampleResolutions.All[0], index.Check(SampleResolutions.All[0]).Document);
    }

    private static string? Data(XElement element, string key) => element.Elements(Space + "data").SingleOrDefault(d => d.Attribute("key")!.Value == key)?.Value;

    private static XElement Read(IReadOnlyList<Resolution> documents) => Graph(documents).Root!.Element(Space + "graph")!;

    private static XDocument Graph(IReadOnlyList<Resolution> documents) =>
        XDocument.Load(new MemoryStream(SamplePackage.InMemory(
            new PackageOptions { Formats = ["graphml"] }, [.. documents.OrderBy(d => d.Id, StringComparer.Ordinal)], RunReport.Of([]))[GraphEmitter.Graph]));

    private static PackageIndex Index(IReadOnlyList<Resolution> documents)
    {
        var index = new PackageIndex();
        foreach (var document in documents)
        {
            index.Add(document);
        }

        return index;
    }
}
