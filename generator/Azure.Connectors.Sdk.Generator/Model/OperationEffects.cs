namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>States what calling an operation can change.</summary>
/// <param name="IsRetrySafe">A request can be sent again without repeating an effect.</param>
/// <param name="IsReadOnly">The operation only returns data.</param>
/// <param name="IsIdempotent">A repeated call with the same arguments has no additional effect.</param>
/// <param name="IsDestructive">The operation can delete or overwrite data, or its effect is unknown.</param>
/// <param name="RequiresConfirmation">The spec requires that a user confirms the call.</param>
internal sealed record OperationEffects(
    bool IsRetrySafe, bool IsReadOnly, bool IsIdempotent, bool IsDestructive, bool RequiresConfirmation);

/// <summary>Represents an operation that <c>connector.json</c> lists as read-only and that isn't.</summary>
/// <param name="Id">The ID in the list.</param>
/// <param name="Reason">Why the entry isn't used.</param>
internal sealed record RefusedReadOnly(string Id, string Reason);
