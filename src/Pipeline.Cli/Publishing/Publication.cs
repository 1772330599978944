using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Publishing;

/// <summary>
/// All or nothing: a package grows in a temporary folder beside its place and takes it in one step. Until
/// <see cref="Commit"/> the old package stays whole; whatever goes wrong, disposing leaves nothing behind.
/// </summary>
public sealed class Publication : IDisposable
{
    private readonly OutputFolder _output;
    private readonly OutputLock _lock;
    private readonly string _spool;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    private Publication(OutputFolder output, OutputLock held)
    {
        _output = output;
        _lock = held;
        Folder = output.NewSibling("new");
        _spool = output.NewSibling("tmp");
    }

    /// <summary>The temporary folder; everything written here becomes the package.</summary>
    public string Folder { get; }

    /// <summary>Prepares a place: checks it, locks it, clears away what killed builds left.</summary>
    /// <param name="output">Where the package is to stand.</param>
    /// <param name="inputs">Real paths of inputs; none may lie inside the output, which is replaced as a whole.</param>
    /// <exception cref="PublishException">The folder cannot be written or must not be replaced.</exception>
    public static Publication Begin(OutputFolder output, IEnumerable<string> inputs)
    {
        Check(output, inputs);
        OutputLock? held = null;
        try
        {
            Directory.CreateDirectory(output.Parent);
            held = OutputLock.Take(output);
            Recover(output);
            var publication = new Publication(output, held);
            Directory.CreateDirectory(publication.Folder);
            Directory.CreateDirectory(publication._spool);
            return publication;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            throw new PublishException($"output folder {output.Shown} cannot be written: {e.Message}\n  choose another folder with -o", e);
        }
    }

    /// <summary>Creates a file of the package; missing folders are made. Any number of workers may, at once.</summary>
    /// <param name="path">Relative to the package, with <c>/</c>.</param>
    /// <exception cref="PublishException">It leads out of the package. A delta or a shard comes from elsewhere: none of their names may.</exception>
    public Stream Create(string path)
    {
        if (path.Length == 0 || path.AsSpan().IndexOfAny("\\\0:") >= 0 || Path.IsPathRooted(path) || path.Split('/').Any(p => p is "" or "." or ".."))
        {
            throw new PublishException($"a file would lie outside the package: {path}");
        }

        var full = Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));
        var folder = Path.GetDirectoryName(full)!;
        if (!_made.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _made[folder] = true;
        }

        return new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>A file for intermediate data, outside the package and gone afterwards.</summary>
    public SafeFileHandle CreateSpool(string name) => File.OpenHandle(Path.Combine(_spool, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Opens a file of the package again, for reading.</summary>
    public FileStream Open(string path) => File.OpenRead(Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar)));

    /// <summary>Flushes the temporary folder to the disk and puts it in its place.</summary>
    /// <exception cref="PublishException">The system refused; the old package is in its place.</exception>
    public void Commit()
    {
        try
        {
            Durability.Flush(Folder);
            Swap();
            NativeFiles.SyncFolder(_output.Parent);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"output folder {_output.Shown} cannot be replaced: {e.Message}\n  the old content is unchanged; is it a mount point, or in use?", e);
        }
    }

    public void Dispose()
    {
        TryDelete(_spool);
        TryDelete(Folder);
        _lock.Dispose();
    }

    private void Swap()
    {
        if (!Directory.Exists(_output.FullPath))
        {
            Directory.Move(Folder, _output.FullPath);
            return;
        }

        if (NativeFiles.TryExchange(Folder, _output.FullPath))
        {
            return; // what is in the temporary folder now is the old package; disposing deletes it
        }

        // Two steps where the system has no exchange. A build killed between them leaves the old package aside, where
        // the next build finds it and moves it back.
        var aside = _output.NewSibling("old");
        Directory.Move(_output.FullPath, aside);
        try
        {
            Directory.Move(Folder, _output.FullPath);
        }
        catch
        {
            Directory.Move(aside, _output.FullPath);
            throw;
        }

        TryDelete(aside);
    }

    private static void Check(OutputFolder output, IEnumerable<string> inputs)
    {
        if (File.Exists(output.FullPath))
        {
            throw new PublishException($"output {output.Shown} is a file; expected a folder, or a name that is still free");
        }

        if (!output.MayReplace())
        {
            throw new PublishException(
                $"output folder {output.Shown} holds files that are not a Plenary package (no datapackage.json of Plenary); nothing was changed\n"
                + "  choose an empty or new folder with -o");
        }

        if (inputs.FirstOrDefault(i => FolderWalk.Contains(output.FullPath, i)) is not null)
        {
            throw new PublishException($"an input lies inside the output folder {output.Shown}, which is replaced as a whole; choose another folder with -o");
        }
    }

    /// <summary>With the lock held, every sibling belongs to a dead build.</summary>
    private static void Recover(OutputFolder output)
    {
        foreach (var aside in output.Siblings("old").ToList())
        {
            if (Directory.Exists(output.FullPath))
            {
                TryDelete(aside);
            }
            else
            {
                Directory.Move(aside, output.FullPath);
            }
        }

        foreach (var stale in output.Siblings("new").Concat(output.Siblings("tmp")).ToList())
        {
            TryDelete(stale);
        }
    }

    /// <summary>What cannot be deleted now is deleted by the next build.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not worth failing a finished build for.
        }
    }
}
