using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Documents on their way from the order of paths to the order of ids: each as JSON in a temporary file, with a short line
/// in memory. A small run never touches the disk.
/// </summary>
/// <param name="open">Opens the temporary file; called once memory is used up.</param>
internal sealed class Spool(Func<Stream> open) : IDisposable
{
    /// <summary>Bytes of JSON kept in memory before the file is opened.</summary>
    private const int InMemory = 1 << 20;

    private readonly List<SpooledDocument> _index = [];
    private Stream? _file;
    private long _length;

    /// <summary>What was added, in order.</summary>
    internal IReadOnlyList<SpooledDocument> Index => _index;

    /// <summary>Takes a document in.</summary>
    /// <param name="input">Which line of the report it belongs to.</param>
    /// <param name="document">The document.</param>
    /// <param name="json">The same as one line of JSON.</param>
    internal void Add(int input, Resolution document, byte[] json)
    {
        if (_file is null && _length + json.Length <= InMemory)
        {
            _index.Add(new SpooledDocument(document.Id, document.Source.Path, input, 0, json.Length, (document, json)));
        }
        else
        {
            _file ??= open();
            _index.Add(new SpooledDocument(document.Id, document.Source.Path, input, _file.Position, json.Length, null));
            _file.Write(json);
        }

        _length += json.Length;
    }

    /// <summary>Reads a document back; after the last <see cref="Add"/>.</summary>
    internal (Resolution Document, byte[] Json) Read(SpooledDocument entry)
    {
        if (entry.Kept is { } kept)
        {
            return kept;
        }

        var json = new byte[entry.Length];
        _file!.Position = entry.Offset;
        _file.ReadExactly(json);
        return (JsonTree.Read(json), json);
    }

    public void Dispose() => _file?.Dispose();
}

/// <summary>One line of the index of a <see cref="Spool"/>.</summary>
/// <param name="Id">The document's id, before duplicates are told apart.</param>
/// <param name="Path">The path of its input.</param>
/// <param name="Input">Its line of the report.</param>
/// <param name="Offset">In bytes of the temporary file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Kept">The document itself where it is still in memory.</param>
internal sealed record SpooledDocument(string Id, string Path, int Input, long Offset, int Length, (Resolution Document, byte[] Json)? Kept);
