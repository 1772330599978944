namespace Plenary.Lexicons;

/// <summary>A kind of letters.</summary>
public enum Script
{
    /// <summary>Ideographs.</summary>
    Han,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Arabic letters, in every presentation form.</summary>
    Arabic,
}
