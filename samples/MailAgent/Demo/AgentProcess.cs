using System.Diagnostics;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace MailAgent.Demo;

/// <summary>Represents the process of the agent.</summary>
internal sealed class AgentProcess : IAsyncDisposable
{
    private readonly Process _process;

    private AgentProcess(Process process) => _process = process;

    public static AgentProcess Start(DemoOptions options, ConnectorEmulator emulator, EmulatedPollQueue queue, Uri approvals)
    {
        ProcessStartInfo start = options.Agent.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new("dotnet", [options.Agent])
            : new(options.Agent);
        start.RedirectStandardOutput = true;
        start.RedirectStandardInput = true;
        start.Environment["Connectors__Office365__ConnectionRuntimeUrl"] = emulator.GetConnectionRuntimeUrl("office365").AbsoluteUri;
        start.Environment["Connectors__Office365Users__ConnectionRuntimeUrl"] =
            emulator.GetConnectionRuntimeUrl("office365users").AbsoluteUri;
        start.Environment["Connectors__Teams__ConnectionRuntimeUrl"] = emulator.GetConnectionRuntimeUrl("teams").AbsoluteUri;
        start.Environment["Connectors__Polling__OnNewEmail__PollingEndpoint"] = queue.PollingEndpoint.OriginalString;
        start.Environment["Connectors__Polling__OnNewEmail__TriggerConfigName"] = queue.TriggerConfigName;
        start.Environment["Approvals__Url"] = approvals.AbsoluteUri;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["Logging__LogLevel__Azure"] = "Error";
        if (options.Plan is not null)
        {
            start.Environment["Model__Plan"] = options.Plan;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Reads the journal until a number of mails is complete, or the process ends.</summary>
    public async Task<IReadOnlyList<JournalLine>> ReadJournalAsync(int mails)
    {
        List<JournalLine> lines = [];
        while (mails > 0 && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            JsonNode entry = JsonNode.Parse(line)!;
            string mail = (string)entry["mail"]!;
            if ((string?)entry["end"] is { } end)
            {
                lines.Add(new(mail, "", "", end));
                mails--;
            }
            else
            {
                lines.Add(new(mail, (string)entry["call"]!, (string)entry["tool"]!, (string)entry["outcome"]!));
            }
        }

        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
