using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Gets and sets the columns of a model: the members that the spec doesn't declare because only the service knows them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelColumns
{
    /// <summary>Gets the value of a column.</summary>
    /// <param name="columns">The columns of the model.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <returns>A <see cref="JsonElement"/>; <see langword="null"/> if the column is null or absent.</returns>
    public static object? Get(IDictionary<string, JsonElement> columns, string column) =>
        Find(columns, column) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    /// <summary>Gets the value of a column of a model whose columns are objects.</summary>
    /// <typeparam name="TColumn">The model of a column that is an object.</typeparam>
    /// <param name="columns">The columns that are objects.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <returns>
    /// A <typeparamref name="TColumn"/> or a <see cref="JsonElement"/>; <see langword="null"/> if the column is null or absent.
    /// </returns>
    public static object? Get<TColumn>(IDictionary<string, TColumn> columns, IDictionary<string, JsonElement> others, string column)
        where TColumn : class, IConnectorModel<TColumn>
    {
        ArgumentNullException.ThrowIfNull(column);
        return columns is not null && columns.TryGetValue(column, out TColumn? value) ? value : Get(others, column);
    }

    /// <summary>Sets the value of a column.</summary>
    /// <param name="columns">The columns of the model.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <param name="value">The value. Null is written as null.</param>
    /// <exception cref="ArgumentException">The value has a type that isn't accepted.</exception>
    public static void Set(IDictionary<string, JsonElement> columns, string column, object? value)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(column);
        columns[column] = ArgumentJson.ToElement(value, nameof(value));
    }

    /// <summary>Sets the value of a column of a model whose columns are objects.</summary>
    /// <typeparam name="TColumn">The model of a column that is an object.</typeparam>
    /// <param name="columns">The columns that are objects.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <param name="value">The value. Null is written as null.</param>
    /// <exception cref="ArgumentException">The value has a type that isn't accepted.</exception>
    public static void Set<TColumn>(
        IDictionary<string, TColumn> columns, IDictionary<string, JsonElement> others, string column, object? value)
        where TColumn : class, IConnectorModel<TColumn>
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(column);
        JsonElement element = ArgumentJson.ToElement(value, nameof(value));
        if (element.ValueKind == JsonValueKind.Object)
        {
            columns[column] = value as TColumn ?? ColumnValue.Read(element, JsonRead.Model<TColumn>)!;
            others.Remove(column);
        }
        else
        {
            others[column] = element;
            columns.Remove(column);
        }
    }

    /// <summary>Gets the value of a column as a type.</summary>
    /// <typeparam name="T">One of the accepted types: see
    /// <see cref="TryGet{T}(IDictionary{string, JsonElement}, string, out T)"/>.</typeparam>
    /// <param name="columns">The columns of the model.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <returns>The value; null if the column is null.</returns>
    /// <exception cref="KeyNotFoundException">The model doesn't have the column.</exception>
    /// <exception cref="InvalidOperationException">The value can't be read as <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> isn't accepted.</exception>
    public static T? Get<T>(IDictionary<string, JsonElement> columns, string column) =>
        TryGet(columns, column, out T? value) ? value : throw Absent(column, columns.Keys);

    /// <summary>Gets the value of a column as a type, of a model whose columns are objects.</summary>
    /// <typeparam name="TColumn">The model of a column that is an object.</typeparam>
    /// <typeparam name="T">An accepted type, or <typeparamref name="TColumn"/>.</typeparam>
    /// <param name="columns">The columns that are objects.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <returns>The value; null if the column is null.</returns>
    /// <exception cref="KeyNotFoundException">The model doesn't have the column.</exception>
    /// <exception cref="InvalidOperationException">The value can't be read as <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> isn't accepted.</exception>
    public static T? Get<TColumn, T>(IDictionary<string, TColumn> columns, IDictionary<string, JsonElement> others, string column)
        where TColumn : class, IConnectorModel<TColumn> =>
        TryGet(columns, others, column, out T? value) ? value : throw Absent(column, [.. columns.Keys, .. others.Keys]);

    /// <summary>Gets the value of a column as a type, if the model has the column.</summary>
    /// <typeparam name="T">
    /// <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>,
    /// <see cref="DateTimeOffset"/>, <see cref="DateTime"/>, <see cref="DateOnly"/>, <see cref="Guid"/>, <see cref="Uri"/>,
    /// <see cref="BinaryData"/>, <see cref="JsonElement"/>, one of the value types as a <see cref="Nullable{T}"/>, or an array of one of
    /// these types.
    /// </typeparam>
    /// <param name="columns">The columns of the model.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <param name="value">The value; null if the column is null.</param>
    /// <returns><see langword="true"/> if the model has the column, even if its value is null.</returns>
    /// <exception cref="InvalidOperationException">The value can't be read as <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> isn't accepted.</exception>
    public static bool TryGet<T>(IDictionary<string, JsonElement> columns, string column, out T? value)
    {
        ColumnValue.Reader<T> reader = ColumnValue.ReaderOf<T>();
        if (Find(columns, column) is not { } element)
        {
            value = default;
            return false;
        }

        value = reader.Read(element, column);
        return true;
    }

    /// <summary>Gets the value of a column as a type, if the model has the column, of a model whose columns are objects.</summary>
    /// <typeparam name="TColumn">The model of a column that is an object.</typeparam>
    /// <typeparam name="T">An accepted type, or <typeparamref name="TColumn"/>.</typeparam>
    /// <param name="columns">The columns that are objects.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="column">The wire name of the column.</param>
    /// <param name="value">The value; null if the column is null.</param>
    /// <returns><see langword="true"/> if the model has the column, even if its value is null.</returns>
    /// <exception cref="InvalidOperationException">The value can't be read as <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> isn't accepted.</exception>
    public static bool TryGet<TColumn, T>(
        IDictionary<string, TColumn> columns, IDictionary<string, JsonElement> others, string column, out T? value)
        where TColumn : class, IConnectorModel<TColumn>
    {
        ArgumentNullException.ThrowIfNull(column);
        if (columns is null || !columns.TryGetValue(column, out TColumn? model))
        {
            return TryGet(others, column, out value);
        }

        value = model is T same ? same : ColumnValue.ReaderOf<T>().Read(ArgumentJson.ToElement(model, column), column);
        return true;
    }

    /// <summary>Writes the columns that a schema doesn't declare into the object that is being written.</summary>
    /// <param name="writer">The writer, within the object.</param>
    /// <param name="columns">The columns; null for none.</param>
    /// <param name="declared">The names of the columns that the model has as properties.</param>
    /// <param name="readOnly">The names of columns that aren't sent.</param>
    /// <param name="format">The properties to write. Annotations, whose names begin with <c>@</c>, aren't sent.</param>
    /// <exception cref="InvalidOperationException">A column is a property of the model.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        IDictionary<string, JsonElement>? columns,
        JsonPropertyNames declared,
        string[] readOnly,
        ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(readOnly);
        if (columns is null)
        {
            return;
        }

        foreach ((string name, JsonElement value) in columns)
        {
            if (declared.Contains(name))
            {
                throw new InvalidOperationException(
                    $"The column '{MessageText.Of(name)}' is a property of the model. Set the property instead of the column.");
            }

            if (format == ModelFormat.Json || (!name.StartsWith('@') && !readOnly.Contains(name, StringComparer.Ordinal)))
            {
                writer.WritePropertyName(name);
                JsonWrite.AnyValue(writer, value, format);
            }
        }
    }

    private static JsonElement? Find(IDictionary<string, JsonElement> columns, string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return columns is not null && columns.TryGetValue(column, out JsonElement value) ? value : null;
    }

    private static KeyNotFoundException Absent(string column, ICollection<string> known) =>
        new($"The model has no column '{MessageText.Of(column)}'.{NearestName.Hint(column, known)} To read a column that can be absent, "
            + $"use "
            + "TryGet<T>.");
}
