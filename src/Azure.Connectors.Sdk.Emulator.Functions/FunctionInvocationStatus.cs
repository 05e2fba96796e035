namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Specifies how an invocation ended.</summary>
public enum FunctionInvocationStatus
{
    /// <summary>The function threw an exception, or its parameters couldn't be bound.</summary>
    Failed = 0,

    /// <summary>The function returned.</summary>
    Succeeded = 1,

    /// <summary>The function was cancelled.</summary>
    Cancelled = 2,
}
