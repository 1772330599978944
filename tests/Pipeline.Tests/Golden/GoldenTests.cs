using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Tests.Golden;

/// <summary>
/// The whole tree of three inputs, byte for byte. A change of them is a change of what users get: look at the difference, then
/// write the files anew with <c>PLENARY_UPDATE_GOLDEN=1 dotnet test --filter GoldenTests</c>.
/// </summary>
public class GoldenTests
{
    [Theory]
    [InlineData("hrc-97-8-lines-running-head.txt")]
    [InlineData("hrc-97-draft-word-utf16.txt")]
    [InlineData("sc-9901-pandoc.txt")]
    public void The_tree_is_as_it_was(string input)
    {
        var source = FileReader.Read(new InputFile(Checkout.Path("input/" + input), input)).Source!;
        var tree = System.Text.Encoding.UTF8.GetString(JsonTree.Indent(JsonTree.Write(Converter.Convert(source).Document!)));
        var golden = Checkout.Path($"tests/Pipeline.Tests/Golden/{Path.GetFileNameWithoutExtension(input)}.json");
        if (Environment.GetEnvironmentVariable("PLENARY_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(golden, tree);
        }

        Assert.Equal(File.ReadAllText(golden), tree);
    }
}
