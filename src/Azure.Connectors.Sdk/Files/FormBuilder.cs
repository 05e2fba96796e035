using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Collects a form's fields.</summary>
internal abstract class FormBuilder
{
    public abstract void AddField(string name, string value);

    public abstract void AddFile(string name, FileContent file);

    public abstract ConnectorContent ToContent(out string contentType);
}

/// <summary><c>application/x-www-form-urlencoded</c>, percent-encoded throughout.</summary>
internal sealed class UrlEncodedFormBuilder : FormBuilder
{
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

    public override ConnectorContent ToContent(out string contentType)
    {
        contentType = "application/x-www-form-urlencoded";
        return ConnectorContent.FromBytes(Encoding.ASCII.GetBytes(_text.ToString()));
    }
}

/// <summary><c>multipart/form-data</c> (RFC 7578), files streamed.</summary>
internal sealed class MultipartFormBuilder : FormBuilder
{
    private readonly string _boundary = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
    private readonly List<FilePart> _parts = [];
    private bool _hasFile;

    public override void AddField(string name, string value)
        => _parts.Add(new(Header($"name=\"{Escape(name)}\"\r\n\r\n{value}"), null));

    public override void AddFile(string name, FileContent file)
    {
        _hasFile |= file.Stream is not null;
        string header = $"name=\"{Escape(name)}\"; filename=\"{Escape(file.FileName ?? name)}\"\r\nContent-Type: {file.ContentType ?? "application/octet-stream"}\r\n\r\n";
        _parts.Add(new(Header(header), file));
    }

    public override ConnectorContent ToContent(out string contentType)
    {
        contentType = $"multipart/form-data; boundary={_boundary}";
        byte[] end = Encoding.ASCII.GetBytes($"{(_parts.Count > 0 ? "\r\n" : "")}--{_boundary}--\r\n");
        StreamedContent content = new(_parts, end);
        if (_hasFile)
        {
            return content;
        }

        using MemoryStream bytes = new();
        content.WriteTo(bytes, CancellationToken.None);
        return ConnectorContent.FromBytes(bytes.ToArray());
    }

    private byte[] Header(string rest)
        => Encoding.UTF8.GetBytes($"{(_parts.Count > 0 ? "\r\n" : "")}--{_boundary}\r\nContent-Disposition: form-data; {rest}");

    // As browsers do (WHATWG HTML, multipart/form-data encoding): a name can't end its quotes or its line.
    private static string Escape(string name)
        => name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
