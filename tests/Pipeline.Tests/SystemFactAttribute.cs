using Xunit;

namespace Plenary.Tests;

/// <summary>A test that needs a certain system or user; skipped with a reason elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SystemFactAttribute : FactAttribute
{
    /// <summary>Named pipes, and a way to tell them from files.</summary>
    public bool NeedsLinux
    {
        set => Skip = value && !OperatingSystem.IsLinux() ? "Needs Linux." : Skip;
    }

    /// <summary>Root may read and write everything: permissions cannot be tested.</summary>
    public bool NeedsOrdinaryUser
    {
        set => Skip = value && Environment.IsPrivilegedProcess ? "Runs as root, whom no permission stops." : Skip;
    }
}
