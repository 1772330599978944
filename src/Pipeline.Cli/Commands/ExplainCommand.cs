using System.CommandLine;
using Plenary.Diagnostics;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary explain</c>: one rule, or all.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "explain", "Says what a diagnostic means for the data and what to do about it.",
            ("plenary explain SRC005", "one code, as printed by build"),
            ("plenary explain", "all codes with their titles"));
        var code = new Argument<string?>("CODE") { Description = "A code such as SRC005; letter case does not matter. All where left out.", Arity = ArgumentArity.ZeroOrOne };
        command.Add(code);
        command.SetAction(parsed => parsed.GetValue(code) is { } one ? One(one) : All());
        return command;
    }

    private static int All()
    {
        foreach (var rule in Rules.All)
        {
            Console.Out.WriteLine($"{rule.Code}  {Word(rule.Severity),-7}  {rule.Title}");
        }

        return ExitCode.Fine;
    }

    private static int One(string code)
    {
        if (Rules.Find(code) is not { } rule)
        {
            Console.Error.WriteLine($"plenary: error: no rule is called {code}; 'plenary explain' lists them all");
            return ExitCode.Unusable;
        }

        Console.Out.WriteLine($"{rule.Code} ({Word(rule.Severity)}): {rule.Title}");
        Console.Out.WriteLine();
        Console.Out.WriteLine(rule.Explanation);
        Console.Out.WriteLine();
        Console.Out.WriteLine($"What to do: {rule.Advice}");
        return ExitCode.Fine;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
