namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents what a diagnostic is about, so that tools needn't read the arguments of its message.</summary>
internal abstract record DiagnosticSubject
{
    private protected DiagnosticSubject()
    {
    }

    /// <summary>The document as a whole.</summary>
    public static DiagnosticSubject Whole { get; } = new Document();

    /// <summary>Represents a document: its text, its root or its settings.</summary>
    public sealed record Document : DiagnosticSubject;

    /// <summary>Represents a path.</summary>
    /// <param name="Template">The key in <c>paths</c>.</param>
    public sealed record Path(string Template) : DiagnosticSubject;

    /// <summary>Represents an operation.</summary>
    /// <param name="Id">Its ID.</param>
    public sealed record Operation(string Id) : DiagnosticSubject;

    /// <summary>Represents an operation to which the generator assigned an ID.</summary>
    /// <param name="Method">The HTTP method in upper case.</param>
    /// <param name="Template">The key in <c>paths</c>.</param>
    /// <param name="Id">The ID that was assigned.</param>
    public sealed record AssignedId(string Method, string Template, string Id) : DiagnosticSubject;

    /// <summary>Represents a parameter of an operation.</summary>
    /// <param name="OperationId">The ID of the operation.</param>
    /// <param name="Key">The location and the wire name of the parameter.</param>
    public sealed record Parameter(string OperationId, ParameterKey Key) : DiagnosticSubject;

    /// <summary>Represents an entry in <c>parameters</c> that can't be read as a parameter.</summary>
    /// <param name="OperationId">The ID of the operation.</param>
    /// <param name="Text">The text of the entry, such as its reference.</param>
    public sealed record ParameterEntry(string OperationId, string Text) : DiagnosticSubject;

    /// <summary>Represents a response of an operation.</summary>
    /// <param name="OperationId">The ID of the operation.</param>
    /// <param name="Status">The key in <c>responses</c>.</param>
    public sealed record Response(string OperationId, string Status) : DiagnosticSubject;

    /// <summary>Represents a schema, or the part of the document that has it.</summary>
    /// <param name="Id">The ID of its site.</param>
    public sealed record Schema(string Id) : DiagnosticSubject;

    /// <summary>Represents properties or enumeration values of a schema.</summary>
    /// <param name="SchemaId">The ID of the site of the schema.</param>
    /// <param name="Names">The wire names of the properties, or the values.</param>
    public sealed record SchemaMembers(string SchemaId, ImmutableEquatableArray<string> Names) : DiagnosticSubject;

    /// <summary>Represents a C# name.</summary>
    /// <param name="Identity">The identity of what has the name, as the name lock spells it.</param>
    /// <param name="Identifier">The name.</param>
    public sealed record Name(string Identity, string Identifier) : DiagnosticSubject;
}
