using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// Who issued a resolution: the bodies named so far in a passage, and the rule by which a number chooses among them.
/// A body <em>speaks</em> where its name is followed by what an issuer does (a date, a number, 关于, 通过 …); otherwise it is only spoken of.
/// A number never goes to a body that does not number that way: 60/251 is none of the Human Rights Council's in any text that
/// also lets the Assembly speak, and 1325(2000) is the Security Council's wherever it stands.
/// </summary>
internal sealed class Issuers(Bodies bodies, Body? own)
{
    private readonly record struct Named(Body? Body, Role Role);

    private readonly List<Named> named = new(8);
    private readonly Stack<int> quotations = new();
    private bool spent;
    private Body? lastNamed;

    /// <summary>What a name does where it stands.</summary>
    internal enum Role
    {
        /// <summary>It issues.</summary>
        Speaks,

        /// <summary>A number follows as its possession: 人权理事会的第…号.</summary>
        Owns,

        /// <summary>Anything else.</summary>
        SpokenOf,
    }

    /// <summary>The document's own body, or null.</summary>
    public Body? Own => own;

    /// <summary>Forgets the passage before; the last name stays, for short names.</summary>
    public void Clear()
    {
        named.Clear();
        quotations.Clear();
        spent = false;
    }

    /// <summary>A quotation opens: the names inside it say nothing about what follows it.</summary>
    public void Open() => quotations.Push(named.Count);

    /// <summary>A quotation closes.</summary>
    public void Close()
    {
        if (quotations.TryPop(out var count))
        {
            named.RemoveRange(count, named.Count - count);
        }
    }

    /// <summary>A body is named; null for one that has no code.</summary>
    public void Name(Body? body, Role role)
    {
        named.Add(new Named(body, role));
        lastNamed = body ?? lastNamed;
        spent &= role != Role.Speaks;
    }

    /// <summary>
    /// The body that a short name stands for: the document's own, or the one named last; before a number only one that numbers this way, be it
    /// neither. Null where nothing decides.
    /// </summary>
    public Body? Short(IReadOnlyList<string> codes, ResolutionNumber? number = null)
    {
        if (Meant(own) is { } ours)
        {
            return ours;
        }

        if (Meant(lastNamed) is { } before)
        {
            return before;
        }

        var possible = codes.Select(bodies.Find).Where(b => Meant(b) is not null).Take(2).ToList();
        return possible.Count == 1 ? possible[0] : null;

        Body? Meant(Body? body) => body is not null && codes.Contains(body.Code) && (number is not { } n || body.CanIssue(n)) ? body : null;
    }

    /// <summary>The issuer of a number, or null where the text does not say.</summary>
    /// <param name="number">The number.</param>
    /// <param name="attached">True where the last name stands right before the number: then no other body is meant, even if that one cannot be.</param>
    /// <param name="afterwards">The body named right after it ("…, in which the Assembly …"), or null.</param>
    /// <param name="type">What it is the number of; null where that is not known.</param>
    public Body? Of(ResolutionNumber number, bool attached, Body? afterwards, Model.DocumentType? type = null)
    {
        if (attached && named.Count > 0 && named[^1] is { Role: Role.Speaks, Body: var speaker } && speaker?.CanIssue(number) != true)
        {
            return null;
        }

        var wasSpent = spent;
        spent = true;
        Body? owner = null;
        Body? spokenOf = null;
        var foreign = false;
        for (var i = named.Count - 1; i >= 0; i--)
        {
            var (body, role) = named[i];
            if (body is null)
            {
                if (role == Role.Speaks)
                {
                    return null;
                }

                foreign |= role == Role.Owns && owner is null;
            }
            else if (body.CanIssue(number, type))
            {
                switch (role)
                {
                    case Role.Speaks:
                        return wasSpent && owner is not null ? owner : body;
                    case Role.Owns:
                        owner ??= body;
                        break;
                    default:
                        spokenOf ??= body;
                        break;
                }
            }
        }

        if (owner is not null || foreign || number.Form == NumberForm.Plain)
        {
            return owner;
        }

        if (afterwards?.CanIssue(number) == true)
        {
            return afterwards;
        }

        return own?.CanIssue(number, type) == true ? own
            : ByForm(number) ?? spokenOf ?? (own is not null && own.CanIssue(number) && bodies.Above(own) is { } above && above.CanIssue(number, type) ? above : null);
    }

    // Two styles are one body's alone.
    private Body? ByForm(ResolutionNumber number) =>
        number.Form is NumberForm.Dated or NumberForm.Emergency ? bodies.All.FirstOrDefault(b => b.CanIssue(number)) : null;
}
