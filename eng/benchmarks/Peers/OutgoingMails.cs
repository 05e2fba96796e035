using Azure.Connectors.Sdk.Benchmarks.Peers.NSwag.Office365;
using Azure.Connectors.Sdk.Office365.Models;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>One mail to send, a kilobyte, in each client's own model.</summary>
internal static class OutgoingMails
{
    private const string To = "team@example.com;ada@example.com";
    private const string Subject = "Réunion about the order";
    private const string Copy = "grace@example.com";
    private static readonly string s_body =
        string.Concat(Enumerable.Repeat("<p>The parts have arrived &amp; are \"in order\".</p>\r\n", 16));

    public static OutgoingMail ByHand { get; } = new() { To = To, Subject = Subject, Body = s_body, Cc = Copy, Importance = "Normal" };

    public static SendEmailInput Ours { get; } = new() { To = To, Subject = Subject, Body = s_body, CC = Copy, Importance = "Normal" };

    public static ClientSendHtmlMessage OfNSwag { get; } =
        new() { To = To, Subject = Subject, Body = s_body, Cc = Copy, Importance = ClientSendHtmlMessageImportance.Normal };
}
