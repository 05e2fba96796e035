using Spectre.Console;

namespace Azure.Connectors.Tool.Terminal;

/// <summary>Shows the title of a step that takes longer than half a second, and pauses while the user is asked a question.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console)
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(0.5);

    // A process has one terminal.
    private static readonly SemaphoreSlim s_terminal = new(1);

    private TaskCompletionSource _question = NewQuestion();

    /// <summary>Waits for a step.</summary>
    public async Task<T> WaitAsync<T>(string title, Task<T> step)
    {
        await Task.WhenAny(step, Task.Delay(s_delay)).ConfigureAwait(false);
        while (!step.IsCompleted)
        {
            await s_terminal.WaitAsync().ConfigureAwait(false);
            try
            {
                await console.Status()
                    .StartAsync($"{title.EscapeMarkup()}…", _ => Task.WhenAny(step, _question.Task))
                    .ConfigureAwait(false);
            }
            finally
            {
                s_terminal.Release();
            }
        }

        return await step.ConfigureAwait(false);
    }

    /// <summary>Asks a question. The progress isn't shown until there is a result.</summary>
    public async Task<T> AskAsync<T>(Func<IAnsiConsole, Task<T>> ask)
    {
        _question.TrySetResult();
        await s_terminal.WaitAsync().ConfigureAwait(false);
        try
        {
            return await ask(console).ConfigureAwait(false);
        }
        finally
        {
            _question = NewQuestion();
            s_terminal.Release();
        }
    }

    private static TaskCompletionSource NewQuestion() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
