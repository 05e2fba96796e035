using System.Text.Json.Nodes;
using Azure.Core;

namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Represents a request to Azure Resource Manager.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The encoded path, or the absolute address of a next page.</param>
/// <param name="ApiVersion">The version of the API; <see langword="null"/> if the path contains it.</param>
internal sealed record ManagementRequest(RequestMethod Method, string Path, string? ApiVersion = ManagementRequest.NamespaceVersion)
{
    public const string NamespaceVersion = "2026-05-01-preview";
    public const string ConnectorsVersion = "2016-06-01";
    public const string AppsVersion = "2024-04-01";
    public const string SubscriptionsVersion = "2022-12-01";

    /// <summary>Gets what the request does, for messages: <c>get the connection 'mail'</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>Gets more of the query, encoded, such as <c>export=true</c>.</summary>
    public string? Query { get; init; }

    public JsonObject? Body { get; init; }

    /// <summary>Gets values of the body that no message may contain.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}
