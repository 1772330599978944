using Newtonsoft.Json.Schema;

namespace Plenary.Tests;

/// <summary>The schemas of what commands print or write beside a package: <c>schemas/commands</c>.</summary>
internal static class CommandSchemas
{
    internal static JSchema Read(string name) => JSchema.Parse(File.ReadAllText(Checkout.Path($"schemas/commands/{name}")));
}
