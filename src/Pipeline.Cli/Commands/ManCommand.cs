using System.CommandLine;
using System.Text;
using Plenary.Emission;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary man</c>: the manual page, from the same tree as the help, so that the two cannot disagree.</summary>
internal static class ManCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "man", "Prints the manual page.",
            ("plenary man > /usr/local/share/man/man1/plenary.1", "install it; then: man plenary"));
        command.SetAction(_ =>
        {
            Console.Out.Write(Page(CommandTree.Root()));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The page in roff, the language of man(7).</summary>
    internal static string Page(RootCommand root)
    {
        var page = new StringBuilder();
        page.Append(".TH PLENARY 1 \"\" \"").Append(Text(RunReport.ThisGenerator)).Append("\" \"User Commands\"\n");
        page.Append(".SH NAME\nplenary \\- ").Append(Text(root.Description!.TrimEnd('.'))).Append('\n');
        page.Append(".SH SYNOPSIS\n");
        foreach (var command in Shown(root))
        {
            page.Append(".B plenary ").Append(Text(command.Name)).Append('\n');
            foreach (var argument in command.Arguments)
            {
                page.Append(".I ").Append(Text(argument.Name)).Append(argument.Arity.MaximumNumberOfValues > 1 ? "\\&..." : "").Append('\n');
            }

            page.Append(command.Options.Count > 0 ? "[options]\n.br\n" : ".br\n");
        }

        page.Append(".SH COMMANDS\n");
        foreach (var command in Shown(root))
        {
            page.Append(".SS plenary ").Append(Text(command.Name)).Append('\n').Append(Text(command.Description)).Append('\n');
            foreach (var argument in command.Arguments)
            {
                page.Append(".TP\n.I ").Append(Text(argument.Name)).Append('\n').Append(Text(argument.Description)).Append('\n');
            }

            foreach (var option in command.Options.OrderBy(o => o.Name, StringComparer.Ordinal))
            {
                var names = string.Join(", ", option.Aliases.Append(option.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(n => "\\fB" + Text(n) + "\\fR"));
                page.Append(".TP\n").Append(names).Append(option.HelpName is { } value ? " \\fI" + Text(value) + "\\fR" : "").Append('\n').Append(Text(option.Description)).Append('\n');
            }

            foreach (var (line, does) in command is TaughtCommand taught ? taught.Examples : [])
            {
                page.Append(".PP\nExample, ").Append(Text(does)).Append(":\n.PP\n.RS 4\n.nf\n").Append(Text(line)).Append("\n.fi\n.RE\n");
            }
        }

        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, means) in new[]
        {
            ($"{ExitCode.Fine}", "Done, and nothing at or above --fail-on was found."), ($"{ExitCode.Findings}", "Done, but there are findings at or above --fail-on."),
            ($"{ExitCode.Unusable}", "Not done: wrong usage, no such input, output that cannot be written."), ($"{ExitCode.Interrupted}", "Stopped by Ctrl-C or SIGTERM."),
        })
        {
            page.Append(".TP\n.B ").Append(code).Append('\n').Append(Text(means)).Append('\n');
        }

        page.Append(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nSet to anything, it keeps messages without colour.\n");
        return page.ToString();
    }

    private static IEnumerable<Command> Shown(RootCommand root) => root.Subcommands.Where(c => !c.Hidden);

    // A dash is a minus in roff unless it is protected, a backslash begins a command, and so does a dot at the start of a line.
    private static string Text(string? text)
    {
        var escaped = (text ?? "").Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).ReplaceLineEndings(" ");
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
