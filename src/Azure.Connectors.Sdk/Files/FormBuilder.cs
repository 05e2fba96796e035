using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Collects a form's fields.</summary>
internal abstract class FormBuilder
{
    public abstract void AddField(string name, string value);

    public abstract void AddFile(string name, FileContent file);

    /// <param name="declaredType">The content type that the operation's own parameter asks for, if any; kept where it is one of this form.</param>
    /// <param name="contentType">The content type to send.</param>
    public abstract ConnectorContent ToContent(string? declaredType, out string contentType);
}

/// <summary><c>application/x-www-form-urlencoded</c>, percent-encoded throughout.</summary>
internal sealed class UrlEncodedFormBuilder : FormBuilder
{
    private const string MediaType = "application/x-www-form-urlencoded";

    private readonly StringBuilder _text = new();

    public override void AddField(string name, string value)
    {
        if (_text.Length > 0)
        {
            _text.Append('&');
        }

        _text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    public override void AddFile(string name, FileContent file)
        => throw new InvalidOperationException("A file needs a multipart form.");

    public override ConnectorContent ToContent(string? declaredType, out string contentType)
    {
        contentType = declaredType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) == true ? declaredType : MediaType;
        return ConnectorContent.FromBytes(Encoding.ASCII.GetBytes(_text.ToString()));
    }
}

/// <summary><c>multipart/form-data</c> (RFC 7578), files streamed.</summary>
internal sealed class MultipartFormBuilder : FormBuilder
{
    private readonly List<(string Header, FileContent? File)> _parts = [];
    private bool _hasFile;

    public override void AddField(string name, string value)
        => _parts.Add(($"name=\"{Escape(name)}\"\r\n\r\n{value}", null));

    public override void AddFile(string name, FileContent file)
    {
        _hasFile |= file.Stream is not null;
        _parts.Add(($"name=\"{Escape(name)}\"; filename=\"{Escape(file.FileName ?? name)}\"\r\nContent-Type: {file.ContentType ?? "application/octet-stream"}\r\n\r\n", file));
    }

    public override ConnectorContent ToContent(string? declaredType, out string contentType)
    {
        contentType = TypeOf(declaredType, out string boundary);
        StreamedContent content = new(
            [.. _parts.Select((part, i) => new FilePart(Encoding.UTF8.GetBytes($"{(i > 0 ? "\r\n" : "")}--{boundary}\r\nContent-Disposition: form-data; {part.Header}"), part.File))],
            Encoding.ASCII.GetBytes($"{(_parts.Count > 0 ? "\r\n" : "")}--{boundary}--\r\n"));
        if (_hasFile)
        {
            return content;
        }

        using MemoryStream bytes = new();
        content.WriteTo(bytes, CancellationToken.None);
        return ConnectorContent.FromBytes(bytes.ToArray());
    }

    /// <summary>The type as declared, with the boundary that it names or else with one of our own: the header and the parts can't disagree.</summary>
    private static string TypeOf(string? declaredType, out string boundary)
    {
        boundary = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        if (!MediaTypeHeaderValue.TryParse(declaredType, out MediaTypeHeaderValue? declared) || declared.MediaType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            return $"multipart/form-data; boundary={boundary}";
        }

        if (declared.Parameters.FirstOrDefault(p => p.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"') is { Length: > 0 } named)
        {
            boundary = named;
            return declaredType!;
        }

        return $"{declaredType}; boundary={boundary}";
    }

    // As browsers do (WHATWG HTML, multipart/form-data encoding): a name can't end its quotes or its line.
    private static string Escape(string name)
        => name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
