using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Code;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents a trigger as its spec describes it.</summary>
/// <param name="Connector">The connector.</param>
/// <param name="Trigger">The trigger.</param>
internal sealed record KnownTrigger(NamedConnector Connector, NamedTrigger Trigger)
{
    public string Id => Trigger.Spec.Id;

    public SpecCatalog Catalog { get; } = new(Connector);

    public IReadOnlyList<TriggerParameter> Parameters { get; } = TriggerParameter.AllOf(Connector, Trigger);

    public TriggerCode Code => new(Connector, Trigger);

    /// <summary>Finds a trigger by its ID or its name in C#.</summary>
    /// <exception cref="ToolException">The connector has no such trigger, or the name means two triggers.</exception>
    public static KnownTrigger Find(NamedConnector connector, string name)
    {
        NamedTrigger? byId = connector.Triggers.FirstOrDefault(trigger => trigger.Spec.Id == name);
        NamedTrigger? byName = connector.Triggers.FirstOrDefault(trigger => trigger.Name == name);
        if (byId is not null && byName is not null && byId != byName)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"'{name}' is the ID of one trigger, and the name of another one in C#. Use '{byName.Spec.Id}' or '{byId.Name}'.");
        }

        if ((byId ?? byName) is { } found)
        {
            return new(connector, found);
        }

        IEnumerable<string> known = connector.Triggers.SelectMany(trigger => new[] { trigger.Spec.Id, trigger.Name });
        string kind = connector.Operations.Any(operation => operation.Spec.Id == name || operation.MethodName == name)
            ? $"'{name}' of the connector '{connector.Spec.ApiName}' is an operation, not a trigger."
            : $"The connector '{connector.Spec.ApiName}' has no trigger '{name}'.";
        throw new ToolException(
            ExitCode.NotFound, kind + NearestName.Hint(name, known) + ToolCommand.ShowOperations(connector.Spec.ApiName));
    }

    /// <summary>Gets the trigger of a configuration.</summary>
    /// <exception cref="ToolException">The spec has no such trigger.</exception>
    public static KnownTrigger GetById(NamedConnector connector, string id) =>
        connector.Triggers.FirstOrDefault(trigger => trigger.Spec.Id == id) is { } found
            ? new(connector, found)
            : throw new ToolException(
                ExitCode.NotFound, $"The spec of the connector '{connector.Spec.ApiName}' has no trigger '{id}', which the configuration "
                    + "has.");

    /// <summary>Reads arguments of the forms <c>name=value</c>, <c>name=@file</c> and <c>name:=json</c>.</summary>
    /// <exception cref="ToolException">An argument isn't of one of the forms, its name is unknown, or its value isn't of the kind of its
    /// parameter.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public JsonObject Read(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        JsonObject values = [];
        foreach (ArgumentText argument in arguments.Select(ArgumentText.Parse))
        {
            TriggerParameter parameter = Get(argument.Name);
            if (!values.TryAdd(parameter.Name, parameter.Read(argument, Catalog, cancellationToken)))
            {
                throw new ToolException(ExitCode.Usage, $"The parameter '{parameter.Name}' occurs twice.");
            }
        }

        return values;
    }

    /// <summary>Gets a parameter.</summary>
    /// <exception cref="ToolException">The trigger has no such parameter.</exception>
    public TriggerParameter Get(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name)
        ?? throw new ToolException(
            ExitCode.Usage,
            $"The trigger '{Id}' has no parameter '{name}'.{NearestName.Hint(name, Parameters.Select(parameter => parameter.Name))}");

    /// <summary>Gets the required parameters without a value.</summary>
    public IEnumerable<TriggerParameter> Missing(JsonObject values) =>
        Parameters.Where(parameter => parameter.IsRequired && values[parameter.Name] is null);

    /// <exception cref="ToolException">A parameter is unknown, or a required one is missing.</exception>
    public void Check(JsonObject values) => Configure("connection", values);

    /// <summary>Creates a configuration whose parameters are checked.</summary>
    /// <exception cref="ToolException">A parameter is unknown, or a required one is missing.</exception>
    public ConnectorTriggerConfiguration Configure(string connection, JsonObject values)
    {
        try
        {
            return ConnectorTriggerConfiguration.Create(Catalog, connection, Id, values);
        }
        catch (ArgumentException e)
        {
            string suffix = $" (Parameter '{e.ParamName}')";
            string message = e.Message.Replace(suffix, "", StringComparison.Ordinal);
            throw new ToolException(ExitCode.Usage, message, e);
        }
    }
}
