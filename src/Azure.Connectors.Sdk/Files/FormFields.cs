using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// The fields and files of a form in their order, encoded when the content type is known: a <c>Content-Type</c> parameter may follow the
/// fields.
/// </summary>
/// <param name="isMultipart">Whether the form is <c>multipart/form-data</c> unless a parameter sets another content type.</param>
internal sealed class FormFields(bool isMultipart)
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    private readonly List<(string Name, string? Value, FileContent? File)> _fields = [];

    /// <summary>Gets whether a content type is that of a form.</summary>
    public static bool IsForm(string contentType) => IsUrlEncoded(contentType) || IsMultipart(contentType);

    /// <summary>Gets the members of a JSON object as the fields of a form; null for any other JSON.</summary>
    /// <remarks>Each item of an array is a separate field with the name of the array. An object or array within is its JSON. Null is no
    /// field.</remarks>
    public static FormFields? FromJson(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonBuffers.MaxDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        FormFields fields = new(isMultipart: false);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Array)
            {
                fields.AddJson(member.Name, member.Value);
                continue;
            }

            foreach (JsonElement item in member.Value.EnumerateArray())
            {
                fields.AddJson(member.Name, item);
            }
        }

        return fields;
    }

    public void Add(string name, string value) => _fields.Add((name, value, null));

    public void Add(string name, FileContent file)
    {
        if (!isMultipart)
        {
            throw new InvalidOperationException("A file needs a multipart form.");
        }

        _fields.Add((name, null, file));
    }

    /// <param name="declaredType">The content type that the operation sets, if any: it determines how the form is encoded. Files are
    /// always multipart.</param>
    /// <param name="contentType">The content type to send.</param>
    public ConnectorContent ToContent(string? declaredType, out string contentType)
    {
        bool multipart = _fields.Exists(field => field.File is not null)
            || (declaredType is not null && IsMultipart(declaredType))
            || (isMultipart && !(declaredType is not null && IsUrlEncoded(declaredType)));
        FormBuilder builder = multipart ? new MultipartFormBuilder() : new UrlEncodedFormBuilder();
        foreach ((string name, string? value, FileContent? file) in _fields)
        {
            if (file is not null)
            {
                builder.AddFile(name, file);
            }
            else
            {
                builder.AddField(name, value!);
            }
        }

        return builder.ToContent(declaredType?.Trim(), out contentType);
    }

    private void AddJson(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            Add(name, WireFormat.ToText(value));
        }
    }

    private static bool IsUrlEncoded(string contentType) =>
        JsonText.MediaTypeOf(contentType).Equals(UrlEncoded, StringComparison.OrdinalIgnoreCase);

    private static bool IsMultipart(string contentType) =>
        JsonText.MediaTypeOf(contentType).StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
}
