namespace Plenary.Tests.Outside;

/// <summary>
/// A test that needs programs by other people. Where they are absent it is skipped and says so; under <c>CI=true</c> it
/// runs and fails, because there they must be present.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideFactAttribute : FactAttribute
{
    /// <summary>Looks for the programs.</summary>
    public OutsideFactAttribute()
    {
        if (OutsidePrograms.Missing is { } missing && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = missing;
        }
    }
}
