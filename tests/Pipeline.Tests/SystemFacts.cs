using Xunit;

namespace Plenary.Tests;

/// <summary>A test that needs named pipes and permissions as Linux has them; skipped with a reason elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux.";
}

/// <summary>A test of permissions: root may read and write everything, so it is skipped with a reason for root.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute() => Skip =
        !OperatingSystem.IsLinux() ? "Needs Linux." : Environment.IsPrivilegedProcess ? "Runs as root, whom no permission stops." : null;
}
