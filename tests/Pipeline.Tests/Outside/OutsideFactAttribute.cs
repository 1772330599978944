namespace Plenary.Tests.Outside;

/// <summary>
/// A test that needs programs by other people. Where they are absent it is skipped and says so; under <c>CI=true</c> it
/// runs and fails, because there they must be present. The same goes for the real texts, for a test that needs them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideFactAttribute : FactAttribute
{
    /// <summary>Looks for the programs, and for the real texts where the test reads them.</summary>
    public OutsideFactAttribute(bool realTexts = false)
    {
        if (realTexts)
        {
            Skip = SharedData.Missing;
        }

        if (OutsidePrograms.Missing is { } missing && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = missing;
        }
    }
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for the programs.</summary>
    public OutsideTheoryAttribute() => Skip = new OutsideFactAttribute().Skip;
}
