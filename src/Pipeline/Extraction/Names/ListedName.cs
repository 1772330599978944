using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.Names;

/// <summary>One name of a list.</summary>
/// <param name="Printed">As printed, without the white space that the layout put in.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Known">The entry of the table where it names a state, else null.</param>
/// <param name="Span">Where it stands in the bare text.</param>
/// <param name="RunsOn">True where nothing parts it from the name before.</param>
internal sealed record ListedName(string Printed, ListedKind Kind, StateName? Known, TextSpan Span, bool RunsOn);

/// <summary>What a name of a list names.</summary>
internal enum ListedKind
{
    /// <summary>A state of the table.</summary>
    State,

    /// <summary>A group of states, an organization or an office.</summary>
    Group,

    /// <summary>Nothing that the tables know.</summary>
    Unknown,
}
