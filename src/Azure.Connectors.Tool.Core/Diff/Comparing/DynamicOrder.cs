using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Orders the arguments of dynamic sources by name: their order in the document has no meaning.</summary>
internal static class DynamicOrder
{
    public static DynamicSpec? Sort(DynamicSpec? dynamic)
    {
        if (dynamic is null)
        {
            return null;
        }

        return dynamic with
        {
            Values = Sort(dynamic.Values),
            Schema = Sort(dynamic.Schema),
            Within = dynamic.Within is { } within ? within with { Dynamic = Sort(within.Dynamic)! } : null,
            Tree = dynamic.Tree is { } tree ? tree with { Open = Sort(tree.Open), Browse = Sort(tree.Browse) } : null,
        };
    }

    private static DynamicSourceSpec? Sort(DynamicSourceSpec? source) => source is null ? null : source with
    {
        Parameters = source.Parameters.OrderBy(argument => argument.Name, StringComparer.Ordinal).ToImmutableEquatableArray(),
    };
}
