using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Collects the fields of <c>multipart/form-data</c> (RFC 7578); files are streamed.</summary>
internal sealed class MultipartFormBuilder : FormBuilder
{
    private readonly List<(string Header, ReadOnlyMemory<byte> Value, FileContent? File)> _parts = [];

    public override void AddField(string name, string value)
        => _parts.Add(($"name=\"{Escape(name)}\"\r\n\r\n", Encoding.UTF8.GetBytes(value), null));

    public override void AddFile(string name, FileContent file)
    {
        string header = $"name=\"{Escape(name)}\"; filename=\"{Escape(file.FileName ?? name)}\"\r\nContent-Type: "
            + $"{file.ContentType ?? "application/octet-stream"}\r\n\r\n";
        _parts.Add((header, file.Bytes?.ToMemory() ?? default, file));
    }

    public override ConnectorContent ToContent(string? declaredType, out string contentType)
    {
        (contentType, string boundary) = MultipartType.Choose(declaredType, CanContain);
        List<FilePart> parts = [];
        StringBuilder text = new();
        foreach ((string header, ReadOnlyMemory<byte> value, FileContent? file) in _parts)
        {
            text.Append("--").Append(boundary).Append("\r\nContent-Disposition: form-data; ").Append(header);
            parts.Add(new FilePart(Encoding.UTF8.GetBytes(text.ToString()), file ?? new FileContent(new BinaryData(value))));
            text.Clear().Append("\r\n");
        }

        StreamedContent content = new(parts, Encoding.ASCII.GetBytes($"{text}--{boundary}--\r\n"));
        if (HasStream)
        {
            return content;
        }

        using MemoryStream bytes = new();
        content.WriteTo(bytes, CancellationToken.None);
        return ConnectorContent.FromBytes(bytes.ToArray());
    }

    private bool HasStream => _parts.Exists(part => part.File?.Stream is not null);

    // The content of a stream isn't known before it is sent.
    private bool CanContain(string boundary)
    {
        byte[] delimiter = Encoding.ASCII.GetBytes("--" + boundary);
        return HasStream || _parts.Exists(part => part.Value.Span.IndexOf(delimiter) >= 0);
    }

    // As browsers do (WHATWG HTML, multipart/form-data encoding): a name can't end its quotes or its line.
    private static string Escape(string name)
        => name
            .Replace("\"", "%22", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
