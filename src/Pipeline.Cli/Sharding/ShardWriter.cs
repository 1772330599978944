using System.Globalization;
using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Emission;

namespace Plenary.Cli.Sharding;

/// <summary>
/// Writes one shard: the lines of its report, its printed documents, an index of them, and last the manifest with the digest
/// of each. Documents of one id are not told apart here: that takes the other shards.
/// </summary>
internal static class ShardWriter
{
    internal const string Lines = "outcomes.jsonl", Documents = "documents.bin", Index = "documents.index";

    internal static void Write(ShardManifest manifest, PackageAssembly assembly, Publication publication, CancellationToken cancel)
    {
        var files = new PackageFiles(publication.Create);
        assembly.Documents.Sort();
        using (var lines = files.Create(Lines))
        {
            for (var i = 0; i < assembly.Outcomes.Count; i++)
            {
                lines.Write(assembly.Outcomes.Read(i));
                lines.WriteByte((byte)'\n');
            }
        }

        using (var documents = files.Create(Documents))
        using (var index = files.Create(Index))
        {
            var pieces = new PieceBuffer();
            var head = new byte[PieceBuffer.RecordHead(assembly.Documents.Pieces)];
            for (var i = 0; i < assembly.Documents.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                var entry = assembly.Documents[i];
                index.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entry.Input}\t{documents.Length}\t{entry.Id}\n")));
                assembly.Documents.Read(i, 0, assembly.Documents.Pieces, pieces);
                var body = pieces.Save(head);
                documents.Write(head);
                documents.Write(body);
            }
        }

        using var stream = publication.Create(ShardManifest.FileName);
        stream.Write((manifest with { Files = files.Written }).Print());
    }
}
