using System.Text.Json;

namespace Plenary.Emission;

/// <summary>
/// Reads a line of the report back, field by field: by hand, since every document of every run passes here, and since the machinery of
/// a serializer costs more at a cold start than all the rest of a small report.
/// </summary>
internal static class OutcomeReader
{
    /// <exception cref="JsonException">The bytes are no line of a report.</exception>
    internal static InputOutcome Read(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            json.Read();
            var outcome = json.TokenType == JsonTokenType.StartObject ? Outcome(ref json) : throw new JsonException("A line of a report is an object.");
            return json.Read() ? throw new JsonException("More than one value stands on a line of a report.") : outcome;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new JsonException($"A line of a report has a value of another kind than expected: {e.Message}", e);
        }
    }

    private static InputOutcome Outcome(ref Utf8JsonReader json)
    {
        string? path = null, reason = null, id = null, sha256 = null, form = null;
        InputFate? fate = null;
        long? bytes = null;
        AccountingSums? accounting = null;
        FindingCounts? findings = null;
        List<Model.Diagnostic>? diagnostics = null;
        while (Field(ref json))
        {
            if (Is(ref json, "path"u8))
            {
                path = json.GetString();
            }
            else if (Is(ref json, "outcome"u8))
            {
                fate = Word<InputFate>(json.GetString());
            }
            else if (Is(ref json, "reason"u8))
            {
                reason = json.GetString();
            }
            else if (Is(ref json, "document_id"u8))
            {
                id = json.GetString();
            }
            else if (Is(ref json, "sha256"u8))
            {
                sha256 = json.GetString();
            }
            else if (Is(ref json, "bytes"u8))
            {
                bytes = json.TokenType == JsonTokenType.Null ? null : json.GetInt64();
            }
            else if (Is(ref json, "form"u8))
            {
                form = json.GetString();
            }
            else if (Is(ref json, "accounting"u8))
            {
                accounting = json.TokenType == JsonTokenType.Null ? null : Accounting(ref json);
            }
            else if (Is(ref json, "findings"u8))
            {
                findings = Findings(ref json);
            }
            else if (Is(ref json, "diagnostics"u8))
            {
                diagnostics = [];
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    // Only of inputs without a document, which are few.
                    diagnostics.Add(JsonSerializer.Deserialize(ref json, JsonShapes.Default.Diagnostic) ?? throw new JsonException("null is no diagnostic."));
                }
            }
            else
            {
                throw Unknown(ref json);
            }
        }

        return path is not null && fate is { } known && findings is not null && diagnostics is not null
            ? new InputOutcome(path, known, reason, id, sha256, bytes, form, accounting, findings, diagnostics)
            : throw new JsonException("A line of a report lacks path, outcome, findings or diagnostics.");
    }

    private static AccountingSums Accounting(ref Utf8JsonReader json)
    {
        var (characters, kept, moved, dropped, unclaimed) = (0L, 0L, 0L, 0L, 0L);
        while (Field(ref json))
        {
            if (Is(ref json, "characters"u8))
            {
                characters = json.GetInt64();
            }
            else if (Is(ref json, "kept"u8))
            {
                kept = json.GetInt64();
            }
            else if (Is(ref json, "moved"u8))
            {
                moved = json.GetInt64();
            }
            else if (Is(ref json, "dropped"u8))
            {
                dropped = json.GetInt64();
            }
            else if (Is(ref json, "unclaimed"u8))
            {
                unclaimed = json.GetInt64();
            }
            else
            {
                throw Unknown(ref json);
            }
        }

        return new AccountingSums(characters, kept, moved, dropped, unclaimed);
    }

    private static FindingCounts Findings(ref Utf8JsonReader json)
    {
        var (info, warning, error) = (0, 0, 0);
        while (Field(ref json))
        {
            if (Is(ref json, "info"u8))
            {
                info = json.GetInt32();
            }
            else if (Is(ref json, "warning"u8))
            {
                warning = json.GetInt32();
            }
            else if (Is(ref json, "error"u8))
            {
                error = json.GetInt32();
            }
            else
            {
                throw Unknown(ref json);
            }
        }

        return new FindingCounts(info, warning, error);
    }

    private static JsonException Unknown(ref Utf8JsonReader json) => new($"A line of a report has the field '{json.GetString()}', which is not known.");

    // To the name of the next field of the object that was begun; false at its end.
    private static bool Field(ref Utf8JsonReader json) => json.Read() && json.TokenType switch
    {
        JsonTokenType.PropertyName => true,
        JsonTokenType.EndObject => false,
        _ => throw new JsonException("A line of a report, and what is in it, is an object."),
    };

    // From the name to the value, where the name is this one.
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read();

    private static TEnum Word<TEnum>(string? word)
        where TEnum : struct, Enum
    {
        for (var i = 0; i < Words<TEnum>.All.Count; i++)
        {
            if (string.Equals(Words<TEnum>.All[i], word, StringComparison.Ordinal))
            {
                return Words<TEnum>.At(i);
            }
        }

        throw new JsonException($"'{word}' is none of {string.Join(", ", Words<TEnum>.All)}.");
    }
}
