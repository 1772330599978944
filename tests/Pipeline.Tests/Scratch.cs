namespace Plenary.Tests;

/// <summary>A temporary folder of one test, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("plenary-test-").FullName;

    /// <summary>The full path of a name in the folder.</summary>
    public string this[string name] => Path.Combine(Root, name);

    /// <summary>Writes a file; missing folders are made.</summary>
    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
