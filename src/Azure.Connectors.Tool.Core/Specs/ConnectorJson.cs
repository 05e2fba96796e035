using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Sources;

namespace Azure.Connectors.Tool.Specs;

/// <summary>Writes <c>connector.json</c>: the pinned names, and where the spec comes from.</summary>
internal static class ConnectorJson
{
    private const string Schema = "https://raw.githubusercontent.com/connectors-sdk/connectors-sdk/main/"
        + "generator/Azure.Connectors.Sdk.Generator/schemas/connector.schema.json";

    /// <param name="folder">The folder of the file, to which the path of a source is relative.</param>
    /// <param name="identity">The names of the connector.</param>
    /// <param name="source">The source of the spec.</param>
    /// <param name="format">The format of the document at the source.</param>
    public static JsonObject Create(string folder, ConnectorIdentity identity, SpecSource source, string format)
    {
        JsonObject root = new()
        {
            ["$schema"] = Schema,
            ["apiName"] = identity.ApiName,
            ["serviceName"] = identity.ServiceName,
            ["namespace"] = identity.Namespace,
        };
        if (identity.IsDynamic)
        {
            root["models"] = "dynamic";
        }

        root["source"] = Source(folder, source, format);
        return root;
    }

    /// <summary>Creates the member <c>source</c>.</summary>
    public static JsonObject Source(string folder, SpecSource source, string format)
    {
        JsonObject member = new() { ["kind"] = source.Kind.ToString().ToLowerInvariant() };
        switch (source.Kind)
        {
            case SpecSourceKind.File:
                member["path"] = Path.GetRelativePath(folder, source.Location).Replace('\\', '/');
                break;
            case SpecSourceKind.Url:
                member["url"] = source.Location;
                break;
            case SpecSourceKind.Location:
                member["location"] = source.AzureLocation;
                member["url"] = source.Location;
                break;
        }

        member["format"] = format;
        member["sha256"] = source.Sha256;
        return member;
    }
}

/// <param name="ApiName">The API name.</param>
/// <param name="ServiceName">The prefix of the public types.</param>
/// <param name="Namespace">The namespace of the client.</param>
/// <param name="IsDynamic">Whether the client has no models.</param>
internal sealed record ConnectorIdentity(string ApiName, string ServiceName, string Namespace, bool IsDynamic);
