using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>One input after reading, conversion and serialization.</summary>
/// <param name="Outcome">Its line of the report.</param>
/// <param name="Diagnostics">All that was noticed.</param>
/// <param name="Text">The decoded text, or null.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Json">The document as one line of JSON; empty without one.</param>
internal sealed record ConvertedInput(
    InputOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics, string? Text, Resolution? Document, byte[] Json)
{
    /// <summary>Does the work for one file; runs on any thread.</summary>
    internal static ConvertedInput Of(InputFile file, BuildSettings settings)
    {
        var read = FileReader.Read(file, settings.MaxBytes);
        if (read.Source is not { } source)
        {
            return Without(InputFate.Unreadable, file.Path, read, [Of(read.Failure!)]);
        }

        Conversion conversion;
        try
        {
            conversion = settings.Convert(source, settings.Language);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Without(InputFate.Skipped, file.Path, read, [Of(Rules.ConversionFailed.Here(
                $"conversion failed with {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"))]);
        }

        if (conversion.Document is { } document)
        {
            return new ConvertedInput(InputOutcome.Of(document), document.Diagnostics, source.Text, document, JsonTree.Write(document));
        }

        // Whatever the conversion had to say, a text that is left out is an error: it may be a resolution lost.
        var diagnostics = conversion.Diagnostics.Any(d => d.Severity == Severity.Error)
            ? conversion.Diagnostics
            : [.. conversion.Diagnostics, Of(Rules.NoResolution.Here("text is not recognised as a resolution; expected a title, an enacting formula and paragraphs"))];
        return Without(InputFate.Skipped, file.Path, read, diagnostics);
    }

    private static ConvertedInput Without(InputFate fate, string path, ReadResult read, IReadOnlyList<Diagnostic> diagnostics)
    {
        var reason = diagnostics.First(d => d.Severity == Severity.Error).Message;
        return new ConvertedInput(
            InputOutcome.Without(path, fate, reason, read.Sha256, read.Bytes, diagnostics), diagnostics, read.Source?.Text, null, []);
    }

    /// <summary>A finding about a whole file.</summary>
    internal static Diagnostic Of(Finding finding) =>
        new(finding.Rule.Code, finding.Rule.Severity, finding.Message, null, null, null, null);
}
