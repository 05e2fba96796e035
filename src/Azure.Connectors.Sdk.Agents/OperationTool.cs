using System.Diagnostics;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;
using Azure.Connectors.Sdk.Agents.Results;
using Azure.Connectors.Sdk.Agents.Validation;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents an operation as a function that a model can call. It calls the operation itself only if that is allowed.</summary>
internal sealed class OperationTool(ToolContext context, ToolDefinition definition) : AIFunction
{
    public override string Name => definition.Name;

    public override string Description => definition.Description;

    public override JsonElement JsonSchema => definition.Schema;

    internal ConnectorOperation Operation => definition.Operation;

    /// <summary>Gets whether each call requires approval: the operation isn't read-only, or the spec requires a confirmation.</summary>
    internal bool RequiresApproval => !Operation.IsReadOnly || Operation.RequiresConfirmation;

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(ConnectorOperation) ? Operation : base.GetService(serviceType, serviceKey);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        ToolResult result = TryRead(arguments, out JsonElement given, out ToolResult error)
            ? await CallAsync(given, FindApproval(arguments), cancellationToken).ConfigureAwait(false)
            : error;
        return result.Json;
    }

    /// <summary>Reads and validates the arguments.</summary>
    internal bool TryRead(IEnumerable<KeyValuePair<string, object?>> arguments, out JsonElement given, out ToolResult error)
    {
        Tag("connector.name", context.ApiName);
        Tag("connector.operation", Operation.Id);
        try
        {
            given = ToolArguments.Read(arguments);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            given = default;
            error = ToolResults.ArgumentError([e.Message]);
            return false;
        }

        IReadOnlyList<string> errors = SchemaValidator.Validate(definition.Schema, given);
        error = errors.Count > 0 ? ToolResults.ArgumentError(errors) : default;
        return errors.Count == 0;
    }

    /// <summary>Checks the approval and calls the operation with valid arguments.</summary>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    internal async ValueTask<ToolResult> CallAsync(JsonElement given, string? approval, CancellationToken cancellationToken)
    {
        // The check is here and not in a wrapper, so that no caller can leave it out.
        if (RequiresApproval && !(approval is not null && context.Approvals?.TryUse(approval, Name, given) == true))
        {
            return ToolResults.ApprovalRequired(context.Approvals is not null);
        }

        return await SendAsync(given, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Approves one call, or returns null if the tools have no approvals.</summary>
    internal string? Approve(JsonElement arguments) => context.Approvals?.Create(Name, arguments);

    private static string? FindApproval(AIFunctionArguments arguments)
    {
        if (arguments.Context?.TryGetValue(ConnectorApprovals.PropertyName, out object? own) == true)
        {
            return own as string;
        }

        return FunctionInvokingChatClient.CurrentContext?.CallContent.AdditionalProperties is { } properties
            && properties.TryGetValue(ConnectorApprovals.PropertyName, out object? approval)
                ? $"{approval}"
                : null;
    }

    private static void Tag(string name, object value)
    {
        if (Activity.Current is { } span && span.OperationName.StartsWith("execute_tool", StringComparison.Ordinal))
        {
            span.SetTag(name, value);
        }
    }

    private async ValueTask<ToolResult> SendAsync(JsonElement given, CancellationToken cancellationToken)
    {
        try
        {
            return definition.HasPages
                ? await CallForPageAsync(given, cancellationToken).ConfigureAwait(false)
                : await CallOnceAsync(given, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorException e)
        {
            Tag("http.response.status_code", e.Status);
            return ToolResults.ServiceError(e, context.MaxResultLength);
        }
        catch (ArgumentException e)
        {
            return ToolResults.ArgumentError([e.Message]);
        }
    }

    private async ValueTask<ToolResult> CallOnceAsync(JsonElement given, CancellationToken cancellationToken)
    {
        ConnectorResponse response = await context.Client
            .InvokeOperationAsync(Operation, OperationArguments(given), cancellationToken).ConfigureAwait(false);
        Tag("http.response.status_code", response.Status);
        if (response.Json is { } json)
        {
            return ToolResults.Data(context.ApiName, json, context.MaxResultLength);
        }

        if (response.Content.ToMemory().IsEmpty)
        {
            return ToolResults.Empty(response.Status);
        }

        return Operation.ResponseKind == ConnectorContentKind.Text
            ? ToolResults.Text(context.ApiName, response.ToString(), context.MaxResultLength)
            : await FileAsync(response.Content, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ToolResult> FileAsync(BinaryData content, CancellationToken cancellationToken)
    {
        int size = content.ToMemory().Length;
        if (size <= context.MaxInlineFileSize && size <= context.MaxResultLength / 4 * 3)
        {
            return ToolResults.File(context.ApiName, content);
        }

        string? reference = context.SaveFile is { } save
            ? await save(new ConnectorToolFile(Operation.Id, content), cancellationToken).ConfigureAwait(false)
            : null;
        return ToolResults.FileReference(context.ApiName, content, reference);
    }

    private async ValueTask<ToolResult> CallForPageAsync(JsonElement given, CancellationToken cancellationToken)
    {
        JsonElement list = ToolArguments.Read(given.EnumerateObject()
            .Where(argument => !argument.NameEquals(ToolDefinition.Cursor))
            .Select(argument => KeyValuePair.Create(argument.Name, (object?)argument.Value)));
        string? link = null;
        if (given.TryGetProperty(ToolDefinition.Cursor, out JsonElement cursor))
        {
            link = context.Cursors.Unprotect(cursor.GetString()!, Operation.Id, list);
            if (link is null)
            {
                return ToolResults.ArgumentError(
                    [$"'{ToolDefinition.Cursor}' isn't a cursor of this list. Omit it, or repeat the arguments of the call that returned "
                        + $"it."]);
            }
        }

        AsyncPageable<JsonElement> items =
            context.Client.InvokeOperationPagesAsync(Operation, OperationArguments(list), cancellationToken);
        await foreach (Page<JsonElement> page in items.AsPages(link).ConfigureAwait(false))
        {
            Tag("http.response.status_code", page.GetRawResponse().Status);
            string? next = page.ContinuationToken is { } token ? context.Cursors.Protect(token, Operation.Id, list) : null;
            return ToolResults.Page(context.ApiName, page.Values, next, context.MaxResultLength);
        }

        return ToolResults.Page(context.ApiName, [], null, context.MaxResultLength);
    }

    private Dictionary<string, object?> OperationArguments(JsonElement given)
    {
        Dictionary<string, object?> arguments = new(definition.BoundArguments, StringComparer.Ordinal);
        foreach (ToolArgument argument in definition.Arguments)
        {
            if (given.TryGetProperty(argument.Property, out JsonElement value))
            {
                arguments[argument.Key] = argument.IsFile ? new FileContent(BinaryData.FromBytes(value.GetBytesFromBase64())) : value;
            }
        }

        return arguments;
    }
}
