using System.Text.Json;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Writes the fields of a mandate; null for a part that is not printed.</summary>
internal static class MandateWriter
{
    internal static void Write(Utf8JsonWriter json, Mandate mandate)
    {
        json.WriteString("id"u8, mandate.Id);
        json.WriteString("paragraph"u8, mandate.Paragraph);
        json.WriteNumber("offset"u8, mandate.Offset);
        json.WriteNumber("length"u8, mandate.Length);
        json.Word("kind"u8, mandate.Kind);
        json.WriteString("action"u8, mandate.Action);
        json.WriteString("lead_paragraph"u8, mandate.LeadParagraph);
        Part(json, "addressee"u8, mandate.Addressee, static (json, a) =>
        {
            json.Strings("codes"u8, a.Codes);
            Place(json, a.Printed, a.Offset, a.Length);
        });
        Coded(json, "deliverable"u8, mandate.Deliverable);
        Part(json, "due"u8, mandate.Due, static (json, d) =>
        {
            json.Number("session"u8, d.Session);
            json.WriteString("body"u8, d.Body);
            json.WriteString("date"u8, d.Date);
            Place(json, d.Printed, d.Offset, d.Length);
        });
        Coded(json, "term"u8, mandate.Term);
        Part(json, "duration"u8, mandate.Duration, static (json, d) =>
        {
            json.WriteNumber("value"u8, d.Value);
            json.Word("unit"u8, d.Unit);
            Place(json, d.Printed, d.Offset, d.Length);
        });
        Coded(json, "basis"u8, mandate.Basis);
    }

    private static void Coded(Utf8JsonWriter json, ReadOnlySpan<byte> name, CodedPart? part) => Part(json, name, part, static (json, p) =>
    {
        json.WriteString("code"u8, p.Code);
        Place(json, p.Printed, p.Offset, p.Length);
    });

    private static void Part<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, T? part, Action<Utf8JsonWriter, T> fields)
        where T : class
    {
        if (part is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        fields(json, part);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string printed, int offset, int length)
    {
        json.WriteString("printed"u8, printed);
        json.WriteNumber("offset"u8, offset);
        json.WriteNumber("length"u8, length);
    }
}
