namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>A callable operation.</summary>
/// <param name="Id"><c>operationId</c>; made from method and path where the spec has none.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The template without the runtime URL and <c>/{connectionId}</c>. It starts with a slash, or is empty where the
/// address is the runtime URL itself.</param>
/// <param name="PathSegments">The template cut at its variables: literals ready to send (percent-encoded where the template has what a path
/// may not hold) and variables.</param>
/// <param name="Summary"><c>summary</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="IsDeprecated"><c>deprecated</c>.</param>
/// <param name="Kind">Action or discovery operation.</param>
/// <param name="Visibility"><c>x-ms-visibility</c>.</param>
/// <param name="Effects">What calling the operation can change.</param>
/// <param name="Parameters">The parameters, those of the path item among them, in the order in which the request is written: as in the
/// spec, with the body at the end. They don't include <c>connectionId</c>.</param>
/// <param name="Form">How <c>formData</c> parameters travel, where there are any.</param>
/// <param name="Response">The response of a successful call.</param>
/// <param name="Page">How the pages hang together, where the operation has pages.</param>
internal sealed record OperationSpec(
    string Id,
    string Method,
    string Path,
    ImmutableEquatableArray<PathSegmentSpec> PathSegments,
    string? Summary,
    string? Description,
    bool IsDeprecated,
    OperationKind Kind,
    OperationVisibility Visibility,
    OperationEffects Effects,
    ImmutableEquatableArray<ParameterSpec> Parameters,
    FormEncoding Form,
    ResponseSpec Response,
    PageSpec? Page)
{
    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }

    /// <summary>The texts and schemas of the operation as JSON, for the catalog.</summary>
    public string Metadata { get; init; } = "{}";

    /// <summary>The body of the request, if there is one.</summary>
    public ParameterSpec.Body? Body => Parameters.OfType<ParameterSpec.Body>().FirstOrDefault();
}

internal enum OperationKind
{
    Action,
    Discovery,
}

internal enum OperationVisibility
{
    None,
    Important,
    Advanced,
    Internal,
}

/// <param name="Text">A literal as it is sent, or the variable's wire name.</param>
/// <param name="IsVariable">It is replaced by the path parameter of that name.</param>
internal sealed record PathSegmentSpec(string Text, bool IsVariable);

/// <summary>Swagger 2.0 <c>collectionFormat</c>.</summary>
internal enum CollectionFormat
{
    Csv,
    Ssv,
    Tsv,
    Pipes,
    Multi,
}

internal enum FormEncoding
{
    None,
    UrlEncoded,
    Multipart,
}

internal enum ContentKind
{
    None,
    Json,
    Text,
    Binary,
}

/// <param name="Kind">How the body is read; <see cref="ContentKind.None"/> where no success response has a schema.</param>
/// <param name="Type">
/// The JSON value's type: that of the first 2xx response with a schema, else of <c>default</c>. Bytes that the schema says are base64 have
/// <see cref="ScalarKind.Base64"/>.
/// </param>
/// <param name="MayBeEmpty">Another success response has no schema, so there may be no value.</param>
/// <param name="Description">The response's <c>description</c>.</param>
/// <param name="Dynamic">Where its schema comes from.</param>
/// <param name="Accepted">The meaning of a response with status 202, where a success response has a schema.</param>
/// <param name="Headers">The headers that the success responses declare, each name once.</param>
internal sealed record ResponseSpec(
    ContentKind Kind,
    TypeSpec? Type,
    bool MayBeEmpty,
    string? Description,
    DynamicSpec? Dynamic,
    AcceptedResponse Accepted,
    ImmutableEquatableArray<HeaderSpec> Headers);

/// <param name="ItemsName">The wire name of the page's array.</param>
/// <param name="NextLinkName">The wire name of the next link; a property of the page model.</param>
internal sealed record PageSpec(string ItemsName, string NextLinkName);

/// <summary>An event source (<c>x-ms-trigger</c>): constants and a payload, no method.</summary>
/// <param name="Id"><c>operationId</c>.</param>
/// <param name="Summary"><c>summary</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="IsDeprecated"><c>deprecated</c>.</param>
/// <param name="Visibility"><c>x-ms-visibility</c>.</param>
/// <param name="Kind">Polled or called back.</param>
/// <param name="Delivery"><c>batch</c>: several items in a callback; <c>single</c>: one.</param>
/// <param name="Payload">The content of the callback.</param>
/// <param name="ItemType">The items' type, where <see cref="Payload"/> is <see cref="TriggerPayloadKind.Items"/>.</param>
/// <param name="Parameters">The parameters of a subscription, including the top-level properties of the body (as
/// <see cref="TriggerParameterSpec"/>s), without constants.</param>
/// <param name="Operation">The call that polls or subscribes, for the catalog.</param>
internal sealed record TriggerSpec(
    string Id,
    string? Summary,
    string? Description,
    bool IsDeprecated,
    OperationVisibility Visibility,
    TriggerKind Kind,
    string Delivery,
    TriggerPayloadKind Payload,
    TypeSpec? ItemType,
    ImmutableEquatableArray<TriggerParameterSpec> Parameters,
    OperationSpec Operation);

internal enum TriggerKind
{
    Polling,
    Webhook,
}

internal enum TriggerPayloadKind
{
    /// <summary>No schema: no payload type.</summary>
    None,

    /// <summary>Typed items (a <see cref="AnyTypeSpec"/> where the schema is dynamic).</summary>
    Items,

    /// <summary>A file's content, base64 in the callback.</summary>
    File,
}

/// <param name="WireName">The parameter's name, or a body property's.</param>
/// <param name="Summary"><c>x-ms-summary</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Required">Must be set.</param>
/// <param name="Default">The wire text of <c>default</c>.</param>
/// <param name="Dynamic">Where its values come from.</param>
internal sealed record TriggerParameterSpec(
    string WireName,
    string? Summary,
    string? Description,
    bool Required,
    string? Default,
    DynamicSpec? Dynamic)
{
    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}
