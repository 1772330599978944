using FsCheck;

namespace Plenary.Tests.Properties;

/// <summary>FsCheck with a fixed seed: every run tries the same texts, so that a failure can be had again.</summary>
internal static class Reproducible
{
    /// <summary>The settings for a number of texts.</summary>
    public static Config Config(int texts) =>
        FsCheck.Config.QuickThrowOnFailure.WithReplay(20_450_712, 94_007).WithMaxTest(texts).WithEndSize(60);
}
