using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Collects a form's fields.</summary>
internal abstract class FormBuilder
{
    public abstract void AddField(string name, string value);

    public abstract void AddFile(string name, FileContent file);

    /// <param name="declaredType">The content type that the parameter of the operation sets, if any; kept where it is one of this
    /// form.</param>
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
