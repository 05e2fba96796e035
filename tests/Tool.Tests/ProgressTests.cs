using System.Diagnostics;
using Azure.Connectors.Tool.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that the progress of steps is shown on a terminal, and that it doesn't mix with anything else.</summary>
public sealed class ProgressTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Theory]
    [InlineData("TERM=xterm-256color", true)]
    [InlineData("TERM=dumb NO_COLOR=1", false)]
    public async Task A_command_that_waits_shows_what_it_waits_for(string environment, bool canErase)
    {
        // The server responds when the progress was seen. The pseudo-terminal has no size.
        TaskCompletionSource isSeen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackServer server = LoopbackServer.Start(async context =>
        {
            await isSeen.Task;
            await LoopbackServer.RespondAsync(context, 200, "{ \"value\": [] }"u8.ToArray());
        });
        using CancellationTokenSource limit = new(s_limit);
        using Process terminal =
            _connectors.StartOnTerminal("search ferry", ManagementService.SettingsOf(new(server.Url)), environment);

        await ConnectorsCommand.ReadUntilAsync(terminal, "Listing the connectors…", limit.Token);
        isSeen.SetResult();

        string rest = await terminal.StandardOutput.ReadToEndAsync(limit.Token);
        await terminal.WaitForExitAsync(limit.Token);
        Assert.Equal(0, terminal.ExitCode);
        Assert.Contains("No connector matches.", rest, StringComparison.Ordinal);
        Assert.Contains("apiName", rest, StringComparison.Ordinal);
        Assert.Equal(canErase, rest.Contains("\r\u001b[K", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_line_is_removed_before_anything_else_is_written()
    {
        SignalWriter terminal = new();
        ProgressDisplay display = new(terminal, canErase: true, width: 40, TimeProvider.System);

        // The outer step is shown, then the inner one, then the outer one again, until it ends.
        int result = await display.WaitAsync("Outer", async () =>
        {
            await terminal.SeenAsync("Outer…");
            await display.WaitAsync("Inner", async () =>
            {
                await terminal.SeenAsync("Inner…");
                display.Write(() => terminal.Write("a note\n"));
                return 0;
            });
            using (display.Pause())
            {
                display.Write(() => terminal.Write("a question?"));
            }

            await terminal.SeenAsync("Outer…");
            return 7;
        });

        Assert.Equal(7, result);
        Assert.Matches("Inner…(\r\u001b\\[K. Inner…)*\r\u001b\\[Ka note\n", terminal.ToString());
        Assert.Contains("a question?\r\u001b[K", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Outer…\r\u001b[K", terminal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reading \u001b[31m\u202eevil\n", "Reading [31mevil…")]
    [InlineData("123456789012345678901234567890", "1234567890123456…")]
    [InlineData("船船船船船船船船船船船船船船船", "船船船船船船船船…")]
    public async Task A_title_is_text_that_fits_on_the_line(string title, string shown)
    {
        foreach (bool canErase in (bool[])[true, false])
        {
            SignalWriter terminal = new();
            ProgressDisplay display = new(terminal, canErase, width: 20, TimeProvider.System);
            await display.WaitAsync(title, async () =>
            {
                await terminal.SeenAsync("…");
                return true;
            });
            Assert.Contains(shown, terminal.ToString(), StringComparison.Ordinal);
            Assert.Equal(canErase, terminal.ToString().Contains('\u001b', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_step_that_takes_less_than_half_a_second_shows_nothing()
    {
        FakeTimeProvider time = new();
        SignalWriter terminal = new();
        ProgressDisplay display = new(terminal, canErase: true, width: 80, time);

        // The clock advances within the step, however long the step has to wait for a thread.
        int result = await display.WaitAsync("Fast", () =>
        {
            time.Advance(TimeSpan.FromSeconds(0.4));
            return Task.FromResult(1);
        });

        Assert.Equal(1, result);
        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public async Task A_failed_step_removes_the_line()
    {
        SignalWriter terminal = new();
        ProgressDisplay display = new(terminal, canErase: true, width: 80, TimeProvider.System);
        await Assert.ThrowsAsync<InvalidOperationException>(() => display.WaitAsync<int>("Slow", async () =>
        {
            await terminal.SeenAsync("Slow…");
            throw new InvalidOperationException();
        }));
        Assert.EndsWith("\r\u001b[K", terminal.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Keeps what is written, and tells when it ends with a text.</summary>
    private sealed class SignalWriter : StringWriter
    {
        private readonly Lock _lock = new();
        private (string Text, TaskCompletionSource Seen)? _expected;

        public override void Write(string? value)
        {
            lock (_lock)
            {
                base.Write(value);
                Signal();
            }
        }

        public override void WriteLine(string? value) => Write(value + "\n");

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }

        // The text can be there already: a step can start after its title was shown.
        public Task SeenAsync(string text)
        {
            lock (_lock)
            {
                TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
                _expected = (text, seen);
                Signal();
                return seen.Task.WaitAsync(s_limit);
            }
        }

        private void Signal()
        {
            if (_expected is { } expected && base.ToString().TrimEnd('\n').EndsWith(expected.Text, StringComparison.Ordinal))
            {
                _expected = null;
                expected.Seen.SetResult();
            }
        }
    }
}
