using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

/// <summary>Names specs written in tests.</summary>
internal static class Names
{
    public static NamingResult Name(string text, NameLock? names = null, string[]? operations = null) => ConnectorNamer.Name(
        Fixture.Spec(text, operations), names
            ?? NameLock.Empty, new NamingOptions("Contoso", "Contoso.Sdk", IsDynamic: false), CancellationToken.None);

    /// <summary><c>id -> method</c> in the spec's order.</summary>
    public static IReadOnlyList<string> Methods(NamingResult result) =>
        [.. result.Connector.Operations.Select(o => $"{o.Spec.Id} -> {o.MethodName}")];

    public static IReadOnlyDictionary<string, string> Types(NamingResult result) => result.Connector.Models.Select(m => (m.Spec.Id, m.Name))
        .Concat(result.Connector.Enums.Select(e => (e.Spec.Id, e.Name))).ToDictionary(
            pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    public static IReadOnlyList<string> Parameters(string text, NameLock? names = null) =>
        [.. Name(text, names).Connector.Operations.Single().Parameters.Select(p => p.Name)];

    /// <summary>One GET for each operation, each at its own path.</summary>
    public static string Operations(params (string Id, string Facts)[] operations) =>
        Fixture.Document(string.Join(",", operations.Select((o, i) =>
        $$$$$"""
        "/op{{{{{i}}}}}":{"get":{"operationId":"{{{{{o.Id}}}}}",{{{{{o.Facts}}}}}"responses":{"204":{"description":"done"}}}}
        """)));

    public static string Operations(params string[] ids) => Operations([.. ids.Select(id => (id, ""))]);

    /// <summary>A definition <c>Thing</c> with string properties of these wire names, given as JSON strings.</summary>
    public static string Thing(params string[] properties) => Fixture.GetWithSchema(
        "{\"$ref\":\"#/definitions/Thing\"}",
        "\"Thing\":{\"type\":\"object\",\"properties\":{"
            + string.Join(",", properties.Select(p => System.Text.Json.JsonSerializer.Serialize(p) + ":{\"type\":\"string\"}")) + "}}");

    public static IReadOnlyList<string> Properties(string text, NameLock? names = null) =>
        [.. Name(text, names).Connector.Models.Single(m => m.Spec.Id == "Thing").Properties.Select(p => p.Name)];

    public static NameLock Lock(LockedName[]? operations = null, LockedName[]? models = null, LockedName[]? triggers = null) =>
        NameLock.Empty with
        {
            Operations = (operations ?? []).ToImmutableEquatableArray(),
            Models = (models ?? []).ToImmutableEquatableArray(),
            Triggers = (triggers ?? []).ToImmutableEquatableArray(),
        };

    public static LockedName Entry(string identity, string? name, params (string Key, string Name)[] members) =>
        new(
            identity,
            name,
            members.Select(m => new LockedName(m.Key, m.Name, ImmutableEquatableArray<LockedName>.Empty)).ToImmutableEquatableArray());
}
