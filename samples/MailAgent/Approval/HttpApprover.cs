using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace MailAgent.Approval;

/// <summary>Asks an approval service, which shows the tool and the arguments to a person.</summary>
internal sealed class HttpApprover(Uri address) : IApprover, IDisposable
{
    // A person takes time.
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(30) };

    public static HttpApprover Create(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? url)
        ? new(url)
        : throw new InvalidOperationException("Set 'Approvals:Url' to the address of the service that asks a person for approvals.");

    public async Task<bool> ApproveAsync(string mailId, FunctionCallContent call, CancellationToken cancellationToken)
    {
        JsonNode? arguments = JsonSerializer.SerializeToNode(
            call.Arguments, AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(IDictionary<string, object?>)));
        JsonObject question = new() { ["mail"] = mailId, ["tool"] = call.Name, ["arguments"] = arguments };
        using StringContent content = new(question.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync(address, content, cancellationToken);
        response.EnsureSuccessStatusCode();
        JsonNode? decision = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        return decision?["approved"]?.GetValueKind() == JsonValueKind.True;
    }

    public void Dispose() => _client.Dispose();
}
