namespace Azure.Connectors.Sdk.Generator.Reading;

internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
