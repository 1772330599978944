namespace Plenary.Cli.Publishing;

/// <summary>
/// Shows JSON Lines as one JSON array: <c>[</c> before the first line, <c>,</c> for each line end between two lines,
/// <c>]</c> after the last. No JSON text holds a bare line end, so that nothing inside the lines changes.
/// </summary>
/// <param name="lines">The lines; closed with this reader.</param>
internal sealed class LinesAsArray(TextReader lines) : TextReader
{
    private bool begun;
    private bool ended;

    public override int Read()
    {
        if (!begun)
        {
            begun = true;
            return '[';
        }

        var next = lines.Read();
        if (next == '\n')
        {
            next = lines.Peek() < 0 ? lines.Read() : ',';
        }

        if (next >= 0 || ended)
        {
            return next;
        }

        ended = true;
        return ']';
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        while (read < count && Read() is >= 0 and var next)
        {
            buffer[index + read++] = (char)next;
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lines.Dispose();
        }

        base.Dispose(disposing);
    }
}
