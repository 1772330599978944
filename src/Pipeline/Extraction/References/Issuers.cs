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

    /// <summary>The body that a short name stands for: the document's own, or the one named last; null where neither fits.</summary>
    public Body? Short(IReadOnlyList<string> codes) =>
        own is not null && codes.Contains(own.Code) ? own
        : lastNamed is not null && codes.Contains(lastNamed.Code) ? lastNamed
        : codes.Count == 1 ? bodies.Find(codes[0])
        : null;

    /// <summary>The issuer of a number, or null where the text does not say.</summary>
    /// <param name="number">The number.</param>
    /// <param name="attached">True where the last name stands right before the number: then no other body is meant, even if that one cannot be.</param>
    /// <param name="afterwards">The body named right after it ("…, in which the Assembly …"), or null.</param>
    public Body? Of(ResolutionNumber number, bool attached, Body? afterwards)
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
            else if (body.CanIssue(number))
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

        return own?.CanIssue(number) == true ? own : ByForm(number) ?? spokenOf;
    }

    // Two styles are one body's alone.
    private Body? ByForm(ResolutionNumber number) =>
        number.Form is NumberForm.Dated or NumberForm.Emergency ? bodies.All.FirstOrDefault(b => b.CanIssue(number)) : null;
}
