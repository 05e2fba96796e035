using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes the members of a model that get and set a column.</summary>
/// <param name="columns">The names of the members.</param>
/// <param name="values">The members that have the columns, as arguments.</param>
/// <param name="element">The model of a column that is an object, where the columns are of one model; otherwise null.</param>
internal sealed class ColumnsWriter(SourceWriter writer, TypeText types, NamedColumns columns, string values, string? element)
{
    public void Write()
    {
        string json = types.Of(FrameworkApi.JsonElement);
        string type = element is null ? "A" : $"A <see cref=\"{element}\"/> if the column is an object; otherwise, a";
        writer.Summary("Gets or sets the value of a column.");
        writer.Line("/// <param name=\"column\">The wire name of the column.</param>");
        writer.Line("/// <value>");
        writer.Line($"/// {type} <see cref=\"{json}\"/>, or null if the column is null or absent. A value of any type that a dynamic call");
        writer.Line("/// accepts can be set: a scalar, a date, bytes, JSON, a model, a dictionary or a list. Null is written as null.");
        writer.Line("/// </value>");
        writer.Line($"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentException)}\">The value to set has a type that isn't "
            + $"accepted.</exception>");
        writer.Line($"[{types.Of(FrameworkApi.IndexerNameAttribute)}(\"{columns.Indexer}\")]");
        writer.Open("public object? this[string column]");
        writer.Line($"get => {Call(RuntimeApi.ModelColumns.Get, "")};");
        writer.Line($"set => {types.Of(RuntimeApi.ModelColumns.Type)}.{RuntimeApi.ModelColumns.Set}({values}, column, value);");
        writer.Close();
        writer.Line();

        writer.Summary("Gets the value of a column, converted to a type.");
        WriteTypeParameter();
        writer.Line("/// <param name=\"column\">The wire name of the column.</param>");
        writer.Line("/// <returns>The value; null if the column is null.</returns>");
        writer.Line(
            $"/// <exception cref=\"{types.Of(FrameworkApi.KeyNotFoundException)}\">The model doesn't have the column.</exception>");
        WriteExceptions();
        writer.Line($"public T? {columns.Get}<T>(string column) => {Call(RuntimeApi.ModelColumns.Get, "T")};");
        writer.Line();

        writer.Summary("Gets the value of a column, converted to a type, if the model has the column.");
        WriteTypeParameter();
        writer.Line("/// <param name=\"column\">The wire name of the column.</param>");
        writer.Line("/// <param name=\"value\">The value; null if the column is null.</param>");
        writer.Line("/// <returns>True if the model has the column, even if its value is null; otherwise, false.</returns>");
        WriteExceptions();
        writer.Line(
            $"public bool {columns.TryGet}<T>(string column, out T? value) => {Call(RuntimeApi.ModelColumns.TryGet, "T", ", out value")};");
        writer.Line();
    }

    private void WriteTypeParameter()
    {
        writer.Line("/// <typeparam name=\"T\">");
        writer.Line(
            "/// string, bool, int, long, double, decimal, DateTimeOffset, DateTime, DateOnly, Guid, Uri, BinaryData or JsonElement; a");
        writer.Line("/// nullable of one of the value types; or an array of one of these types."
            + (element is null ? "" : $" Columns that are objects can also be read as <see cref=\"{element}\"/>."));
        writer.Line("/// </typeparam>");
    }

    private void WriteExceptions()
    {
        string invalid = types.Of(FrameworkApi.InvalidOperationException);
        writer.Line($"/// <exception cref=\"{invalid}\">The value can't be read as <typeparamref name=\"T\"/>.</exception>");
        writer.Line($"/// <exception cref=\"{types.Of(FrameworkApi.NotSupportedException)}\"><typeparamref name=\"T\"/> isn't "
            + $"accepted.</exception>");
    }

    private string Call(string method, string type, string rest = "")
    {
        string[] arguments = [.. new[] { element, type }.OfType<string>().Where(argument => argument.Length > 0)];
        string generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>";
        return $"{types.Of(RuntimeApi.ModelColumns.Type)}.{method}{generic}({values}, column{rest})";
    }
}
