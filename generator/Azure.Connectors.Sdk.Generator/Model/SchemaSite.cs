namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents the location of a schema, which identifies the schema and determines the name of its type.</summary>
/// <param name="Id">The id that a model or enumeration made of it gets.</param>
/// <param name="Origin">What it is there.</param>
/// <param name="Name">The wire name that it has there: the definition's, the shared parameter's, the parameter's or the property's; empty
/// where it has none.</param>
/// <param name="Operation">The ID of the operation that contains it, or null below <c>definitions</c> and what else operations
/// share.</param>
/// <param name="Parent">The schema around it.</param>
internal sealed record SchemaSite(string Id, SchemaOrigin Origin, string Name, string? Operation, SchemaSite? Parent)
{
    public SchemaSite Items => new(Id + "[]", SchemaOrigin.Items, "", Operation, this);

    public SchemaSite Values => new(Id + "{}", SchemaOrigin.Values, "", Operation, this);

    public static SchemaSite Definition(string name) => new(name, SchemaOrigin.Definition, name, null, null);

    public static SchemaSite SharedParameter(string key) => new("#parameters/" + key, SchemaOrigin.SharedParameter, key, null, null);

    public static SchemaSite Elsewhere(string pointer) => new(pointer, SchemaOrigin.Elsewhere, "", null, null);

    public static SchemaSite Body(string operation) => new(operation + ":body", SchemaOrigin.OperationBody, "", operation, null);

    public static SchemaSite Response(string operation) =>
        new(operation + ":response", SchemaOrigin.OperationResponse, "", operation, null);

    public static SchemaSite Notification(string operation) =>
        new(operation + ":notification", SchemaOrigin.Notification, "", operation, null);

    public static SchemaSite Parameter(string operation, string location, string name) =>
        new($"{operation}:{location}:{name}", SchemaOrigin.Parameter, name, operation, null);

    public SchemaSite Property(string wireName) => new(Id + "." + wireName, SchemaOrigin.Property, wireName, Operation, this);
}

internal enum SchemaOrigin
{
    /// <summary>An entry of <c>definitions</c>: its name serves.</summary>
    Definition,

    /// <summary>The schema of an entry of <c>parameters</c>: named after that.</summary>
    SharedParameter,

    /// <summary>A place that a reference leads to, and where no schema is looked for otherwise.</summary>
    Elsewhere,

    /// <summary>The body of an operation: <c>&lt;Operation&gt;Input</c>.</summary>
    OperationBody,

    /// <summary>The success response of an operation: <c>&lt;Operation&gt;Response</c>.</summary>
    OperationResponse,

    /// <summary>The content of the callback of a trigger.</summary>
    Notification,

    /// <summary>A parameter's inline schema: named after the operation and the parameter.</summary>
    Parameter,

    /// <summary>A property of another schema: named after that and the property.</summary>
    Property,

    /// <summary>The items of a list.</summary>
    Items,

    /// <summary>The additional values of an object.</summary>
    Values,
}
