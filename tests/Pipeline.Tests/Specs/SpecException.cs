namespace Plenary.Tests.Specs;

/// <summary>A spec that cannot be run: its Markdown or its YAML is not as the format asks.</summary>
/// <param name="place">File and line.</param>
/// <param name="fault">What is wrong.</param>
public sealed class SpecException(string place, string fault) : Exception($"{place}: {fault}");
