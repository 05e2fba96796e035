using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>Describes the diagnostics about schema snapshots.</summary>
internal static class SnapshotDescriptors
{
    public static readonly DiagnosticDescriptor Broken = Create(
        "CONN0200",
        "A schema snapshot can't be read",
        "The schema snapshot can't be read, so nothing is generated for it: {0}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownConnector = Create(
        "CONN0201",
        "The connector of a schema snapshot isn't known",
        "The connector {0} of the schema snapshot isn't known in this project, so nothing is generated for it{1}: add the package or "
            + "the spec of the connector with 'connectors add'",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownOperation = Create(
        "CONN0202",
        "The operation of a response isn't known",
        "The connector '{0}' has no operation '{1}', so this response isn't used; 'connectors show {0}' lists the operations{2}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoLocation = Create(
        "CONN0203",
        "No operation uses a schema of the snapshot",
        "No operation of '{0}' gets a schema from '{1}' with these arguments, so nothing is generated for this response: {2}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor MissingPath = Create(
        "CONN0204",
        "The response has no schema at the path",
        "The response of '{0}' has no schema of an object at '{1}', where '{2}' looks for it: '{2}' isn't part of the table client",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SourcesChanged = Create(
        "CONN0205",
        "The spec changed since the snapshot was fetched",
        "The operations of '{0}' get the schema in another way than when the snapshot was fetched: fetch the snapshot again "
            + "with 'connectors schema update'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameTaken = Create(
        "CONN0206",
        "Two schema snapshots have the same name",
        "The type '{0}' of this schema snapshot is that of '{1}' too, so nothing is generated for it: give the envelope another name",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ColumnWithoutType = Create(
        "CONN0207",
        "A column has no type",
        "The schema of the column '{0}' has no type that is known: its values are JsonElement",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NamesMissing = Create(
        "CONN0208",
        "The snapshot doesn't contain the names of its columns",
        "The names of {0} columns, '{1}' among them, aren't in the envelope: they can change when the schema is fetched again; "
            + "'connectors schema update' adds them",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NameUnusable = Create(
        "CONN0209",
        "A name of the snapshot can't be used",
        "The name '{1}' that the envelope has for '{0}' isn't used: {2}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MembersUntyped = Create(
        "CONN0210",
        "Dynamic members of a fixed body stay untyped",
        "The body of '{0}' has the columns in its member '{1}', beside others: the member stays untyped",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Snapshots", severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
