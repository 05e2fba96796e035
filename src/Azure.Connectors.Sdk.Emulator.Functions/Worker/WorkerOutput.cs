namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>Retains the last lines that a worker wrote to its standard output and standard error.</summary>
internal sealed class WorkerOutput
{
    private const int MaxLines = 200;
    private readonly Queue<string> _lines = new();

    public void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > MaxLines)
            {
                _lines.Dequeue();
            }
        }
    }

    public override string ToString()
    {
        lock (_lines)
        {
            return string.Join('\n', _lines);
        }
    }
}
