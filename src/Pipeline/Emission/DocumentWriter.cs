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
        json.WriteString("id", document.Id);
        json.WriteString("schema_version", document.SchemaVersion);
        json.WriteString("symbol", document.Symbol);
        json.Word("symbol_status", document.SymbolStatus);
        json.WriteString("job_number", document.JobNumber);
        json.WriteString("language", document.Language);
        json.WriteString("body", document.Body);
        json.Word("type", document.Type);
        json.Word("status", document.Status);
        json.WriteString("number", document.Number);
        json.WriteString("title", document.Title);
        Frame(json, document);
        json.List("sponsors", document.Sponsors, Sponsor);
        json.WriteString("enacting_formula", document.EnactingFormula);
        json.List("paragraphs", document.Paragraphs, Paragraph);
        json.List("footnotes", document.Footnotes, Footnote);
        Vote(json, document.Vote);
        json.List("references", document.References, Reference);
        json.List("mandates", document.Mandates, MandateWriter.Write);
        Source(json, document.Source);
        Accounting(json, document.Accounting);
        json.Diagnostics(document.Diagnostics);
        json.WriteEndObject();
    }

    private static void Frame(Utf8JsonWriter json, Resolution document)
    {
        json.WriteStartObject("session");
        json.Number("number", document.Session.Number);
        json.Word("kind", document.Session.Kind);
        json.WriteString("start", document.Session.Start);
        json.WriteString("end", document.Session.End);
        json.WriteEndObject();
        json.WriteStartObject("agenda_item");
        json.WriteString("number", document.AgendaItem.Number);
        json.WriteString("title", document.AgendaItem.Title);
        json.WriteEndObject();
        json.WriteStartObject("adoption");
        json.WriteString("date", document.Adoption.Date);
        json.Number("meeting", document.Adoption.Meeting);
        json.Word("method", document.Adoption.Method);
        json.WriteEndObject();
    }

    private static void Sponsor(Utf8JsonWriter json, Sponsor sponsor)
    {
        json.WriteString("name", sponsor.Name);
        json.WriteString("iso3", sponsor.Iso3);
        json.WriteString("m49", sponsor.M49);
        json.Strings("note_ids", sponsor.NoteIds);
    }

    private static void Paragraph(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteString("id", paragraph.Id);
        json.Word("part", paragraph.Part);
        json.Word("kind", paragraph.Kind);
        json.WriteString("number", paragraph.Number);
        json.WriteNumber("level", paragraph.Level);
        json.WriteString("text", paragraph.Text);
        json.WriteString("lead", paragraph.Lead);
        json.WriteString("action", paragraph.Action);
        json.List("notes", paragraph.Notes, (writer, call) =>
        {
            writer.WriteString("note_id", call.NoteId);
            writer.WriteNumber("offset", call.Offset);
        });
        json.WriteStartArray("source");
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
        json.WriteString("id", note.Id);
        json.WriteString("marker", note.Marker);
        json.WriteString("text", note.Text);
        json.Word("kind", note.Kind);
        json.List("calls", note.Calls, (writer, call) =>
        {
            writer.WriteString("target", call.Target);
            writer.WriteNumber("offset", call.Offset);
        });
    }

    private static void Vote(Utf8JsonWriter json, Vote? vote)
    {
        if (vote is null)
        {
            json.WriteNull("vote");
            return;
        }

        json.WriteStartObject("vote");
        Tally(json, "printed", vote.Printed);
        Tally(json, "counted", vote.Counted);
        json.WriteBoolean("consistent", vote.Consistent);
        Membership(json, vote.Membership);
        json.List("votes", vote.Votes, (writer, entry) =>
        {
            writer.WriteString("name", entry.Name);
            writer.WriteString("iso3", entry.Iso3);
            writer.WriteString("m49", entry.M49);
            writer.Word("regional_group", entry.RegionalGroup);
            writer.Word("position", entry.Position);
            writer.Word("declared_intention", entry.DeclaredIntention);
            writer.WriteString("note_id", entry.NoteId);
        });
        json.WriteEndObject();
    }

    private static void Membership(Utf8JsonWriter json, VoteMembership? membership)
    {
        if (membership is null)
        {
            json.WriteNull("membership");
            return;
        }

        json.WriteStartObject("membership");
        json.WriteNumber("members", membership.Members);
        json.WriteBoolean("checked", membership.Checked);
        json.Strings("not_listed", membership.NotListed);
        json.Strings("not_members", membership.NotMembers);
        json.WriteEndObject();
    }

    private static void Tally(Utf8JsonWriter json, string name, Tally? tally)
    {
        if (tally is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("in_favour", tally.InFavour);
        json.WriteNumber("against", tally.Against);
        json.WriteNumber("abstaining", tally.Abstaining);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, Reference reference)
    {
        json.WriteString("id", reference.Id);
        json.WriteString("source", reference.Source);
        json.WriteString("paragraph", reference.Paragraph);
        json.WriteString("action", reference.Action);
        json.WriteNumber("offset", reference.Offset);
        json.WriteNumber("length", reference.Length);
        json.WriteString("printed", reference.Printed);
        json.Word("kind", reference.Kind);
        json.WriteString("symbol", reference.Symbol);
        json.WriteString("body", reference.Body);
        json.WriteString("date", reference.Date);
        json.Word("date_check", reference.DateCheck);
        json.WriteString("known_date", reference.KnownDate);
        json.WriteString("title", reference.Title);
        json.WriteString("pinpoint", reference.Pinpoint);
        json.Word("status", reference.Status);
        json.WriteString("target", reference.Target);
    }

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("path", source.Path);
        json.WriteString("sha256", source.Sha256);
        json.WriteNumber("bytes", source.Bytes);
        json.WriteString("media_type", source.MediaType);
        json.WriteString("form", source.Form);
        json.WriteEndObject();
    }

    private static void Accounting(Utf8JsonWriter json, Accounting accounting)
    {
        json.WriteStartObject("accounting");
        json.WriteNumber("characters", accounting.Characters);
        json.WriteNumber("kept", accounting.Kept);
        json.WriteNumber("moved", accounting.Moved);
        json.List("dropped", accounting.Dropped, (writer, run) =>
        {
            writer.WriteNumber("start", run.Start);
            writer.WriteNumber("end", run.End);
            writer.WriteString("reason", run.Reason);
        });
        json.List("unclaimed", accounting.Unclaimed, (writer, run) =>
        {
            writer.WriteNumber("start", run.Start);
            writer.WriteNumber("end", run.End);
        });
        json.WriteEndObject();
    }
}
