using System.Security.Cryptography;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Keeps two builds from writing one folder. The system releases the lock when its process ends, however it ends, so
/// whoever holds it knows that every temporary sibling belongs to a dead process.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="PublishException">Another build holds it, or the place cannot be written.</exception>
    internal static OutputLock Take(OutputFolder output)
    {
        for (var attempt = 1; ; attempt++)
        {
            var file = Open(output);
            if (IsStillThere(file) || attempt == 10)
            {
                return new OutputLock(file);
            }

            file.Dispose();
        }
    }

    public void Dispose()
    {
        File.Delete(_file.Name);
        _file.Dispose();
    }

    private static FileStream Open(OutputFolder output)
    {
        try
        {
            return new FileStream(output.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (File.Exists(output.LockPath))
        {
            throw new PublishException($"another build is writing {output.Shown}; wait for it to end, or choose another folder with -o", e);
        }
    }

    /// <summary>
    /// The holder before may have deleted the name between our opening the file and locking it: then the lock is on a file
    /// that nobody else will ever see. A locked file cannot be read under its name, but its time can: a time of our own
    /// making tells whether the name still means our file.
    /// </summary>
    private static bool IsStillThere(FileStream file)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(file.Name) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }
}
