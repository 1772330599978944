using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// What a session and a date tell about a number: whose it is where no body is named, and which way round it is where numbers run from right
/// to left.
/// </summary>
internal sealed partial class PassageReader
{
    private readonly HashSet<(string Body, string Number)> turnedNumbers = [];

    // Where no body is named with a number, its session and its date may fit one body alone: 74/90 of 2019 is the Assembly's.
    private Body? MetThen(Mention mention)
    {
        if (mention.Number.Form != NumberForm.Session || mention.Date is not { } date)
        {
            return null;
        }

        var fitting = bodies.All.Where(b => (b.CanIssue(mention.Number) && b.MetOn(Day(date), mention.Number.Session) == true) || InOrder(mention, b).Text != mention.Number.Text).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // Where numbers run from right to left, 74/90 may be printed as 90/74. The year of the session tells, once in a document for all
    // mentions of the number.
    private ResolutionNumber InOrder(Mention mention, Body? body)
    {
        var number = mention.Number;
        if (body is null || number.Form != NumberForm.Session)
        {
            return number;
        }

        var slash = number.Text.IndexOf('/', StringComparison.Ordinal);
        var turned = $"{number.Text[(slash + 1)..]}/{number.Text[..slash]}";
        if (!ResolutionNumber.TryRead(turned, 0, out var other, out _) || !body.CanIssue(other))
        {
            return number;
        }

        var isTurned = other.Form == NumberForm.Year
            || (mention.Date is { } date && body.MetOn(Day(date), number.Session) == false && body.MetOn(Day(date), other.Session) == true);
        if (isTurned)
        {
            turnedNumbers.Add((body.Code, number.Text));
        }

        return isTurned || turnedNumbers.Contains((body.Code, number.Text)) ? other with { Part = number.Part } : number;
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
