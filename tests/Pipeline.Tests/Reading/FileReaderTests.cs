using System.Diagnostics;
using Plenary.Cli.Reading;
using Xunit;

namespace Plenary.Tests.Reading;

public sealed class FileReaderTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_text_comes_with_digest_size_and_media_type()
    {
        var source = Read(_scratch.Write("a.md", "abc")).Source!;
        Assert.Equal(("a.md", 3L, "text/markdown", "abc"), (source.Path, source.Bytes, source.MediaType, source.Text));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.Sha256);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var read = FileReader.Read(new InputFile(_scratch.Write("a.txt", "abcd"), "a.txt"), maxBytes: 3);
        Assert.Equal(("SRC004", 4L, null), (read.Failure?.Rule.Code, read.Bytes, read.Sha256));
        Assert.Contains("--max-bytes", read.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vanished_file_is_unreadable() => Assert.Equal("SRC001", Read(_scratch["gone.txt"]).Failure?.Rule.Code);

    [LinuxFact]
    public void A_pipe_does_not_make_the_reader_wait()
    {
        using var make = Process.Start("mkfifo", _scratch["pipe.txt"]);
        make.WaitForExit();
        Assert.Equal("SRC001", Read(_scratch["pipe.txt"]).Failure?.Rule.Code);
    }

    [OrdinaryUserFact]
    public void A_file_without_permission_is_unreadable()
    {
        var path = _scratch.Write("a.txt", "abc");
#pragma warning disable CA1416 // not run on Windows
        File.SetUnixFileMode(path, UnixFileMode.None);
#pragma warning restore CA1416
        Assert.Contains("permission denied", Read(path).Failure!.Message, StringComparison.Ordinal);
    }

    private static ReadResult Read(string path) => FileReader.Read(new InputFile(path, Path.GetFileName(path)));
}
