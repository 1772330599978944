namespace Plenary.Cli.Display;

/// <summary>Colour, where there is a terminal and nobody objects (<c>NO_COLOR</c>, <c>TERM=dumb</c>).</summary>
/// <param name="IsTerminal">Whether the stream is watched by a person.</param>
/// <param name="HasColour">Whether it may be coloured.</param>
internal readonly record struct Ink(bool IsTerminal, bool HasColour)
{
    internal static Ink ForStandardError() => For(!Console.IsErrorRedirected);

    internal static Ink ForStandardOutput() => For(!Console.IsOutputRedirected);

    private static Ink For(bool terminal) => new(terminal, terminal
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal));

    internal string Red(string text) => Paint(text, "31;1");

    internal string Yellow(string text) => Paint(text, "33;1");

    internal string Green(string text) => Paint(text, "32;4");

    /// <summary>Red and struck through, for terminals that show it.</summary>
    internal string Struck(string text) => Paint(text, "31;9");

    internal string Blue(string text) => Paint(text, "36");

    internal string Bold(string text) => Paint(text, "1");

    private string Paint(string text, string code) => HasColour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
