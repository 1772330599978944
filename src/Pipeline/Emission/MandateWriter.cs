using System.Text.Json;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Writes the fields of a mandate; null for a part that is not printed.</summary>
internal static class MandateWriter
{
    internal static void Write(Utf8JsonWriter json, Mandate mandate)
    {
        json.WriteString("id", mandate.Id);
        json.WriteString("paragraph", mandate.Paragraph);
        json.WriteNumber("offset", mandate.Offset);
        json.WriteNumber("length", mandate.Length);
        json.Word("kind", mandate.Kind);
        json.WriteString("action", mandate.Action);
        json.WriteString("lead_paragraph", mandate.LeadParagraph);
        Part(json, "addressee", mandate.Addressee, a =>
        {
            json.WriteStartArray("codes");
            foreach (var code in a.Codes)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
            Place(json, a.Printed, a.Offset, a.Length);
        });
        Coded(json, "deliverable", mandate.Deliverable);
        Part(json, "due", mandate.Due, d =>
        {
            json.Number("session", d.Session);
            json.WriteString("body", d.Body);
            json.WriteString("date", d.Date);
            Place(json, d.Printed, d.Offset, d.Length);
        });
        Coded(json, "term", mandate.Term);
        Part(json, "duration", mandate.Duration, d =>
        {
            json.WriteNumber("value", d.Value);
            json.Word("unit", d.Unit);
            Place(json, d.Printed, d.Offset, d.Length);
        });
        Coded(json, "basis", mandate.Basis);
    }

    private static void Coded(Utf8JsonWriter json, string name, CodedPart? part) => Part(json, name, part, p =>
    {
        json.WriteString("code", p.Code);
        Place(json, p.Printed, p.Offset, p.Length);
    });

    private static void Part<T>(Utf8JsonWriter json, string name, T? part, Action<T> fields)
        where T : class
    {
        if (part is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        fields(part);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string printed, int offset, int length)
    {
        json.WriteString("printed", printed);
        json.WriteNumber("offset", offset);
        json.WriteNumber("length", length);
    }
}
