namespace Azure.Connectors.Sdk;

/// <summary>Represents a JSON value with dynamic metadata, of a spec or of a response.</summary>
internal interface IDynamicMetadata
{
    bool IsObject { get; }

    /// <summary>Gets the members of an object. Other values have none.</summary>
    IEnumerable<KeyValuePair<string, IDynamicMetadata>> Members { get; }

    /// <summary>Gets the member of that name, or null.</summary>
    IDynamicMetadata? this[string name] { get; }

    /// <summary>Gets the text of the member of that name, or null if it is absent, null, an object or an array.</summary>
    string? TextOf(string name);

    /// <summary>Gets a value that indicates whether the member of that name is <c>true</c>.</summary>
    bool IsTrue(string name);

    string ToJson();
}
