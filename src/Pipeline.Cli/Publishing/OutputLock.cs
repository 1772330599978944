using System.Globalization;
using System.Text;

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
        for (; ; )
        {
            var file = Open(output);
            var token = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {Guid.NewGuid():N}\n"));
            file.SetLength(0);
            file.Write(token);
            file.Flush();

            // The holder before may have deleted the name between our opening and locking it: then the lock is on a file
            // that nobody else will ever see, and has to be taken again.
            if (Shown(output.LockPath).AsSpan().SequenceEqual(token))
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
            var holder = Encoding.ASCII.GetString(Shown(output.LockPath)).Split(' ')[0];
            var who = holder.Length == 0 ? "" : $" (process {holder})";
            throw new PublishException(
                $"another build{who} is writing {output.Shown}; wait for it to end, or choose another folder with -o", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"output folder {output.Shown} cannot be written: {e.Message}\n  choose another folder with -o", e);
        }
    }

    /// <summary>What the name holds now; empty where it cannot be read (a lock is mandatory on Windows).</summary>
    private static byte[] Shown(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (IOException)
        {
            return [];
        }
    }
}
