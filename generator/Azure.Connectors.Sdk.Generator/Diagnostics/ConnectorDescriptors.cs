using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>Every diagnostic of the generator. Error: nothing usable was read. Warning: something callable was lost. Info: approximations, and internals left out.</summary>
internal static class ConnectorDescriptors
{
    public static readonly DiagnosticDescriptor BrokenJson = new(
        "CONN0001", "The spec isn't JSON", "The spec can't be read: {0}", "Document", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotSwagger = new(
        "CONN0002", "The spec isn't Swagger 2.0", "The spec can't be read: {0}", "Document", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OpenApi3 = new(
        "CONN0003", "The spec is OpenAPI 3", "The spec is an OpenAPI {0} document, and only Swagger 2.0 is read: convert it with 'dotnet run --project eng/specs -- convert'", "Document", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoOperations = new(
        "CONN0004", "The spec has no operations", "Nothing is generated: {0}", "Document", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReaderFailed = new(
        "CONN0005", "The spec can't be read", "Reading the spec failed unexpectedly and nothing is generated: {0}", "Document", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LenientJson = new(
        "CONN0006", "The spec departs from JSON", "{0}; read on", "Document", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CONN0007", "A name stands twice", "'{0}' stands twice in this object: the last one is used", "Document", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TextAfterEnd = new(
        "CONN0008", "Text after the spec's end", "The spec ends before this text, which isn't read", "Document", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "CONN0009", "A key that Swagger doesn't know", "'{0}' is no key of {1}: it isn't read", "Document", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AcknowledgedLoss = new(
        "CONN0010", "An acknowledged loss", "Acknowledged in connector.json: {0}", "Document", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedPath = new(
        "CONN0011", "A path stands outside of 'paths'", "'{0}' stands outside of 'paths': it is read as if it stood there", "Document", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisspeltOperation = new(
        "CONN0012", "A selected operation doesn't exist", "The spec has no operation '{0}', which Operations asks for{1}", "Document", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingOperationId = new(
        "CONN0020", "An operation has no id", "{0} {1} has no operationId: it is called '{2}'", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateOperationId = new(
        "CONN0021", "Two operations have one id", "'{0}' is the id of an earlier operation too: {1} {2} is called '{3}'", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreferencedInternal = new(
        "CONN0022", "An internal operation is left out", "'{0}' is internal and no dynamic metadata, x-ms-notification or x-ms-capabilities refers to it: it is left out; name it in the item's Operations, or set IncludeInternal=\"true\" to keep all internal operations", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OperationLost = new(
        "CONN0023", "An operation can't be read", "'{0}' is left out: {1}", "Operations", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UntypedCallback = new(
        "CONN0024", "A callback has no payload type", "'{0}' {1}: the content of the callback has no type ({2})", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DanglingDynamicSource = new(
        "CONN0025", "Dynamic metadata names no operation", "{0} names the operation '{1}', which the spec doesn't have: it is left out{2}", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnusableDynamicSource = new(
        "CONN0026", "Dynamic metadata can't be used", "{0} is left out: {1}", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoPages = new(
        "CONN0027", "Pages can't be followed", "'{0}' has x-ms-pageable but gives single answers: {1}", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AddedNextLink = new(
        "CONN0028", "A page lacks its next link", "'{0}' doesn't declare '{1}', which x-ms-pageable names: the property is added", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PathApproximated = new(
        "CONN0029", "A path isn't a well-formed template", "The path '{0}': {1}", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnusedPageOperation = new(
        "CONN0030", "Pages are followed by their link alone", "'{0}' names the operation '{1}' for its next pages: each is asked for by the page's next link, not by that operation", "Operations", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ParameterLost = new(
        "CONN0040", "A parameter can't be sent", "The parameter '{0}' of '{1}' is left out: {2}", "Parameters", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReservedHeader = new(
        "CONN0041", "A header isn't the caller's to set", "The header '{0}' of '{1}' is left out: HTTP or the connection sets it", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RequiredInternal = new(
        "CONN0042", "An internal parameter has no default", "The parameter '{0}' of '{1}' is internal and required but has no default: it has to be passed", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UndeclaredPathVariable = new(
        "CONN0043", "A path variable has no parameter", "The path of '{1}' has a variable '{0}' that no parameter declares: it is a required string", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PathParameterNotInPath = new(
        "CONN0044", "A path parameter isn't in the path", "The path of '{1}' has no variable '{0}': the parameter is left out", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "CONN0045", "A parameter stands twice", "The parameter '{0}' of '{1}' stands twice: the first one is used", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ParameterApproximated = new(
        "CONN0046", "A parameter is approximated", "The parameter '{0}' of '{1}': {2}", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ContentApproximated = new(
        "CONN0047", "A content type is approximated", "'{0}': {1}", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ResponsesMerged = new(
        "CONN0048", "Another success response isn't typed", "'{0}' is typed by response {1}; response {2} differs{3}", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoSuccessResponse = new(
        "CONN0049", "No success response", "'{0}' declares no success response: its answer isn't read", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ResponseHeaders = new(
        "CONN0050", "Response headers aren't typed", "Response {1} of '{0}' declares headers that have no member: {2}", "Parameters", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DanglingReference = new(
        "CONN0060", "A reference leads nowhere", "'{0}' can't be found: any JSON value stands in its place", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ExternalReference = new(
        "CONN0061", "A reference leads to another file", "'{0}' is outside of this file: any JSON value stands in its place", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CircularReference = new(
        "CONN0062", "A reference leads back to itself", "'{0}' is made of itself: any JSON value stands in its place", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TooDeep = new(
        "CONN0063", "A schema is too deep", "'{0}' is nested too deeply: any JSON value stands in its place{1}", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SchemaApproximated = new(
        "CONN0064", "A schema is approximated", "'{0}': {1}", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreadProperties = new(
        "CONN0065", "Properties that the type has no place for", "'{0}': {1}, so these properties aren't read: {2}", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EnumValuesUnread = new(
        "CONN0066", "Enum values that the type has no place for", "'{0}': {1}, so these values aren't read: {2}", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DefaultUnread = new(
        "CONN0067", "A default has another type", "'{0}': the default {1} is left out, since it is {2}", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RequiredUndeclared = new(
        "CONN0068", "A required property isn't declared", "'{0}' requires '{1}' without declaring it: it is added as any JSON value", "Schemas", DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new DiagnosticDescriptor[]
    {
        BrokenJson, NotSwagger, OpenApi3, NoOperations, ReaderFailed, LenientJson, DuplicateKey, TextAfterEnd, UnknownKey, AcknowledgedLoss,
        MisplacedPath, MisspeltOperation, MissingOperationId, DuplicateOperationId, UnreferencedInternal, OperationLost, UntypedCallback,
        DanglingDynamicSource, UnusableDynamicSource, NoPages, AddedNextLink, PathApproximated, UnusedPageOperation, ParameterLost,
        ReservedHeader, RequiredInternal, UndeclaredPathVariable, PathParameterNotInPath, DuplicateParameter, ParameterApproximated, ContentApproximated,
        ResponsesMerged, NoSuccessResponse, ResponseHeaders, DanglingReference, ExternalReference, CircularReference, TooDeep,
        SchemaApproximated, UnreadProperties, EnumValuesUnread, DefaultUnread, RequiredUndeclared,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of an id that a <see cref="Model.SpecDiagnostic"/> carries.</summary>
    public static DiagnosticDescriptor ById(string id) => s_byId[id];
}
