using System.Text.Json.Serialization;

namespace Plenary.Diagnostics;

/// <summary>How much a finding matters to whoever publishes the data.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    [JsonStringEnumMemberName("info")] Info,

    /// <summary>A value rests on weak evidence, or two accounts differ: have a look.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>Something is missing or wrong in the output.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
