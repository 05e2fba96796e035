namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>States what calling an operation can change.</summary>
/// <param name="IsRetrySafe">A request can be sent again without repeating an effect.</param>
/// <param name="IsReadOnly">The operation only returns data.</param>
/// <param name="IsIdempotent">A repeated call with the same arguments has no additional effect.</param>
/// <param name="IsDestructive">The operation can delete or overwrite data, or its effect is unknown.</param>
/// <param name="RequiresConfirmation">The spec requires that a user confirms the call.</param>
internal sealed record OperationEffects(
    bool IsRetrySafe, bool IsReadOnly, bool IsIdempotent, bool IsDestructive, bool RequiresConfirmation);
