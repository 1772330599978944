using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Documents printed beforehand and kept in memory: for packages of a few.</summary>
internal sealed class PrintedInMemory : IPrintedDocuments
{
    private readonly List<(string Id, byte[] Head, byte[] Body)> documents = [];

    internal PrintedInMemory(IEnumerable<Resolution> documents, PackageOptions options)
    {
        var printer = new DocumentPrinter(options);
        var buffer = new PieceBuffer();
        foreach (var document in documents)
        {
            printer.Print(document, buffer);
            var head = new byte[PieceBuffer.RecordHead(buffer.Count)];
            this.documents.Add((document.Id, head, buffer.Save(head).ToArray()));
        }
    }

    public int Count => documents.Count;

    public string Id(int index) => documents[index].Id;

    public void Read(int index, int first, int count, PieceBuffer into)
    {
        var (_, head, body) = documents[index];
        into.Load(head, first, count, (span, offset) => body.AsSpan(offset, span.Length).CopyTo(span));
    }
}
