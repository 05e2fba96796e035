using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Tool.Terminal;

/// <summary>
/// Shows the title of a step that takes longer than half a second on the line of the cursor. The line is removed before anything else is
/// written, while the user is asked a question, and at the end of the step.
/// </summary>
/// <param name="terminal">Writes to the terminal.</param>
/// <param name="canErase">Whether the terminal can erase a line. Otherwise, each title is written once, on a line of its own.</param>
/// <param name="width">The number of columns of the terminal.</param>
/// <param name="time">The clock that a step is measured by.</param>
internal sealed class ProgressDisplay(TextWriter terminal, bool canErase, int width, TimeProvider time)
{
    private const string EraseLine = "\r\u001b[K";
    private const string Frames = "|/-\\";

    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(0.1);

    private readonly Lock _lock = new();

    // A step can contain other ones. The innermost is shown.
    private readonly List<string> _titles = [];

    private int _frame;
    private int _pauses;
    private bool _isShown;

    /// <summary>Runs a step on the thread pool, so that its title is shown although the step doesn't wait for anything.</summary>
    public async Task<T> WaitAsync<T>(string title, Func<Task<T>> step)
    {
        Task<T> task = Task.Run(step);
        await Task.WhenAny(task, Task.Delay(s_delay, time)).ConfigureAwait(false);
        if (task.IsCompleted)
        {
            return await task.ConfigureAwait(false);
        }

        string shown = Clip(PlainText.OneLine(title));
        Begin(shown);
        try
        {
            while (!task.IsCompleted)
            {
                Draw();
                await Task.WhenAny(task, Task.Delay(s_interval, time)).ConfigureAwait(false);
            }

            return await task.ConfigureAwait(false);
        }
        finally
        {
            End(shown);
        }
    }

    /// <summary>Writes something else to the terminal.</summary>
    public void Write(Action write)
    {
        lock (_lock)
        {
            Erase();
            write();
        }
    }

    /// <summary>Shows nothing until the result is disposed.</summary>
    public IDisposable Pause()
    {
        lock (_lock)
        {
            Erase();
            _pauses++;
        }

        return new Pausing(this);
    }

    private void Begin(string title)
    {
        lock (_lock)
        {
            _titles.Add(title);
            if (!canErase && _pauses == 0)
            {
                terminal.WriteLine(title);
            }
        }
    }

    private void End(string title)
    {
        lock (_lock)
        {
            _titles.Remove(title);
            Erase();
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            if (canErase && _pauses == 0 && _titles.Count > 0)
            {
                terminal.Write($"{EraseLine}{Frames[_frame++ % Frames.Length]} {_titles[^1]}");
                _isShown = true;
            }
        }
    }

    private void Erase()
    {
        if (_isShown)
        {
            terminal.Write(EraseLine);
            _isShown = false;
        }
    }

    // A title that reaches the next line couldn't be erased. A letter that isn't ASCII can have two columns.
    private string Clip(string title)
    {
        int columns = width - 4;
        int length = 0;
        while (length < title.Length && columns > 0)
        {
            columns -= title[length] < 0x80 ? 1 : 2;
            length++;
        }

        bool isHalf = length is > 0 && length < title.Length && char.IsLowSurrogate(title[length]);
        return title[..(isHalf ? length - 1 : length)] + "…";
    }

    private sealed class Pausing(ProgressDisplay display) : IDisposable
    {
        public void Dispose()
        {
            lock (display._lock)
            {
                display._pauses--;
            }
        }
    }
}
