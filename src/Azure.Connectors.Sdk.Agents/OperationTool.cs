using System.Diagnostics;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;
using Azure.Connectors.Sdk.Agents.Results;
using Azure.Connectors.Sdk.Agents.Validation;
using Azure.Identity;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents an operation as a function that a model can call. It calls the operation itself only if that is allowed.</summary>
internal sealed class OperationTool(ToolContext context, ToolDefinition definition) : AIFunction
{
    public override string Name => definition.Name;

    public override string Description => definition.Description;

    public override JsonElement JsonSchema => definition.Schema;

    internal ConnectorOperation Operation => definition.Operation;

    internal IReadOnlyList<ToolArgument> Arguments => definition.Arguments;

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
        catch (ArgumentException e)
        {
            given = default;
            error = ToolResults.ArgumentError([e.Message]);
            return false;
        }

        IReadOnlyList<string> errors = definition.Validate(given);
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
            return definition.HasCursor
                ? await CallForListAsync(given, cancellationToken).ConfigureAwait(false)
                : await CallOnceAsync(given, default, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorException e)
        {
            Tag("http.response.status_code", e.Status);
            return ToolResults.ServiceError(e);
        }
        catch (AuthenticationFailedException)
        {
            return ToolResults.AuthenticationError();
        }
        catch (ArgumentException e)
        {
            // The client names the argument. Another name isn't that of an argument, and the message can contain anything.
            return ToolResults.ArgumentError(
                [definition.HasArgument(e.ParamName) ? e.Message : "The request can't be created from the arguments."]);
        }
    }

    private async ValueTask<ToolResult> CallForListAsync(JsonElement given, CancellationToken cancellationToken)
    {
        if (!given.TryGetProperty(ToolDefinition.Cursor, out JsonElement cursor))
        {
            return await CallForPartAsync(given, default, cancellationToken).ConfigureAwait(false);
        }

        JsonElement list = ToolArguments.Read(given.EnumerateObject()
            .Where(argument => !argument.NameEquals(ToolDefinition.Cursor))
            .Select(argument => KeyValuePair.Create(argument.Name, (object?)argument.Value)));
        return context.Cursors.Unprotect(cursor.GetString()!, Operation.Id, list) is { } position
            ? await CallForPartAsync(list, position, cancellationToken).ConfigureAwait(false)
            : ToolResults.ArgumentError(
                [
                    $"'{ToolDefinition.Cursor}' isn't a cursor of this list. Omit it, or repeat the arguments of the call that returned "
                        + "it.",
                ]);
    }

    private ValueTask<ToolResult> CallForPartAsync(JsonElement list, PagePosition position, CancellationToken cancellationToken) =>
        definition.HasPages
            ? CallForPageAsync(list, position, cancellationToken)
            : CallOnceAsync(list, position, cancellationToken);

    private async ValueTask<ToolResult> CallOnceAsync(JsonElement given, PagePosition position, CancellationToken cancellationToken)
    {
        ConnectorResponse response = await context.Client
            .InvokeOperationAsync(Operation, OperationArguments(given), cancellationToken).ConfigureAwait(false);
        Tag("http.response.status_code", response.Status);
        if (response.Json is { } json)
        {
            return Json(json, given, position);
        }

        if (response.Content.ToMemory().IsEmpty)
        {
            return ToolResults.Empty(response.Status);
        }

        return Operation.ResponseKind == ConnectorContentKind.Text
            ? ToolResults.Text(context.ApiName, response.ToString(), context.MaxResultLength)
            : await FileAsync(response.Content, cancellationToken).ConfigureAwait(false);
    }

    private ToolResult Json(JsonElement json, JsonElement given, PagePosition position)
    {
        if (definition.ListMember is not { } member
            || !ResponseList.TryFind(json, member, context.MaxResultLength, out ResponseList? list))
        {
            return ToolResults.Data(context.ApiName, json, context.MaxResultLength);
        }

        ListPart part = list.Take(position.Offset, context.MaxResultLength);
        string? next = part.Remaining > 0 ? context.Cursors.Protect(new(null, part.End), Operation.Id, given) : null;
        return ToolResults.List(context.ApiName, part, list.Write, next, omitted: 0);
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

    private async ValueTask<ToolResult> CallForPageAsync(JsonElement list, PagePosition position, CancellationToken cancellationToken)
    {
        AsyncPageable<JsonElement> items =
            context.Client.InvokeOperationPagesAsync(Operation, OperationArguments(list), cancellationToken);
        await foreach (Page<JsonElement> page in items.AsPages(position.Link).ConfigureAwait(false))
        {
            Tag("http.response.status_code", page.GetRawResponse().Status);
            return PageResult(page, list, position);
        }

        return PageResult(null, list, position);
    }

    private ToolResult PageResult(Page<JsonElement>? page, JsonElement list, PagePosition position)
    {
        ListPart part = ListPart.Take(page?.Values ?? [], position.Offset, context.MaxResultLength);

        // The rest of a page is requested with the page, which must not repeat an effect.
        bool isSplit = part.Remaining > 0 && Operation.IsReadOnly;
        PagePosition? next = page?.ContinuationToken is { } link ? new(link, 0) : null;
        if (isSplit)
        {
            next = new(position.Link, part.End);
        }

        string? cursor = next is { } known ? context.Cursors.Protect(known, Operation.Id, list) : null;
        return ToolResults.List(context.ApiName, part, ResponseList.WriteItems, cursor, isSplit ? 0 : part.Remaining);
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
