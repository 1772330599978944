using System.CommandLine;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary completion</c>: a script that lets a shell complete commands, options and their words.</summary>
internal static class CompletionCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "completion", "Prints a script that lets a shell complete what you type.",
            ("plenary completion bash > /etc/bash_completion.d/plenary", "for all users of bash"),
            ("plenary completion zsh > ~/.zfunc/_plenary", "for zsh, with ~/.zfunc on its fpath"),
            ("plenary completion fish > ~/.config/fish/completions/plenary.fish", "for fish"));
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        command.Add(shell);
        command.SetAction(parsed =>
        {
            Console.Out.Write(Script(parsed.GetValue(shell)!).ReplaceLineEndings("\n"));
            return ExitCode.Fine;
        });
        return command;
    }

    // The command itself knows what can follow: "[suggest:N]" makes it print the words for a line with the cursor at N.
    private static string Script(string shell) => shell switch
    {
        "bash" => """
            # plenary: completion for bash
            _plenary() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(plenary "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _plenary plenary

            """,
        "zsh" => """
            #compdef plenary
            # plenary: completion for zsh
            _plenary() {
                local -a words_found
                words_found=("${(@f)$(plenary "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -- $words_found
                _files
            }
            compdef _plenary plenary

            """,
        _ => """
            # plenary: completion for fish
            complete -c plenary -a '(plenary "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
    };
}
