using System.Diagnostics;

namespace Plenary.Tests.Outside;

/// <summary>Runs Node.js with the installed modules, and Python, over a package.</summary>
internal static class OutsidePrograms
{
    /// <summary>Where <c>make</c> installs the modules of <c>tests/outside/package.json</c>.</summary>
    private static readonly string Modules = Checkout.Path("artifacts/outside");

    /// <summary>What Node.js or its modules lack, or null. Python and sha256sum are there wherever this project is built.</summary>
    internal static string? Missing { get; } =
        !Starts("node") ? "Node.js is not installed."
        : !Directory.Exists(Path.Combine(Modules, "node_modules")) ? "The outside validators are not installed: run `make test`."
        : null;

    /// <summary>Reads tables, schemas and YAML with npm's packages; the exit code and all output.</summary>
    internal static (int Code, string Output) Node(string package) =>
        Run("node", Checkout.Path("tests/outside/check-package.js"), Modules, package);

    /// <summary>Reads citation and description for catalogues as others do; the exit code and all output.</summary>
    internal static (int Code, string Output) Metadata(string package) =>
        Run("node", Checkout.Path("tests/outside/check-metadata.js"), Modules, package);

    /// <summary>Validates a bill of materials with CycloneDX's own schema; the exit code and all output.</summary>
    internal static (int Code, string Output) Bom(string file) =>
        Run("node", Checkout.Path("tests/outside/check-bom.js"), Modules, file);

    /// <summary>Writes the bill of materials of the command; the exit code and all output.</summary>
    internal static (int Code, string Output) WriteBom(string dependencies) =>
        Run("python3", Checkout.Path("deploy/sbom.py"), Checkout.Path("src/Pipeline.Cli/packages.lock.json"), dependencies);

    /// <summary>Reads CSV and JSON with Python's own modules; the exit code and all output.</summary>
    internal static (int Code, string Output) Python(string package) =>
        Run("python3", Checkout.Path("tests/outside/check_package.py"), package);

    /// <summary>Validates an HTML page with npm's html-validate; the exit code and all output.</summary>
    internal static (int Code, string Output) NodePage(string file) =>
        Run("node", Checkout.Path("tests/outside/check-page.js"), Modules, file);

    /// <summary>Reads the report for people with Python's own modules; the exit code and all output.</summary>
    internal static (int Code, string Output) PythonPage(string package) =>
        Run("python3", Checkout.Path("tests/outside/check_page.py"), package);

    /// <summary>Checks the digests as any system does.</summary>
    internal static (int Code, string Output) Sha256Sum(string package) =>
        Run("python3", "-c", "import os,subprocess,sys; os.chdir(sys.argv[1]); sys.exit(subprocess.call(['sha256sum','-c','--quiet','--strict','SHA256SUMS']))", package);

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static bool Starts(string program)
    {
        try
        {
            return Run(program, "--version").Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
