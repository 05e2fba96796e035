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
            files.OpenType(writer, types, $"sealed partial class {name} : {types.Of(RuntimeApi.ConnectorOperationCatalog.Type)}");
            writer.Open($"private {name}()");
            writer.Close();
            writer.Line();
            writer.Summary("Gets the catalog.");
            writer.Line($"public static {name} Instance {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line(
                $"public override string {RuntimeApi.ConnectorOperationCatalog.ApiName} => {CSharpText.Literal(connector.Spec.ApiName)};");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override string {RuntimeApi.ConnectorOperationCatalog.ServiceName} => "
                + $"{CSharpText.Literal(connector.ServiceName)};");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override {types.Of(FrameworkApi.IReadOnlyList)}<string> "
                + $"{RuntimeApi.ConnectorOperationCatalog.OperationIds} {{ get; }} =");
            writer.Line("[");
            writer.Indent();
            writer.Lines(entries.Select(e => CSharpText.Literal(e.Spec.Id) + ","));
            writer.Close("];");
            if (connector.Spec.OmittedOperations.Count > 0)
            {
                writer.Line();
                writer.Line("/// <inheritdoc />");
                writer.Line($"public override {types.Of(FrameworkApi.IReadOnlyList)}<string> "
                    + $"{RuntimeApi.ConnectorOperationCatalog.OmittedOperationIds} =>");
                writer.Line("[");
                writer.Indent();
                writer.Lines(connector.Spec.OmittedOperations.Select(id => CSharpText.Literal(id) + ","));
                writer.Close("];");
            }

            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"protected override {types.Of(RuntimeApi.ConnectorOperation.Type)}? "
                + $"{RuntimeApi.ConnectorOperationCatalog.Create}(string operationId) => operationId switch");
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
        .. connector.Operations.Select(
            o => new OperationEntry(o.Spec, o.Spec.Kind == OperationKind.Discovery ? RuntimeApi.ConnectorOperationKind.Discovery : null)),
        .. connector.Triggers.Select(
            t => new OperationEntry(t.Spec.Operation with { Id = t.Spec.Id }, RuntimeApi.ConnectorOperationKind.Trigger))];

    /// <summary>Writes the member of a client that provides the catalog.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="types">The types that the file names.</param>
    /// <param name="connector">The connector.</param>
    /// <param name="qualifier">What precedes the name of the catalog in another namespace.</param>
    public static void WriteProvider(SourceWriter writer, TypeText types, NamedConnector connector, string qualifier = "") =>
        writer.Line($"static {types.Of(RuntimeApi.ConnectorOperationCatalog.Type)} "
            + $"{types.Of(RuntimeApi.IOperationCatalogProvider.Type)}.{RuntimeApi.IOperationCatalogProvider.OperationCatalog} => "
            + $"{qualifier}{connector.Types.OperationCatalog}.Instance;");

    private static void WriteEntry(
        SourceWriter writer, Dictionary<string, EnumSpec> enums, OperationEntry entry, int index, TypeText types, DynamicMembers members)
    {
        OperationSpec spec = entry.Spec;
        writer.Line($"private static {types.Of(RuntimeApi.ConnectorOperation.Type)} Create{index}() => new()");
        writer.Line("{");
        writer.Indent();
        writer.Line($"{RuntimeApi.ConnectorOperation.Id} = {CSharpText.Literal(spec.Id)},");
        writer.Line($"{RuntimeApi.ConnectorOperation.Method} = {CSharpText.Literal(spec.Method)},");
        string segments = types.Of(RuntimeApi.ConnectorPathSegment.Type);
        writer.Line(RuntimeApi.ConnectorOperation.PathSegments + " =");
        writer.Line("[");
        writer.Indent();
        writer.Lines(spec.PathSegments.Select(segment =>
        {
            string create = segment.IsVariable ? RuntimeApi.ConnectorPathSegment.Parameter : RuntimeApi.ConnectorPathSegment.Literal;
            return $"{segments}.{create}({CSharpText.Literal(segment.Text)}),";
        }));
        writer.Close("],");
        Set(RuntimeApi.ConnectorOperation.Summary, CSharpText.LiteralOrNull(spec.Summary));
        Set(RuntimeApi.ConnectorOperation.IsDeprecated, spec.IsDeprecated ? "true" : null);
        Set(
            RuntimeApi.ConnectorOperation.Kind,
            entry.Kind is null ? null : $"{types.Of(RuntimeApi.ConnectorOperationKind.Type)}.{entry.Kind}");
        Set(RuntimeApi.ConnectorOperation.IsRetrySafe, spec.Effects.IsRetrySafe ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.IsReadOnly, spec.Effects.IsReadOnly ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.IsIdempotent, spec.Effects.IsIdempotent ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.IsDestructive, spec.Effects.IsDestructive ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.RequiresConfirmation, spec.Effects.RequiresConfirmation ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.IsMultipart, spec.Form == FormEncoding.Multipart ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.ResponseKind, spec.Response.Kind == ContentKind.None
            ? null
            : $"{types.Of(RuntimeApi.ConnectorContentKind.Type)}.{RuntimeApi.ConnectorContentKind.Of(spec.Response.Kind)}");
        Set(RuntimeApi.ConnectorOperation.MayBeEmpty, spec.Response.MayBeEmpty ? "true" : null);
        Set(RuntimeApi.ConnectorOperation.AcceptedResponse, entry.Kind == RuntimeApi.ConnectorOperationKind.Trigger
            || spec.Response.Accepted == AcceptedResponse.Pending
            ? null
            : $"{types.Of(RuntimeApi.AcceptedResponse.Type)}.{RuntimeApi.AcceptedResponse.Of(spec.Response.Accepted)}");
        Set(RuntimeApi.ConnectorOperation.PageItemsName, CSharpText.LiteralOrNull(spec.Page?.ItemsName));
        Set(RuntimeApi.ConnectorOperation.PageNextLinkName, CSharpText.LiteralOrNull(spec.Page?.NextLinkName));
        Set(RuntimeApi.ConnectorOperation.ResponseDynamicValues, DynamicSources.Of(spec.Response.Dynamic?.Values, types));
        Set(RuntimeApi.ConnectorOperation.ResponseDynamicSchema, DynamicSources.Of(spec.Response.Dynamic?.Schema, types));
        Set(RuntimeApi.ConnectorOperation.ResponseDynamicTree, DynamicTrees.Of(spec.Response.Dynamic?.Tree, types));
        Set(RuntimeApi.ConnectorOperation.ResponseDynamicMembers, members.Of(spec.Response.Type, spec.Response.Dynamic));
        string[] parameters = [.. spec.Parameters.Select(p => Parameter(p, enums, types, members)).OfType<string>()];
        if (parameters.Length > 0)
        {
            writer.Line(RuntimeApi.ConnectorOperation.Parameters + " =");
            writer.Line("[");
            writer.Indent();
            writer.Lines(parameters.Select(p => p + ","));
            writer.Close("],");
        }

        if (spec.Body is { } body)
        {
            string dynamic = string.Concat(new[]
            {
                (RuntimeApi.ConnectorBody.DynamicValues, DynamicSources.Of(body.Dynamic?.Values, types)),
                (RuntimeApi.ConnectorBody.DynamicSchema, DynamicSources.Of(body.Dynamic?.Schema, types)),
                (RuntimeApi.ConnectorBody.DynamicTree, DynamicTrees.Of(body.Dynamic?.Tree, types)),
                (RuntimeApi.ConnectorBody.DynamicMembers, members.Of(body.Type, body.Dynamic)),
            }.Where(part => part.Item2 is not null).Select(part => $", {part.Item1} = {part.Item2}"));
            string required = body.IsRequired ? $", {RuntimeApi.ConnectorBody.IsRequired} = true" : "";
            writer.Line($"{RuntimeApi.ConnectorOperation.Body} = new() {{ {RuntimeApi.ConnectorBody.Name} = "
                + $"{CSharpText.Literal(body.WireName)}, {RuntimeApi.ConnectorBody.Kind} = "
                + $"{types.Of(RuntimeApi.ConnectorContentKind.Type)}.{RuntimeApi.ConnectorContentKind.Of(body.Kind)}, "
                + $"{RuntimeApi.ConnectorBody.ContentType} = "
                + $"{CSharpText.Literal(body.ContentType)}{required}{dynamic} }},");
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

    /// <summary>The entry of a parameter; null for the body, which has its own entry.</summary>
    private static string? Parameter(
        ParameterSpec parameter, Dictionary<string, EnumSpec> enums, TypeText types, DynamicMembers dynamicMembers)
    {
        string? location = parameter.Match<string?>(
            path: _ => RuntimeApi.ConnectorParameterLocation.Path,
            query: _ => RuntimeApi.ConnectorParameterLocation.Query,
            header: _ => RuntimeApi.ConnectorParameterLocation.Header,
            formField: _ => RuntimeApi.ConnectorParameterLocation.Form,
            formFile: _ => RuntimeApi.ConnectorParameterLocation.Form,
            body: _ => null);
        if (location is null)
        {
            return null;
        }

        string kinds = types.Of(RuntimeApi.ConnectorValueKind.Type);
        string locations = types.Of(RuntimeApi.ConnectorParameterLocation.Type);
        List<string> members =
        [
            $"{RuntimeApi.ConnectorParameter.Name} = {CSharpText.Literal(parameter.WireName)}",
            $"{RuntimeApi.ConnectorParameter.In} = {locations}.{location}"
        ];
        string? itemKind = parameter.Type is ArrayTypeSpec array ? ValueKind(array.Items) : null;
        Add(
            RuntimeApi.ConnectorParameter.Kind,
            $"{kinds}.{(itemKind is null ? ValueKind(parameter.Type) : RuntimeApi.ConnectorValueKind.Array)}");
        Add(RuntimeApi.ConnectorParameter.ItemKind, itemKind is null ? null : $"{kinds}.{itemKind}");
        Add(RuntimeApi.ConnectorParameter.IsRequired, parameter.IsRequired ? "true" : null);
        Add(RuntimeApi.ConnectorParameter.Constant, CSharpText.LiteralOrNull(parameter.Constant));
        Add(RuntimeApi.ConnectorParameter.Default, CSharpText.LiteralOrNull(parameter.Default));
        Add(
            RuntimeApi.ConnectorParameter.DefaultItems,
            parameter.Text?.DefaultItems is { } items ? $"[{string.Join(", ", items.Select(CSharpText.Literal))}]" : null);
        string format = RuntimeApi.CollectionFormat.Of(parameter.Text?.CollectionFormat ?? CollectionFormat.Multi);
        Add(RuntimeApi.ConnectorParameter.CollectionFormat, itemKind is null
            ? null
            : $"{types.Of(RuntimeApi.CollectionFormat.Type)}.{format}");
        Add(RuntimeApi.ConnectorParameter.EncodeTwice, parameter.Match(
            path: path => path.EncodeTwice,
            query: query => query.EncodeTwice,
            header: _ => false,
            formField: _ => false,
            formFile: _ => false,
            body: _ => false) ? "true" : null);
        Add(RuntimeApi.ConnectorParameter.DynamicValues, DynamicSources.Of(parameter.Dynamic?.Values, types));
        Add(RuntimeApi.ConnectorParameter.DynamicSchema, DynamicSources.Of(parameter.Dynamic?.Schema, types));
        Add(RuntimeApi.ConnectorParameter.DynamicTree, DynamicTrees.Of(parameter.Dynamic?.Tree, types));
        Add(RuntimeApi.ConnectorParameter.DynamicMembers, dynamicMembers.Of(parameter.Type, parameter.Dynamic));
        return $"new() {{ {string.Join(", ", members)} }}";

        string ValueKind(TypeSpec type) => parameter.Match(
            path: _ => Kind(type, enums),
            query: _ => Kind(type, enums),
            header: _ => Kind(type, enums),
            formField: _ => Kind(type, enums),
            formFile: _ => RuntimeApi.ConnectorValueKind.File,
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
        ScalarTypeSpec scalar => RuntimeApi.ConnectorValueKind.Of(scalar.Kind),
        EnumTypeSpec { Id: var id } =>
            RuntimeApi.ConnectorValueKind.Of(enums.TryGetValue(id, out EnumSpec? values) ? values.Kind : ScalarKind.String),
        ArrayTypeSpec => RuntimeApi.ConnectorValueKind.Array,
        _ => RuntimeApi.ConnectorValueKind.Any,
    };
}

/// <param name="Spec">The operation.</param>
/// <param name="Kind">The member of the runtime's enumeration; null for an action.</param>
internal sealed record OperationEntry(OperationSpec Spec, string? Kind);
