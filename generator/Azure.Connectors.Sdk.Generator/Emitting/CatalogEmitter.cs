using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// The operation catalog: what the dynamic client checks arguments against and makes requests from. An entry is made when it is first asked
/// for.
/// </summary>
internal static class CatalogEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files, bool hasSchemas)
    {
        string name = connector.Types.OperationCatalog;
        OperationEntry[] entries = Entries(connector);
        Dictionary<string, EnumSpec> enums = connector.Spec.Enums.ToDictionary(value => value.Id, StringComparer.Ordinal);
        return files.InClientNamespace(name, (writer, types) =>
        {
            DynamicMembers members = new(connector.Spec, types);
            writer.Summary($"Represents the catalog of the operations of {connector.ServiceName}.");
            files.OpenType(writer, types, $"sealed partial class {name} : {types.Of("ConnectorOperationCatalog")}");
            writer.Open($"private {name}()");
            writer.Close();
            writer.Line();
            writer.Summary("Gets the catalog.");
            writer.Line($"public static {name} Instance {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override string ApiName => {CSharpText.Literal(connector.Spec.ApiName)};");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override string ServiceName => {CSharpText.Literal(connector.ServiceName)};");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override {types.Of("IReadOnlyList")}<string> OperationIds {{ get; }} =");
            writer.Line("[");
            writer.Indent();
            writer.Lines(entries.Select(e => CSharpText.Literal(e.Spec.Id) + ","));
            writer.Close("];");
            if (connector.Spec.OmittedOperations.Count > 0)
            {
                writer.Line();
                writer.Line("/// <inheritdoc />");
                writer.Line($"public override {types.Of("IReadOnlyList")}<string> OmittedOperationIds =>");
                writer.Line("[");
                writer.Indent();
                writer.Lines(connector.Spec.OmittedOperations.Select(id => CSharpText.Literal(id) + ","));
                writer.Close("];");
            }

            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"protected override {types.Of("ConnectorOperation")}? Create(string operationId) => operationId switch");
            writer.Line("{");
            writer.Indent();
            for (int i = 0; i < entries.Length; i++)
            {
                writer.Line($"{CSharpText.Literal(entries[i].Spec.Id)} => Create{i}(),");
            }

            writer.Line("_ => null,");
            writer.Close("};");
            for (int i = 0; i < entries.Length; i++)
            {
                writer.Line();
                WriteEntry(writer, enums, entries[i], i, types, members);
            }

            members.Write(writer);
            if (hasSchemas)
            {
                CatalogSchemas.Write(writer, types, connector);
            }

            writer.Close();
        });
    }

    /// <summary>The operations of the catalog: those that are methods, then the triggers.</summary>
    public static OperationEntry[] Entries(NamedConnector connector) => [
        .. connector.Operations.Select(o => new OperationEntry(o.Spec, o.Spec.Kind.ToString())),
        .. connector.Triggers.Select(t => new OperationEntry(t.Spec.Operation with { Id = t.Spec.Id }, "Trigger"))];

    /// <summary>Writes the member of a client that provides the catalog.</summary>
    public static void WriteProvider(SourceWriter writer, TypeText types, NamedConnector connector) =>
        writer.Line($"static {types.Of("ConnectorOperationCatalog")} {types.Of("IOperationCatalogProvider")}.OperationCatalog => "
            + $"{connector.Types.OperationCatalog}.Instance;");

    private static void WriteEntry(
        SourceWriter writer, Dictionary<string, EnumSpec> enums, OperationEntry entry, int index, TypeText types, DynamicMembers members)
    {
        OperationSpec spec = entry.Spec;
        writer.Line($"private static {types.Of("ConnectorOperation")} Create{index}() => new()");
        writer.Line("{");
        writer.Indent();
        writer.Line($"Id = {CSharpText.Literal(spec.Id)},");
        writer.Line($"Method = {CSharpText.Literal(spec.Method)},");
        string segments = types.Of("ConnectorPathSegment");
        writer.Line("PathSegments =");
        writer.Line("[");
        writer.Indent();
        writer.Lines(spec.PathSegments.Select(s => $"{segments}.{(s.IsVariable ? "Parameter" : "Literal")}({CSharpText.Literal(s.Text)}),"));
        writer.Close("],");
        Set("Summary", CSharpText.LiteralOrNull(spec.Summary));
        Set("IsDeprecated", spec.IsDeprecated ? "true" : null);
        Set("Kind", entry.Kind == "Action" ? null : $"{types.Of("ConnectorOperationKind")}.{entry.Kind}");
        Set("IsRetrySafe", spec.Effects.IsRetrySafe ? "true" : null);
        Set("IsReadOnly", spec.Effects.IsReadOnly ? "true" : null);
        Set("IsIdempotent", spec.Effects.IsIdempotent ? "true" : null);
        Set("IsDestructive", spec.Effects.IsDestructive ? "true" : null);
        Set("RequiresConfirmation", spec.Effects.RequiresConfirmation ? "true" : null);
        Set("IsMultipart", spec.Form == FormEncoding.Multipart ? "true" : null);
        Set("ResponseKind", spec.Response.Kind == ContentKind.None ? null : $"{types.Of("ConnectorContentKind")}.{spec.Response.Kind}");
        Set("MayBeEmpty", spec.Response.MayBeEmpty ? "true" : null);
        Set("AcceptedResponse", entry.Kind == "Trigger" || spec.Response.Accepted == AcceptedResponse.Pending
            ? null
            : $"{types.Of("AcceptedResponse")}.{spec.Response.Accepted}");
        Set("PageItemsName", CSharpText.LiteralOrNull(spec.Page?.ItemsName));
        Set("PageNextLinkName", CSharpText.LiteralOrNull(spec.Page?.NextLinkName));
        Set("ResponseDynamicValues", DynamicSources.Of(spec.Response.Dynamic?.Values, types));
        Set("ResponseDynamicSchema", DynamicSources.Of(spec.Response.Dynamic?.Schema, types));
        Set("ResponseDynamicMembers", members.Of(spec.Response.Type, spec.Response.Dynamic));
        string[] parameters = [.. spec.Parameters.Select(p => Parameter(p, enums, types, members)).OfType<string>()];
        if (parameters.Length > 0)
        {
            writer.Line("Parameters =");
            writer.Line("[");
            writer.Indent();
            writer.Lines(parameters.Select(p => p + ","));
            writer.Close("],");
        }

        if (spec.Body is { } body)
        {
            string dynamic = string.Concat(new[]
            {
                ("DynamicValues", DynamicSources.Of(body.Dynamic?.Values, types)),
                ("DynamicSchema", DynamicSources.Of(body.Dynamic?.Schema, types)),
                ("DynamicMembers", members.Of(body.Type, body.Dynamic)),
            }.Where(part => part.Item2 is not null).Select(part => $", {part.Item1} = {part.Item2}"));
            writer.Line($"Body = new() {{ Name = {CSharpText.Literal(body.WireName)}, Kind = "
                + $"{types.Of("ConnectorContentKind")}.{body.Kind}, ContentType = "
                + $"{CSharpText.Literal(body.ContentType)}{(body.IsRequired ? ", IsRequired = true" : "")}{dynamic} }},");
        }

        writer.Close("};");

        void Set(string name, string? value)
        {
            if (value is not null)
            {
                writer.Line($"{name} = {value},");
            }
        }
    }

    /// <summary>The entry of a parameter; null for the body, which has an entry of its own.</summary>
    private static string? Parameter(
        ParameterSpec parameter, Dictionary<string, EnumSpec> enums, TypeText types, DynamicMembers dynamicMembers)
    {
        string? location = parameter.Match<string?>(
            path: _ => "Path", query: _ => "Query", header: _ => "Header", formField: _ => "Form", formFile: _ => "Form", body: _ => null);
        if (location is null)
        {
            return null;
        }

        string kinds = types.Of("ConnectorValueKind");
        string locations = types.Of("ConnectorParameterLocation");
        List<string> members = [$"Name = {CSharpText.Literal(parameter.WireName)}", $"In = {locations}.{location}"];
        string? itemKind = parameter.Type is ArrayTypeSpec array ? ValueKind(array.Items) : null;
        Add("Kind", $"{kinds}.{(itemKind is null ? ValueKind(parameter.Type) : "Array")}");
        Add("ItemKind", itemKind is null ? null : $"{kinds}.{itemKind}");
        Add("IsRequired", parameter.IsRequired ? "true" : null);
        Add("Constant", CSharpText.LiteralOrNull(parameter.Constant));
        Add("Default", CSharpText.LiteralOrNull(parameter.Default));
        Add("DefaultItems", parameter.Text?.DefaultItems is { } items ? $"[{string.Join(", ", items.Select(CSharpText.Literal))}]" : null);
        Add("CollectionFormat", itemKind is null
            ? null
            : $"{types.Of("CollectionFormat")}.{parameter.Text?.CollectionFormat ?? CollectionFormat.Multi}");
        Add("EncodeTwice", parameter.Match(
            path: path => path.EncodeTwice,
            query: query => query.EncodeTwice,
            header: _ => false,
            formField: _ => false,
            formFile: _ => false,
            body: _ => false) ? "true" : null);
        Add("DynamicValues", DynamicSources.Of(parameter.Dynamic?.Values, types));
        Add("DynamicSchema", DynamicSources.Of(parameter.Dynamic?.Schema, types));
        Add("DynamicMembers", dynamicMembers.Of(parameter.Type, parameter.Dynamic));
        return $"new() {{ {string.Join(", ", members)} }}";

        string ValueKind(TypeSpec type) => parameter.Match(
            path: _ => Kind(type, enums),
            query: _ => Kind(type, enums),
            header: _ => Kind(type, enums),
            formField: _ => Kind(type, enums),
            formFile: _ => "File",
            body: _ => Kind(type, enums));

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                members.Add($"{name} = {value}");
            }
        }
    }

    private static string Kind(TypeSpec type, Dictionary<string, EnumSpec> enums) => type switch
    {
        ScalarTypeSpec scalar => Kind(scalar.Kind),
        EnumTypeSpec { Id: var id } => Kind(enums.TryGetValue(id, out EnumSpec? values) ? values.Kind : ScalarKind.String),
        ArrayTypeSpec => "Array",
        _ => "Any",
    };

    private static string Kind(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 or ScalarKind.Int64 => "Integer",
        ScalarKind.Double or ScalarKind.Decimal => "Number",
        _ => kind.ToString(),
    };

}

/// <param name="Spec">The operation.</param>
/// <param name="Kind">The member of the runtime's enumeration.</param>
internal sealed record OperationEntry(OperationSpec Spec, string Kind);
