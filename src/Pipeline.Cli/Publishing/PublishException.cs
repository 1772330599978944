namespace Plenary.Cli.Publishing;

/// <summary>The output cannot be written, or must not be replaced (exit code 2). Nothing was changed.</summary>
public sealed class PublishException : Exception
{
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="cause">The system's answer, where there is one.</param>
    public PublishException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
