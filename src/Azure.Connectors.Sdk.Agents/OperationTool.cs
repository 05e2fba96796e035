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

    internal IReadOnlyList<ToolArgument> Arguments => definition.Arguments;

    /// <summary>Gets whether each call requires approval: the operation isn't read-only, or the spec requires a confirmation.</summary>
    internal bool RequiresApproval => !Operation.IsReadOnly || Operation.RequiresConfirmation;

    /// <summary>Gets whether a call can be approved.</summary>
    internal bool CanBeApproved => context.Approvals is not null;

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
        ToolTelemetry.TagOperation(context.ApiName, Operation.Id);
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
            return ToolResults.ApprovalRequired(CanBeApproved);
        }

        return await SendAsync(given, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Approves one call, or returns null if the tools have no approvals.</summary>
    internal string? Approve(JsonElement arguments) => context.Approvals?.Create(Name, arguments);

    /// <summary>Creates the state of a question to a user about one call, or returns null if the tools have no approvals.</summary>
    internal string? CreateQuestionState(JsonElement arguments) => context.Approvals?.CreateQuestion(Name, arguments);

    /// <summary>Checks the state of a question and uses it.</summary>
    internal bool TryUseQuestionState(string state, JsonElement arguments) =>
        context.Approvals?.TryUseQuestion(state, Name, arguments) == true;

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

    private ValueTask<ToolResult> SendAsync(JsonElement given, CancellationToken cancellationToken) => ToolErrors.CatchAsync(
        () => definition.HasCursor
            ? CallForListAsync(given, cancellationToken)
            : CallOnceAsync(given, default, cancellationToken),
        definition.HasArgument);

    private async ValueTask<ToolResult> CallForListAsync(JsonElement given, CancellationToken cancellationToken)
    {
        if (!given.TryGetProperty(ToolDefinition.Cursor, out JsonElement cursor))
        {
            return await CallForPartAsync(given, default, cancellationToken).ConfigureAwait(false);
        }

        JsonElement list = ToolArguments.Without(given, ToolDefinition.Cursor);
        return context.Cursors.Unprotect(cursor.GetString()!, Operation.Id, list) is { } position
            ? await CallForPartAsync(list, position, cancellationToken).ConfigureAwait(false)
            : ToolResults.CursorError();
    }

    private ValueTask<ToolResult> CallForPartAsync(JsonElement list, PagePosition position, CancellationToken cancellationToken) =>
        definition.HasPages
            ? CallForPageAsync(list, position, cancellationToken)
            : CallOnceAsync(list, position, cancellationToken);

    private async ValueTask<ToolResult> CallOnceAsync(JsonElement given, PagePosition position, CancellationToken cancellationToken)
    {
        ConnectorResponse response = await context.Client
            .InvokeOperationAsync(Operation, definition.OperationArguments(given), cancellationToken).ConfigureAwait(false);
        ToolTelemetry.TagStatus(response.Status);
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
        if (content.ToMemory().Length <= context.MaxInlineFileSize)
        {
            return ToolResults.File(context.ApiName, content);
        }

        string? reference = context.SaveFile is null ? null : await SaveAsync(content, cancellationToken).ConfigureAwait(false);
        return ToolResults.FileReference(context.ApiName, content, reference);
    }

    /// <exception cref="InvalidOperationException">The application's code failed.</exception>
    private async ValueTask<string> SaveAsync(BinaryData content, CancellationToken cancellationToken)
    {
        try
        {
            return await context.SaveFile!(new ConnectorToolFile(Operation.Id, content), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{nameof(ConnectorToolOptions.SaveFile)} failed.", e);
        }
    }

    private async ValueTask<ToolResult> CallForPageAsync(JsonElement list, PagePosition position, CancellationToken cancellationToken)
    {
        AsyncPageable<JsonElement> items =
            context.Client.InvokeOperationPagesAsync(Operation, definition.OperationArguments(list), cancellationToken);
        await foreach (Page<JsonElement> page in items.AsPages(position.Link).ConfigureAwait(false))
        {
            ToolTelemetry.TagStatus(page.GetRawResponse().Status);
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
}
