using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>Emits the class that creates models for tests, with the columns that are read-only.</summary>
internal static class SchemaFactoryEmitter
{
    public static EmittedFile Emit(string @namespace, string name, IReadOnlyList<SchemaModel> models, SourceFiles files) =>
        files.InSchemasNamespace(name, (writer, types) =>
        {
            writer.Summary("Creates the models that responses contain, for mocking.");
            files.OpenType(writer, types, $"static partial class {name}");
            writer.Separated(models, model => Write(writer, @namespace, model, types));
            writer.Close();
        });

    private static void Write(SourceWriter writer, string @namespace, SchemaModel model, TypeText types)
    {
        NameScope scope = new(StringComparer.Ordinal, ["columns", "column", "model"]);
        string[] names = [.. model.Columns.Select(column => Identifier.Escape(scope.Take(Identifier.Camel(column.Name, "value"))))];
        string method = model.Name is "Equals" or "ReferenceEquals" ? model.Name + "Model" : model.Name;
        string json = types.Of(FrameworkApi.JsonElement);
        writer.Summary($"Initializes a new instance of <see cref=\"{types.Model(model.Name)}\"/> for mocking.");
        for (int i = 0; i < names.Length; i++)
        {
            writer.Line($"/// <param name=\"{names[i].TrimStart('@')}\">{ColumnDoc.Value(model.Columns[i])}</param>");
        }

        writer.Line("/// <param name=\"columns\">The columns that the schema doesn't declare, by their wire names.</param>");
        writer.Line($"/// <returns>A new instance of <see cref=\"{types.Model(model.Name)}\"/>.</returns>");
        string[] parameters =
        [
            .. model.Columns.Select((column, i) => $"{SchemaText.TypeOf(column, types)} {names[i]} = null"),
            $"{types.Of(FrameworkApi.IEnumerable)}<{types.Of(FrameworkApi.KeyValuePair)}<string, {json}>>? columns = null",
        ];
        writer.Open($"public static {model.Name} {method}", parameters);

        // The method has the name of the model, so the name of the type is qualified.
        writer.Line($"{model.Name} model = global::{@namespace}.{model.Name}.Create(");
        writer.Indent();
        writer.Lines(names.Select((name, i) => name + (i == names.Length - 1 ? ");" : ",")));
        writer.Outdent();
        writer.Open($"foreach ({types.Of(FrameworkApi.KeyValuePair)}<string, {json}> column in columns ?? [])");
        writer.Line("model.Columns[column.Key] = column.Value;");
        writer.Close();
        writer.Line();
        writer.Line("return model;");
        writer.Close();
    }
}
