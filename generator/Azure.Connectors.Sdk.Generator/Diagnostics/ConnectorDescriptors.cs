using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>
/// Describes the diagnostics about the content of a spec. Error: nothing usable was read. Warning: something callable was lost.
/// Information: something was approximated, or an internal operation was omitted.
/// </summary>
internal static class ConnectorDescriptors
{
    public static readonly DiagnosticDescriptor BrokenJson = new(
        "CONN0001",
        "The spec isn't valid JSON",
        "The spec can't be read: {0}",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0001"));

    public static readonly DiagnosticDescriptor NotSwagger = new(
        "CONN0002",
        "The spec isn't a Swagger 2.0 document",
        "The spec can't be read: {0}",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0002"));

    public static readonly DiagnosticDescriptor OpenApi3 = new(
        "CONN0003",
        "The spec is an OpenAPI 3 document",
        "The spec is an OpenAPI {0} document, and the generator reads only Swagger 2.0: convert it with 'connectors convert', and refer to "
            + "the converted file, or get the connector's Swagger 2.0 document with 'connectors add'",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0003"));

    public static readonly DiagnosticDescriptor NoOperations = new(
        "CONN0004",
        "The spec has no operations",
        "Nothing is generated: {0}",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0004"));

    public static readonly DiagnosticDescriptor ReaderFailed = new(
        "CONN0005",
        "Reading the spec failed unexpectedly",
        "Reading the spec failed unexpectedly and nothing is generated: {0}",
        "Document",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0005"));

    public static readonly DiagnosticDescriptor LenientJson = new(
        "CONN0006",
        "The spec isn't strict JSON",
        "{0}; reading continues",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0006"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CONN0007",
        "Duplicate property",
        "'{0}' is a duplicate property; the last value is used",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0007"));

    public static readonly DiagnosticDescriptor TextAfterEnd = new(
        "CONN0008",
        "Text after the end of the spec",
        "The spec ends before this text; the text is ignored",
        "Document",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0008"));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "CONN0009",
        "Unknown property in the spec",
        "'{0}' isn't a property of {1}: it is ignored",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0009"));

    public static readonly DiagnosticDescriptor AcknowledgedLoss = new(
        "CONN0010",
        "Acknowledged loss",
        "Acknowledged in connector.json: {0}",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0010"));

    public static readonly DiagnosticDescriptor MisplacedPath = new(
        "CONN0011",
        "A path is outside of 'paths'",
        "'{0}' is outside of 'paths': it is read as part of 'paths'",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0011"));

    public static readonly DiagnosticDescriptor MisspelledOperation = new(
        "CONN0012",
        "A selected operation doesn't exist",
        "The spec has no operation '{0}', which the item's Operations metadata selects{1}",
        "Document",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0012"));

    public static readonly DiagnosticDescriptor MissingOperationId = new(
        "CONN0020",
        "An operation has no operationId",
        "{0} {1} has no operationId: the ID '{2}' is used",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0020"));

    public static readonly DiagnosticDescriptor DuplicateOperationId = new(
        "CONN0021",
        "Duplicate operationId",
        "'{0}' is also the ID of an earlier operation: {1} {2} is called '{3}'",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0021"));

    public static readonly DiagnosticDescriptor UnreferencedInternal = new(
        "CONN0022",
        "An internal operation is omitted",
        "'{0}' is internal and no dynamic metadata, x-ms-notification or x-ms-capabilities refers to it: it is omitted; name it in the "
            + "item's Operations, or set IncludeInternal=\"true\" to keep all internal operations",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0022"));

    public static readonly DiagnosticDescriptor OperationLost = new(
        "CONN0023",
        "An operation can't be read",
        "'{0}' is omitted: {1}",
        "Operations",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0023"));

    public static readonly DiagnosticDescriptor UntypedCallback = new(
        "CONN0024",
        "A callback has no payload type",
        "'{0}' {1}: the content of the callback has no type ({2})",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0024"));

    public static readonly DiagnosticDescriptor DanglingDynamicSource = new(
        "CONN0025",
        "Dynamic metadata names an unknown operation",
        "{0} names the operation '{1}', which the spec doesn't have: it is omitted{2}",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0025"));

    public static readonly DiagnosticDescriptor UnusableDynamicSource = new(
        "CONN0026",
        "Dynamic metadata can't be used",
        "{0} is omitted: {1}",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0026"));

    public static readonly DiagnosticDescriptor NoPages = new(
        "CONN0027",
        "Pages can't be followed",
        "'{0}' has x-ms-pageable but returns single responses: {1}",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0027"));

    public static readonly DiagnosticDescriptor AddedNextLink = new(
        "CONN0028",
        "A page doesn't declare its next link",
        "'{0}' doesn't declare '{1}', which x-ms-pageable names: the property is added",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0028"));

    public static readonly DiagnosticDescriptor PathApproximated = new(
        "CONN0029",
        "A path isn't a well-formed template",
        "The path '{0}': {1}",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0029"));

    public static readonly DiagnosticDescriptor UnusedPageOperation = new(
        "CONN0030",
        "The operation for next pages isn't used",
        "'{0}' names the operation '{1}' for its next pages: each is requested through its next link, not through that operation",
        "Operations",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0030"));

    public static readonly DiagnosticDescriptor ParameterLost = new(
        "CONN0040",
        "A parameter can't be sent",
        "The parameter '{0}' of '{1}' is omitted: {2}",
        "Parameters",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0040"));

    public static readonly DiagnosticDescriptor ReservedHeader = new(
        "CONN0041",
        "A reserved header isn't a parameter",
        "The header '{0}' of '{1}' is omitted: HTTP or the connection sets it",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0041"));

    public static readonly DiagnosticDescriptor RequiredInternal = new(
        "CONN0042",
        "An internal parameter has no default",
        "The parameter '{0}' of '{1}' is internal and required but has no default: it is a parameter of the method",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0042"));

    public static readonly DiagnosticDescriptor UndeclaredPathVariable = new(
        "CONN0043",
        "A path variable has no parameter",
        "The path of '{1}' has a variable '{0}' that no parameter declares: it is a required string",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0043"));

    public static readonly DiagnosticDescriptor PathParameterNotInPath = new(
        "CONN0044",
        "A path parameter isn't in the path",
        "The path of '{1}' has no variable '{0}': the parameter is omitted",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0044"));

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "CONN0045",
        "Duplicate parameter",
        "The parameter '{0}' of '{1}' is declared twice: the first one is used",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0045"));

    public static readonly DiagnosticDescriptor ParameterApproximated = new(
        "CONN0046",
        "A parameter is approximated",
        "The parameter '{0}' of '{1}': {2}",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0046"));

    public static readonly DiagnosticDescriptor ContentApproximated = new(
        "CONN0047",
        "A content type is approximated",
        "'{0}': {1}",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0047"));

    public static readonly DiagnosticDescriptor ResponsesMerged = new(
        "CONN0048",
        "Another success response isn't typed",
        "'{0}' is typed by response {1}; response {2} differs{3}",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0048"));

    public static readonly DiagnosticDescriptor NoSuccessResponse = new(
        "CONN0049",
        "The operation has no success response",
        "'{0}' declares no success response: its response isn't read",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0049"));

    public static readonly DiagnosticDescriptor ResponseHeaders = new(
        "CONN0050",
        "Response headers have no member",
        "Response {1} of '{0}' declares headers that have no member: {2}",
        "Parameters",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0050"));

    public static readonly DiagnosticDescriptor DanglingReference = new(
        "CONN0060",
        "A reference can't be resolved",
        "'{0}' can't be resolved: the type is any JSON value",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0060"));

    public static readonly DiagnosticDescriptor ExternalReference = new(
        "CONN0061",
        "A reference leads to another file",
        "'{0}' is outside of this file: the type is any JSON value",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0061"));

    public static readonly DiagnosticDescriptor CircularReference = new(
        "CONN0062",
        "A schema consists of itself",
        "'{0}' consists of itself: the type is any JSON value",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0062"));

    public static readonly DiagnosticDescriptor TooDeep = new(
        "CONN0063",
        "A schema is nested too deeply",
        "'{0}' is nested too deeply: the type is any JSON value{1}",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0063"));

    public static readonly DiagnosticDescriptor SchemaApproximated = new(
        "CONN0064",
        "A schema is approximated",
        "'{0}': {1}",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0064"));

    public static readonly DiagnosticDescriptor UnreadProperties = new(
        "CONN0065",
        "Properties aren't read",
        "'{0}': {1}, so these properties aren't read: {2}",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0065"));

    public static readonly DiagnosticDescriptor EnumValuesUnread = new(
        "CONN0066",
        "Enumeration values aren't read",
        "'{0}': {1}, so these values aren't read: {2}",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0066"));

    public static readonly DiagnosticDescriptor DefaultUnread = new(
        "CONN0067",
        "A default has another type",
        "'{0}': the default {1} is omitted, since it is {2}",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0067"));

    public static readonly DiagnosticDescriptor RequiredUndeclared = new(
        "CONN0068",
        "A required property isn't declared",
        "'{0}' requires '{1}' without declaring it: it is added as any JSON value",
        "Schemas",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0068"));
}
