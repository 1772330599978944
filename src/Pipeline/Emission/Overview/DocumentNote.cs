using Plenary.Diagnostics;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Emission.Overview;

/// <summary>What a document adds to a <see cref="PackageSummary"/>: printed beside it, so that a cached document and one of a shard add the same.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The input.</param>
/// <param name="Form">The kind of dump.</param>
/// <param name="Language">Its language.</param>
/// <param name="Type">What it is.</param>
/// <param name="Session">Its body and session.</param>
/// <param name="Votes">Its roll call, or none.</param>
/// <param name="Diagnostics">What was noticed; of what asks for nothing, only the code.</param>
public sealed record DocumentNote(
    string Id, string Path, string Form, string Language, DocumentType Type, SessionKey Session, VoteSums Votes, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The note of a document.</summary>
    public static DocumentNote Of(Resolution document) => new(
        document.Id, document.Source.Path, document.Source.Form, document.Language, document.Type, SessionKey.Of(document),
        document.Vote is { } vote ? VoteSums.Of(vote) : VoteSums.None, document.Diagnostics);

    internal void Write(NoteWriter note)
    {
        note.Text(Id);
        note.Text(Path);
        note.Text(Form);
        note.Text(Language);
        note.Number((int)Type);
        note.Text(Session.Body);
        Write(note, (int?)Session.Kind);
        Write(note, Session.Number);
        note.Number(Votes.RollCalls);
        note.Number(Votes.InFavour);
        note.Number(Votes.Against);
        note.Number(Votes.Abstaining);
        note.Number(Diagnostics.Count);
        foreach (var diagnostic in Diagnostics)
        {
            Write(note, diagnostic);
        }
    }

    internal static DocumentNote Read(ReadOnlySpan<byte> bytes)
    {
        var note = new NoteReader(bytes);
        return new DocumentNote(
            note.Text()!, note.Text()!, note.Text()!, note.Text()!, (DocumentType)note.Count(), new SessionKey(note.Text()!, (SessionKind?)Number(ref note), Number(ref note)),
            new VoteSums(note.Number(), note.Number(), note.Number(), note.Number()), ReadDiagnostics(ref note));
    }

    private static void Write(NoteWriter note, Diagnostic diagnostic)
    {
        note.Text(diagnostic.Code);
        note.Number((int)diagnostic.Severity);
        if (diagnostic.Severity == Severity.Info)
        {
            return;
        }

        note.Text(diagnostic.Message);
        Write(note, diagnostic.Line);
        Write(note, diagnostic.Column);
        note.Text(diagnostic.Excerpt?.Line);
        if (diagnostic.Excerpt is { } excerpt)
        {
            note.Text(excerpt.Before);
            note.Text(excerpt.After);
            note.Number(excerpt.Offset);
            note.Number(excerpt.Length);
        }
    }

    private static Diagnostic[] ReadDiagnostics(ref NoteReader note)
    {
        var diagnostics = new Diagnostic[note.Count()];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var (code, severity) = (note.Text()!, (Severity)note.Count());
            diagnostics[i] = severity == Severity.Info ? new Diagnostic(code, severity, "", null, null, null, null)
                : new Diagnostic(code, severity, note.Text()!, null, null, Number(ref note), Number(ref note)) { Excerpt = ReadExcerpt(ref note) };
        }

        return diagnostics;
    }

    private static Excerpt? ReadExcerpt(ref NoteReader note) =>
        note.Text() is { } line ? new Excerpt(note.Text(), line, note.Text(), note.Count(), note.Count()) : null;

    // None is -1; nothing that is counted here is less than nought.
    private static void Write(NoteWriter note, int? number) => note.Number(number ?? -1);

    private static int? Number(ref NoteReader note) => (int)note.Number() is >= 0 and var number ? number : null;
}
