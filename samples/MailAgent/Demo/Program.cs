// Starts the agent as a process, sends it two mails from emulated connectors, decides about its calls, and checks what it did.
using Azure.Connectors.Sdk.Emulator;
using MailAgent.Demo;

if (DemoOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(DemoOptions.Usage);
    return 2;
}

await using ConnectorEmulator emulator = await EmulatedService.StartAsync();
await using ApprovalService approvals = await ApprovalService.StartAsync(
    options.IsInteractive ? TerminalApprover.Ask : ScriptedApprover.Decide);
EmulatedPollQueue queue = emulator.GetPollQueue("new-mail");
await using AgentProcess agent = AgentProcess.Start(options, emulator, queue, approvals.Address);
EmulatedService.SendMails(queue);
IReadOnlyList<JournalLine> journal = await agent.ReadJournalAsync(EmulatedService.Mails.Count);
return Report.Write(journal, emulator.Calls, approvals.Decisions, options.ReadExpectations());
