using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Plenary.Cli.Commands;

// A culture has no say in data, and none in messages either: the same run prints the same everywhere.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var parsed = CommandTree.For(args).Parse(args);

// Plenary handles signals itself (Interruption) and lets no exception pass unexplained (Failures).
var exitCode = parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
return parsed.Action is ParseErrorAction ? ExitCode.Unusable : exitCode;
