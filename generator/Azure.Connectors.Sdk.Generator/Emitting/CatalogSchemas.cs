using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Writes the texts and schemas of a catalog's operations as UTF-8 literals, which are parsed when they are first requested. They are in
/// two members that only their readers call, so that a trimmed application that doesn't read them contains none of them.
/// </summary>
internal static class CatalogSchemas
{
    public static void Write(SourceWriter writer, TypeText types, NamedConnector connector)
    {
        string span = $"{types.Of(FrameworkApi.ReadOnlySpan)}<byte>";
        WriteSwitch(
            writer,
            $"protected override {span} {RuntimeApi.ConnectorOperationCatalog.GetMetadata}(string operationId) => operationId switch",
            CatalogEmitter.Entries(connector).Select(entry => (entry.Spec.Id, entry.Spec.Metadata)));
        if (connector.Spec.SchemaDefinitions.Count > 0)
        {
            WriteSwitch(
                writer,
                $"protected override {span} {RuntimeApi.ConnectorOperationCatalog.GetDefinition}(string name) => name switch",
                connector.Spec.SchemaDefinitions.Select(definition => (definition.Name, definition.Json)));
        }
    }

    private static void WriteSwitch(SourceWriter writer, string head, IEnumerable<(string Name, string Json)> texts)
    {
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line(head);
        writer.Line("{");
        writer.Indent();
        writer.Lines(texts.Select(text => $"{CSharpText.Literal(text.Name)} => {CSharpText.Utf8Json(text.Json)},"));
        writer.Line("_ => default,");
        writer.Close("};");
    }
}
