namespace Azure.Connectors.Sdk.Primitives;

/// <summary>What a model's JSON is for.</summary>
public enum ModelFormat
{
    /// <summary>Every property: keeping a model, or handing it to <see cref="System.Text.Json.JsonSerializer"/>.</summary>
    Json,

    /// <summary>A request's body: properties that the service marks <c>readOnly</c> are left out.</summary>
    Wire,
}
