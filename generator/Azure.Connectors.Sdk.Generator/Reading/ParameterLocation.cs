namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Specifies where a value that is sent as text goes (<c>in</c>).</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Form,
}
