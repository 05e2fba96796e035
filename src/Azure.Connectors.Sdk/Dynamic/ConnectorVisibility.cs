namespace Azure.Connectors.Sdk;

/// <summary>Specifies how prominently a user interface shows something (<c>x-ms-visibility</c>).</summary>
public enum ConnectorVisibility
{
    /// <summary>The spec doesn't specify the visibility.</summary>
    None,

    /// <summary>It is always shown.</summary>
    Important,

    /// <summary>It is shown on request.</summary>
    Advanced,

    /// <summary>It isn't shown to users.</summary>
    Internal,
}
