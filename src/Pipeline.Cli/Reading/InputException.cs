namespace Plenary.Cli.Reading;

/// <summary>An argument that names no input at all: the run cannot start (exit code 2).</summary>
public sealed class InputException(string message) : Exception(message);
