using System.Diagnostics;

namespace Plenary.Cli.Releasing;

/// <summary>Signs the checksums of a release with minisign, a program of its own.</summary>
internal static class Minisign
{
    /// <summary>Writes <c>FILE.minisig</c> beside a file.</summary>
    /// <param name="file">What to sign.</param>
    /// <param name="key">The secret key; one without a password, for nobody is there to type it.</param>
    /// <param name="comment">Signed too, in place of the time, so that the same release gives the same signature.</param>
    /// <exception cref="IOException">minisign is not installed, or refuses.</exception>
    internal static void Sign(string file, string key, string comment)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("minisign", ["-S", "-W", "-s", key, "-m", file, "-t", comment, "-c", comment])
            {
                RedirectStandardError = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            process.StandardInput.Close();
            var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new IOException($"minisign could not sign with {key}: {said.Trim().ReplaceLineEndings(" ")}");
            }
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException("minisign is not installed; install it, or leave --sign-key out", e);
        }
    }
}
