using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Writes the documents of a package in one format, one after the other.</summary>
public interface IEmitter : IDisposable
{
    /// <summary>Writes one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="json">The same as compact JSON.</param>
    void Add(Resolution document, ReadOnlySpan<byte> json);
}
