using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Lexicons;

namespace Plenary.Cli.Caching;

/// <summary>
/// What besides the input decides the bytes of a printed document: the program, its lexicons, and the options. Whatever one
/// identity printed, another must not use.
/// </summary>
internal static class ProgramIdentity
{
    /// <summary>
    /// Program, version, lexicons. The identifiers of the compiled modules are digests of what was compiled, so that a
    /// program that was changed without a new version number has another identity, too.
    /// </summary>
    internal static string Program { get; } = string.Join(' ',
        RunReport.ThisGenerator,
        typeof(Converter).Module.ModuleVersionId,
        typeof(ProgramIdentity).Module.ModuleVersionId,
        Lexicons());

    /// <summary>The program and those options of a run that have a say in what is printed of one document.</summary>
    internal static string Of(BuildSettings settings) => string.Join('\n',
        Program,
        string.Join(',', Emitters.Of(settings.Package).Select(f => f.Name)),
        settings.Package.Layout,
        settings.Language ?? "any",
        settings.Limits);

    private static string Lexicons()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var library = typeof(LexiconSet).Assembly;
        foreach (var name in library.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using var content = library.GetManifestResourceStream(name)!;
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
