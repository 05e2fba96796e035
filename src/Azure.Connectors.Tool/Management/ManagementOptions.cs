using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Management;

/// <summary>The options of a command that uses Azure Resource Manager.</summary>
internal sealed class ManagementOptions
{
    /// <summary>The environment variable with the endpoint of Azure Resource Manager.</summary>
    public const string EndpointVariable = "CONNECTORS_ARM_ENDPOINT";

    private readonly ManagementValue _endpoint = ManagementValue.Create(
        "--arm-endpoint", "The endpoint of Azure Resource Manager, if it isn't that of the cloud.", null, EndpointVariable);

    private readonly ManagementValue _audience = ManagementValue.Create(
        "--audience", "The audience of tokens for Azure Resource Manager, without '/.default'.", null, "CONNECTORS_AUDIENCE");

    public SignIn SignIn { get; } = new();

    public ManagementValue Subscription { get; } = ManagementValue.Create(
        "--subscription", "The ID of the subscription.", "subscription", "CONNECTORS_SUBSCRIPTION", "AZURE_SUBSCRIPTION_ID");

    public ManagementValue ResourceGroup { get; } = ManagementValue.Create(
        "--resource-group",
        "The resource group of the Connector Namespace.",
        "resourceGroup",
        "CONNECTORS_RESOURCE_GROUP",
        "AZURE_RESOURCE_GROUP");

    public ManagementValue Namespace { get; } =
        ManagementValue.Create("--namespace", "The Connector Namespace.", "namespace", "CONNECTORS_NAMESPACE");

    public ManagementValue Location { get; } =
        ManagementValue.Create("--location", "The location, such as 'westeurope'.", "location", "CONNECTORS_LOCATION", "AZURE_LOCATION");

    /// <summary>Adds the options of a command that uses the connectors of a location.</summary>
    public void AddLocationTo(Command command)
    {
        command.Options.Add(Subscription.Option);
        command.Options.Add(Location.Option);
        SignIn.AddTo(command);
        command.Options.Add(_endpoint.Option);
        command.Options.Add(_audience.Option);
    }

    /// <summary>Adds the options of a command that uses a Connector Namespace.</summary>
    public void AddNamespaceTo(Command command)
    {
        command.Options.Add(ResourceGroup.Option);
        command.Options.Add(Namespace.Option);
        AddLocationTo(command);
    }

    /// <summary>Creates the session of a command. Nothing is requested before a value is used.</summary>
    /// <exception cref="ToolException">A value is invalid.</exception>
    public ManagementSession Open(ParseResult parse, ToolConsole console)
    {
        ConnectorManagementCloud cloud = CloudOf(parse);
        return new(this, parse, console, cloud, cloud.Endpoint.IsLoopback ? null : SignIn.CreateCredential(parse, console));
    }

    private ConnectorManagementCloud CloudOf(ParseResult parse)
    {
        ConnectorManagementCloud cloud = SignIn.CloudOf(parse);
        string? endpoint = _endpoint.Get(parse);
        string audience = _audience.Get(parse) ?? cloud.Audience;
        try
        {
            return new(endpoint is null ? cloud.Endpoint : _endpoint.AddressOf(endpoint), audience);
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Usage, $"The endpoint is invalid: {e.Message}", e);
        }
    }
}
