using System.ComponentModel;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Specifies what became of an event.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TriggerOutcome
{
    /// <summary>The handler completed.</summary>
    Handled,

    /// <summary>The event was handled before, and was dropped.</summary>
    Duplicate,

    /// <summary>The handler threw an exception, or its time-out elapsed. The event must be delivered again.</summary>
    Failed,

    /// <summary>The delivery was canceled before the handler completed. The event must be delivered again.</summary>
    Canceled,
}
