namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Specifies the purpose of the JSON of a model.</summary>
public enum ModelFormat
{
    /// <summary>All properties are written, so that the model can be stored and read again.</summary>
    Json,

    /// <summary>The JSON is the body of a request. Properties that the spec declares as <c>readOnly</c> aren't written.</summary>
    Wire,
}
