using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>
/// Writes the model of an object whose members are columns. A column that was assigned null is written as null, a null that was read isn't
/// written, and a read-only column isn't sent.
/// </summary>
internal sealed class SchemaModelWriter
{
    private const string ColumnsField = "_columns";
    private const string SystemField = "_system";
    private const string Names = "s_names";
    private const string ReadOnlyNames = "s_readOnlyNames";

    private readonly SourceWriter _writer;
    private readonly SchemaModel _model;
    private readonly SourceFiles _files;
    private readonly TypeText _types;
    private readonly Dictionary<SchemaColumn, string> _fields = [];
    private readonly Dictionary<SchemaColumn, string> _flags = [];
    private readonly List<(string WireName, SchemaColumn Column, bool IsCompanion)> _entries = [];

    public SchemaModelWriter(SourceWriter writer, SchemaModel model, SourceFiles files, TypeText types)
    {
        _writer = writer;
        _model = model;
        _files = files;
        _types = types;
        NameScope scope = new(
            StringComparer.Ordinal, [ColumnsField, SystemField, .. model.Columns.Select(column => column.Name)]);
        foreach (SchemaColumn column in model.Columns)
        {
            _fields.Add(column, scope.Take("_" + Identifier.Camel(column.Name, "value")));
            if (column.Companion is { } companion)
            {
                _entries.Add((companion, column, true));
            }

            _entries.Add((column.WireName, column, false));
        }

        foreach (SchemaColumn column in model.Columns.Where(column => !column.IsReadOnly))
        {
            _flags.Add(column, scope.Take("_has" + column.Name));
        }
    }

    private bool HasSystem => _model.Columns.Any(column => column.IsSystem);

    private string Interface => $"{_types.Of(RuntimeApi.IConnectorModel.Type)}<{_model.Name}>";

    private string Dictionary => $"{_types.Of(FrameworkApi.Dictionary)}<string, {_types.Of(FrameworkApi.JsonElement)}>";

    public void Write()
    {
        _writer.Summary(CSharpText.Sentence(_model.Documentation));
        _writer.Line("/// <remarks>A column that isn't assigned isn't sent. A column that is assigned null is cleared.</remarks>");
        string converter = $"{_types.Of(RuntimeApi.ConnectorModelConverter.Type)}<{_model.Name}>";
        _writer.Line($"[{_types.Of(FrameworkApi.JsonConverterAttribute)}(typeof({converter}))]");
        _files.OpenType(_writer, _types, $"sealed partial class {_model.Name} : {Interface}");
        WriteFields();
        foreach (SchemaColumn column in _model.Columns.Where(column => !column.IsSystem))
        {
            WriteProperty(column, "");
            _writer.Line();
        }

        if (HasSystem)
        {
            _writer.Summary("Gets the columns that the service maintains.");
            _writer.Line($"public SystemColumns System => {SystemField} ??= new(this);");
            _writer.Line();
        }

        _writer.Summary("Gets the columns that the schema doesn't declare, by their wire names.");
        _writer.Line($"public {_types.Of(FrameworkApi.IDictionary)}<string, {_types.Of(FrameworkApi.JsonElement)}> Columns => "
            + $"{ColumnsField} ??= new();");
        _writer.Line();
        new ColumnsWriter(_writer, _types, new("Column", "Get", "TryGet"), "Columns", null).Write();
        WriteRead();
        _writer.Line();
        WriteWrite();
        _writer.Line();
        WriteCreate();
        if (HasSystem)
        {
            _writer.Line();
            WriteSystem();
        }

        foreach (SchemaColumn column in _model.Columns.Where(column => column.ValuesName is not null))
        {
            _writer.Line();
            _writer.Summary($"Contains the values of the column <c>{CSharpText.Doc(column.WireName)}</c>. Other values are accepted too.");
            _writer.Open($"public static class {column.ValuesName}");
            SchemaConstants.Write(_writer, column.Values, value => $"The value '{CSharpText.Doc(value.Text)}'.");
            _writer.Close();
        }

        _writer.Close();
    }

    private void WriteFields()
    {
        _writer.Line("// The wire names; reading and writing refer to them by position.");
        _writer.Line($"private static readonly {_types.Of(RuntimeApi.JsonPropertyNames.Type)} {Names} = new(");
        WriteStrings(_entries.Select(entry => entry.WireName), ");");
        _writer.Line();
        if (_model.ReadOnlyNames.Count > 0)
        {
            _writer.Line($"private static readonly string[] {ReadOnlyNames} =");
            _writer.Line("[");
            WriteStrings(_model.ReadOnlyNames, "");
            _writer.Line("];");
            _writer.Line();
        }

        foreach (SchemaColumn column in _model.Columns)
        {
            _writer.Line($"private {TypeOf(column)} {_fields[column]};");
            if (_flags.TryGetValue(column, out string? flag))
            {
                _writer.Line($"private bool {flag};");
            }
        }

        _writer.Line($"private {Dictionary}? {ColumnsField};");
        if (HasSystem)
        {
            _writer.Line($"private SystemColumns? {SystemField};");
        }

        _writer.Line();
    }

    private void WriteStrings(IEnumerable<string> texts, string end)
    {
        string[] all = [.. texts];
        _writer.Indent();
        for (int i = 0; i < all.Length; i++)
        {
            _writer.Line(CSharpText.Literal(all[i]) + (i == all.Length - 1 ? end : ","));
        }

        _writer.Outdent();
    }

    /// <param name="owner">The expression of the model; empty within the model.</param>
    private void WriteProperty(SchemaColumn column, string owner)
    {
        _writer.Summary(ColumnDoc.Property(column));
        if (column.ValuesName is { } values)
        {
            _writer.Line($"/// <remarks>The known values are in <see cref=\"{values}\"/>.</remarks>");
        }

        string field = owner + _fields[column];
        if (column.IsReadOnly)
        {
            _writer.Line($"public {TypeOf(column)} {column.Name} => {field};");
            return;
        }

        _writer.Open($"public {TypeOf(column)} {column.Name}");
        _writer.Line($"get => {field};");
        _writer.Open("set");
        _writer.Line($"{field} = value;");
        _writer.Line($"{owner}{_flags[column]} = true;");
        _writer.Close();
        _writer.Close();
    }

    private void WriteRead()
    {
        string reader = _types.Of(FrameworkApi.Utf8JsonReader);
        _writer.Open($"static {_model.Name} {Interface}.{RuntimeApi.IConnectorModel.Read}(ref {reader} reader)");
        _writer.Line($"{_model.Name} model = new();");
        _writer.Line("int property = -1;");
        _writer.Open($"while ({Names}.{RuntimeApi.JsonPropertyNames.ReadNext}(ref reader, ref property, out string? name))");
        _writer.Open("switch (property)");
        for (int i = 0; i < _entries.Count; i++)
        {
            (_, SchemaColumn column, bool isCompanion) = _entries[i];
            _writer.Line($"case {i}:");
            _writer.Indent();
            _writer.Line(isCompanion
                ? $"{_types.Of(RuntimeApi.JsonRead.Type)}.{RuntimeApi.JsonRead.Skip}(ref reader);"
                : $"model.{_fields[column]} = {_types.Read(column.Type, "reader", !column.IsReadOnly)};");
            _writer.Line("break;");
            _writer.Outdent();
        }

        _writer.Line("default:");
        _writer.Indent();
        _writer.Line($"(model.{ColumnsField} ??= new())[name!] = {_types.ReadValue(new NamedAny(), "reader", isInput: true)};");
        _writer.Line("break;");
        _writer.Outdent();
        _writer.Close();
        _writer.Close();
        _writer.Line();
        _writer.Line("return model;");
        _writer.Close();
    }

    private void WriteWrite()
    {
        _writer.Open($"void {_types.Of(RuntimeApi.IConnectorModel.Type)}.{RuntimeApi.IConnectorModel.Write}("
            + $"{_types.Of(FrameworkApi.Utf8JsonWriter)} writer, {_types.Of(RuntimeApi.ModelFormat.Type)} format)");
        _writer.Line("writer.WriteStartObject();");
        bool isReadOnly = false;
        for (int i = 0; i < _entries.Count; i++)
        {
            SchemaColumn column = _entries[i].Column;
            if (column.IsReadOnly != isReadOnly)
            {
                SwitchTo(column.IsReadOnly);
                isReadOnly = column.IsReadOnly;
            }

            WriteEntry(i);
        }

        if (isReadOnly)
        {
            SwitchTo(false);
        }

        string readOnly = _model.ReadOnlyNames.Count > 0 ? ReadOnlyNames : "[]";
        _writer.Line($"{_types.Of(RuntimeApi.ModelColumns.Type)}.{RuntimeApi.ModelColumns.Write}(writer, {ColumnsField}, {Names}, "
            + $"{readOnly}, format);");
        _writer.Line("writer.WriteEndObject();");
        _writer.Close();
    }

    /// <summary>Begins or ends what isn't sent.</summary>
    private void SwitchTo(bool isReadOnly)
    {
        if (isReadOnly)
        {
            _writer.Open($"if (format == {_types.Of(RuntimeApi.ModelFormat.Type)}.{RuntimeApi.ModelFormat.Json})");
        }
        else
        {
            _writer.Close();
            _writer.Line();
        }
    }

    private void WriteEntry(int index)
    {
        (_, SchemaColumn column, bool isCompanion) = _entries[index];
        string json = _types.Of(RuntimeApi.JsonWrite.Type);
        string field = _fields[column];
        string name = $"{Names}[{index}]";
        if (isCompanion)
        {
            string value = CSharpText.Literal(column.Schema.ODataType!);
            _writer.Line($"{json}.{RuntimeApi.JsonWrite.String}(writer, {name}, {field} is null ? null : {value});");
            return;
        }

        if (_flags.TryGetValue(column, out string? flag))
        {
            _writer.Line($"{json}.{RuntimeApi.JsonWrite.NullIf}(writer, {name}, {flag} && {field} is null);");
        }

        _writer.Line(_types.WriteProperty(column.Type, name, field, !column.IsReadOnly) + ";");
    }

    /// <summary>Writes the method that the factory calls, which is in the model because read-only columns have no setter.</summary>
    private void WriteCreate()
    {
        NameScope scope = new(StringComparer.Ordinal, []);
        string[] names = [.. _model.Columns.Select(column => Identifier.Escape(scope.Take(Identifier.Camel(column.Name, "value"))))];
        _writer.Declare(
            $"internal static {_model.Name} Create",
            [.. _model.Columns.Select((column, i) => $"{TypeOf(column)} {names[i]}")],
            " => new()");
        _writer.Line("{");
        _writer.Indent();
        for (int i = 0; i < names.Length; i++)
        {
            _writer.Line($"{_fields[_model.Columns[i]]} = {names[i]},");
        }

        _writer.Close("};");
    }

    private void WriteSystem()
    {
        _writer.Summary("Represents the columns that the service maintains.");
        _writer.Open("public sealed class SystemColumns");
        _writer.Line($"private readonly {_model.Name} _model;");
        _writer.Line();
        _writer.Line($"internal SystemColumns({_model.Name} model) => _model = model;");
        foreach (SchemaColumn column in _model.Columns.Where(column => column.IsSystem))
        {
            _writer.Line();
            WriteProperty(column, "_model.");
        }

        _writer.Close();
    }

    private string TypeOf(SchemaColumn column) => SchemaText.TypeOf(column, _types);
}
