using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>Dates of the session, the adoption and the references.</summary>
internal static class DateChecks
{
    internal static void DatesAreInTheCalendar(CheckedDocument view, List<Finding> findings)
    {
        var document = view.Document;
        Check("The session's start", document.Session.Start);
        Check("The session's end", document.Session.End);
        Check("The day of adoption", document.Adoption.Date);
        foreach (var reference in document.References)
        {
            Check(reference.Id, reference.Date);
        }

        void Check(string place, string? date)
        {
            if (date is not null && Parse(date) is null)
            {
                findings.Add(Rules.ImpossibleDate.Here($"{place}: there is no day {date}."));
            }
        }
    }

    internal static void SessionEndsAfterItBegins(CheckedDocument view, List<Finding> findings)
    {
        var session = view.Document.Session;
        if (Parse(session.Start) > Parse(session.End))
        {
            findings.Add(Rules.SessionBackwards.Here($"The session lasts from {session.Start} to {session.End}."));
        }
    }

    internal static void AdoptionFallsIntoTheSession(CheckedDocument view, List<Finding> findings)
    {
        var session = view.Document.Session;
        var day = Parse(view.Document.Adoption.Date);
        if (day < Parse(session.Start) || day > Parse(session.End))
        {
            findings.Add(Rules.AdoptedOutsideSession.Here(
                $"Adopted on {view.Document.Adoption.Date}, while the session lasts from {session.Start} to {session.End}."));
        }
    }

    // A comparison with null is false: what is not printed contradicts nothing.
    private static DateOnly? Parse(string? date) =>
        date is { Length: 10 } && date[4] == '-' && date[7] == '-'
        && Figures(date, 0, 4) is var year and >= 1 && Figures(date, 5, 2) is var month and >= 1 and <= 12
        && Figures(date, 8, 2) is var day and >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Figures(string date, int at, int length)
    {
        var value = 0;
        for (var i = at; i < at + length; i++)
        {
            if (!char.IsAsciiDigit(date[i]))
            {
                return -1;
            }

            value = (value * 10) + (date[i] - '0');
        }

        return value;
    }
}
