using System.Text.Json;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>
/// Writes a document as JSON, field by field in the order of the contract. By hand, since generated code for records costs
/// a cold start a tenth of a second; reading, which no build of a few texts does, is left to generated code.
/// </summary>
internal static class DocumentWriter
{
    internal static void Write(Utf8JsonWriter json, Resolution document)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, document.Id);
        json.WriteString("schema_version"u8, document.SchemaVersion);
        json.WriteString("symbol"u8, document.Symbol);
        json.Word("symbol_status"u8, document.SymbolStatus);
        json.WriteString("job_number"u8, document.JobNumber);
        json.WriteString("language"u8, document.Language);
        json.WriteString("body"u8, document.Body);
        json.Word("type"u8, document.Type);
        json.Word("status"u8, document.Status);
        json.WriteString("number"u8, document.Number);
        json.WriteString("title"u8, document.Title);
        Frame(json, document);
        json.List("sponsors"u8, document.Sponsors, Sponsor);
        json.WriteString("enacting_formula"u8, document.EnactingFormula);
        json.List("paragraphs"u8, document.Paragraphs, Paragraph);
        json.List("footnotes"u8, document.Footnotes, Footnote);
        Vote(json, document.Vote);
        json.List("references"u8, document.References, Reference);
        json.List("mandates"u8, document.Mandates, MandateWriter.Write);
        Source(json, document.Source);
        Accounting(json, document.Accounting);
        json.Diagnostics(document.Diagnostics);
        json.WriteEndObject();
    }

    private static void Frame(Utf8JsonWriter json, Resolution document)
    {
        json.WriteStartObject("session"u8);
        json.Number("number"u8, document.Session.Number);
        json.Word("kind"u8, document.Session.Kind);
        json.WriteString("start"u8, document.Session.Start);
        json.WriteString("end"u8, document.Session.End);
        json.WriteEndObject();
        json.WriteStartObject("agenda_item"u8);
        json.WriteString("number"u8, document.AgendaItem.Number);
        json.WriteString("title"u8, document.AgendaItem.Title);
        json.WriteEndObject();
        json.WriteStartObject("adoption"u8);
        json.WriteString("date"u8, document.Adoption.Date);
        json.Number("meeting"u8, document.Adoption.Meeting);
        json.Word("method"u8, document.Adoption.Method);
        json.WriteEndObject();
    }

    private static void Sponsor(Utf8JsonWriter json, Sponsor sponsor)
    {
        json.WriteString("name"u8, sponsor.Name);
        json.WriteString("iso3"u8, sponsor.Iso3);
        json.WriteString("m49"u8, sponsor.M49);
        json.Strings("note_ids"u8, sponsor.NoteIds);
    }

    private static void Paragraph(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteString("id"u8, paragraph.Id);
        json.Word("part"u8, paragraph.Part);
        json.Word("kind"u8, paragraph.Kind);
        json.WriteString("number"u8, paragraph.Number);
        json.WriteNumber("level"u8, paragraph.Level);
        json.WriteString("text"u8, paragraph.Text);
        json.WriteString("lead"u8, paragraph.Lead);
        json.WriteString("action"u8, paragraph.Action);
        json.List("notes"u8, paragraph.Notes, (writer, call) =>
        {
            writer.WriteString("note_id"u8, call.NoteId);
            writer.WriteNumber("offset"u8, call.Offset);
        });
        json.WriteStartArray("source"u8);
        foreach (var span in paragraph.Source)
        {
            json.WriteStartArray();
            foreach (var offset in span)
            {
                json.WriteNumberValue(offset);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Footnote(Utf8JsonWriter json, Footnote note)
    {
        json.WriteString("id"u8, note.Id);
        json.WriteString("marker"u8, note.Marker);
        json.WriteString("text"u8, note.Text);
        json.Word("kind"u8, note.Kind);
        json.List("calls"u8, note.Calls, (writer, call) =>
        {
            writer.WriteString("target"u8, call.Target);
            writer.WriteNumber("offset"u8, call.Offset);
        });
    }

    private static void Vote(Utf8JsonWriter json, Vote? vote)
    {
        if (vote is null)
        {
            json.WriteNull("vote"u8);
            return;
        }

        json.WriteStartObject("vote"u8);
        Tally(json, "printed"u8, vote.Printed);
        Tally(json, "counted"u8, vote.Counted);
        json.WriteBoolean("consistent"u8, vote.Consistent);
        Membership(json, vote.Membership);
        json.List("votes"u8, vote.Votes, (writer, entry) =>
        {
            writer.WriteString("name"u8, entry.Name);
            writer.WriteString("iso3"u8, entry.Iso3);
            writer.WriteString("m49"u8, entry.M49);
            writer.Word("regional_group"u8, entry.RegionalGroup);
            writer.Word("position"u8, entry.Position);
            writer.Word("declared_intention"u8, entry.DeclaredIntention);
            writer.WriteString("note_id"u8, entry.NoteId);
        });
        json.WriteEndObject();
    }

    private static void Membership(Utf8JsonWriter json, VoteMembership? membership)
    {
        if (membership is null)
        {
            json.WriteNull("membership"u8);
            return;
        }

        json.WriteStartObject("membership"u8);
        json.WriteNumber("members"u8, membership.Members);
        json.WriteBoolean("checked"u8, membership.Checked);
        json.Strings("not_listed"u8, membership.NotListed);
        json.Strings("not_members"u8, membership.NotMembers);
        json.WriteEndObject();
    }

    private static void Tally(Utf8JsonWriter json, ReadOnlySpan<byte> name, Tally? tally)
    {
        if (tally is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("in_favour"u8, tally.InFavour);
        json.WriteNumber("against"u8, tally.Against);
        json.WriteNumber("abstaining"u8, tally.Abstaining);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, Reference reference)
    {
        json.WriteString("id"u8, reference.Id);
        json.WriteString("source"u8, reference.Source);
        json.WriteString("paragraph"u8, reference.Paragraph);
        json.WriteString("action"u8, reference.Action);
        json.WriteNumber("offset"u8, reference.Offset);
        json.WriteNumber("length"u8, reference.Length);
        json.WriteString("printed"u8, reference.Printed);
        json.Word("kind"u8, reference.Kind);
        json.WriteString("symbol"u8, reference.Symbol);
        json.WriteString("body"u8, reference.Body);
        json.WriteString("date"u8, reference.Date);
        json.Word("date_check"u8, reference.DateCheck);
        json.WriteString("known_date"u8, reference.KnownDate);
        json.WriteString("title"u8, reference.Title);
        json.WriteString("pinpoint"u8, reference.Pinpoint);
        json.Word("status"u8, reference.Status);
        json.WriteString("target"u8, reference.Target);
    }

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("path"u8, source.Path);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteNumber("bytes"u8, source.Bytes);
        json.WriteString("media_type"u8, source.MediaType);
        json.WriteString("form"u8, source.Form);
        json.WriteEndObject();
    }

    private static void Accounting(Utf8JsonWriter json, Accounting accounting)
    {
        json.WriteStartObject("accounting"u8);
        json.WriteNumber("characters"u8, accounting.Characters);
        json.WriteNumber("kept"u8, accounting.Kept);
        json.WriteNumber("moved"u8, accounting.Moved);
        json.List("dropped"u8, accounting.Dropped, (writer, run) =>
        {
            writer.WriteNumber("start"u8, run.Start);
            writer.WriteNumber("end"u8, run.End);
            writer.WriteString("reason"u8, run.Reason);
        });
        json.List("unclaimed"u8, accounting.Unclaimed, (writer, run) =>
        {
            writer.WriteNumber("start"u8, run.Start);
            writer.WriteNumber("end"u8, run.End);
        });
        json.WriteEndObject();
    }
}
