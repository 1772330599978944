namespace Plenary.Text;

/// <summary>
/// One repair: the characters under <see cref="Span"/> give way to <see cref="Replacement"/>, and the raw characters
/// behind them get <see cref="Fate"/>. A step of the normalizer returns edits and nothing else, so that no step can
/// break the map to the raw text.
/// </summary>
public readonly record struct Edit(TextSpan Span, string Replacement, Fate Fate)
{
    /// <summary>Leaves characters out.</summary>
    public static Edit Drop(int start, int end, Fate fate) => new(new TextSpan(start, end), "", fate);
}
