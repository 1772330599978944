using Plenary.Diagnostics;
using Plenary.Validation;

namespace Plenary.Cli.Publishing;

/// <summary>Each document by the checks that it went through when it was made: keys, offsets, dates, the ledger of the vote.</summary>
internal static class DocumentCheck
{
    // What a document admits about itself was published on purpose; anything else came later.
    internal static IEnumerable<Finding> Run(PackageFolder folder) =>
        from item in folder.Documents() ?? []
        from finding in Validator.Check(item.Document)
        where !item.Document.Diagnostics.Any(d => d.Code.Equals(finding.Rule.Code, StringComparison.Ordinal) && d.Message.Equals(finding.Message, StringComparison.Ordinal))
        select finding with { Message = $"{item.Document.Id}: {finding.Message}" };
}
