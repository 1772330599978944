using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>What a step changes in a text.</summary>
/// <param name="text">The text as the steps before it left it.</param>
/// <param name="lexicon">The words of its language, or null where that is not known.</param>
/// <param name="doubtful">Takes the places at which the step is in doubt.</param>
public delegate List<Edit> EditFinder(string text, Lexicon? lexicon, List<TextSpan> doubtful);

/// <summary>One step of normalization.</summary>
/// <param name="Signs">Without any of these in the text it finds nothing, and is not run.</param>
/// <param name="Edits">What it changes.</param>
/// <param name="Repair">What it does to so many places, where it repairs what a page of Arabic shows; such a step is run for that script alone.</param>
public sealed record NormalizationStep(Signs Signs, EditFinder Edits, string? Repair = null);
