namespace Plenary.Lexicons;

/// <summary>A lexicon file is not what the program expects; the message names file, key and what was expected.</summary>
public sealed class LexiconException(string message) : Exception(message);
