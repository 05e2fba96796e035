using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

/// <summary>Everything that a user of a connector can name, by what it is in the spec.</summary>
internal static class AllNames
{
    public static Dictionary<string, string> Of(NamedConnector connector) => new(
        connector.Operations.Select(
            o => KeyValuePair.Create("op:" + o.Spec.Id, o.MethodName + "(" + string.Join(", ", o.Parameters.Select(p => p.Name)) + ")"))
            .Concat(connector.Triggers.Select(t => KeyValuePair.Create(
                "trigger:" + t.Spec.Id, t.Name + " " + t.PayloadName + "(" + string.Join(", ", t.Parameters.Select(p => p.Name)) + ")")))
            .Concat(connector.Models.Select(
                m => KeyValuePair.Create("model:" + m.Spec.Id, m.Name + "{" + string.Join(", ", m.Properties.Select(p => p.Name)) + "}")))
            .Concat(connector.Enums.Select(
                e => KeyValuePair.Create("enum:" + e.Spec.Id, e.Name + "{" + string.Join(", ", e.Values.Select(v => v.Name)) + "}"))),
        StringComparer.Ordinal);
}
