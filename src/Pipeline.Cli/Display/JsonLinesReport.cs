using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>One JSON object a line: path, code, severity, message, start and end in code points, line, column.</summary>
internal sealed class JsonLinesReport(Stream output) : IDiagnosticReport
{
    public void Add(string place, Diagnostic diagnostic)
    {
        output.Write(JsonTree.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("path", place);
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", DiagnosticFormat.Word(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            foreach (var (name, value) in new[] { ("start", diagnostic.Start), ("end", diagnostic.End), ("line", diagnostic.Line), ("column", diagnostic.Column) })
            {
                if (value is { } known)
                {
                    json.WriteNumber(name, known);
                }
                else
                {
                    json.WriteNull(name);
                }
            }

            json.WriteEndObject();
        }));
        output.WriteByte((byte)'\n');
    }

    public void End() => output.Flush();
}
