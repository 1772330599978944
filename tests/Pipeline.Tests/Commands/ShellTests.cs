using System.Diagnostics;
using Plenary.Cli.Commands;

namespace Plenary.Tests.Commands;

/// <summary>What makes a command at home in a shell: completion, and a manual page that names everything.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [LinuxFact]
    public void Bash_completes_commands_options_and_words()
    {
        Assert.Contains("build", Completed("plenary bu"));
        Assert.Contains("--language", Completed("plenary build --lan"));
        Assert.Contains("sarif", Completed("plenary check --diagnostics-format "));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _plenary plenary")]
    [InlineData("zsh", "#compdef plenary")]
    [InlineData("fish", "complete -c plenary")]
    public void Every_shell_has_its_script(string shell, string line)
    {
        var ending = PlenaryProcess.Run(["completion", shell]);
        Assert.Equal(0, ending.ExitCode);
        Assert.Contains(line, ending.Output.Split('\n').Select(l => l.Length > line.Length ? l[..line.Length] : l));
    }

    [Fact]
    public void The_manual_names_every_command_option_and_exit_code()
    {
        var page = PlenaryProcess.Run(["man"]).Output.Replace("\\-", "-", StringComparison.Ordinal);
        Assert.StartsWith(".TH PLENARY 1 ", page, StringComparison.Ordinal);
        foreach (var command in CommandTree.Root().Subcommands)
        {
            Assert.Contains($"\n.SS plenary {command.Name}\n", page, StringComparison.Ordinal);
            Assert.All(command.Options, o => Assert.Contains($"\\fB{o.Name}\\fR", page, StringComparison.Ordinal));
        }

        Assert.All(new[] { 0, 1, 2, 130 }, code => Assert.Contains($"\n.B {code}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_is_found_by_its_name_without_the_others() =>
        Assert.All(CommandTree.Root().Subcommands, command => Assert.Equal(command.Name, Assert.Single(CommandTree.For([command.Name]).Subcommands).Name));

    private string[] Completed(string line)
    {
        _scratch.Write("plenary", $"#!/bin/sh\nexec dotnet {Path.Combine(AppContext.BaseDirectory, "plenary.dll")} \"$@\"\n");
        _scratch.Write("complete.sh", $"""
            chmod +x {_scratch["plenary"]}
            PATH={_scratch.Root}:$PATH
            source <(plenary completion bash)
            COMP_LINE='{line}' COMP_POINT={line.Length}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${"{#COMP_WORDS[@]}"} - 1))
            _plenary
            printf '%s\n' "${"{COMPREPLY[@]}"}"
            """);
        using var bash = Process.Start(new ProcessStartInfo("bash", [_scratch["complete.sh"]]) { RedirectStandardOutput = true })!;
        var words = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return words.Split('\n');
    }
}
