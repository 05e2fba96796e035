using System.Runtime.CompilerServices;
using System.Text;

namespace Azure.Connectors.Sdk.Primitives;

public sealed partial class ConnectorRequest
{
    private FormFields? _form;
    private string? _bodyContentType;

    /// <summary>Sets a model as the body. Its members are the fields of a form where the content type is that of a form.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model; null is no body.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <exception cref="ArgumentException">The model contains itself, is nested too deeply, or contains a value that JSON doesn't
    /// have.</exception>
    public void SetJsonBody<T>(
        T? model, string contentType = "application/json", [CallerArgumentExpression(nameof(model))] string? parameterName = null)
        where T : class, IConnectorModel<T>
    {
        if (model is not null)
        {
            SetContent(
                JsonContent.Create(model, static (writer, value, format) => value.Write(writer, format), NameOf(parameterName)),
                contentType);
        }
    }

    /// <summary>
    /// Sets a JSON value as the body. The members of an object are the fields of a form where the content type is that of a form.
    /// </summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; null is no body.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <exception cref="ArgumentException">The value contains itself, is nested too deeply, was never assigned, or can't be written as
    /// JSON.</exception>
    public void SetJsonBody<T>(
        T value, JsonValueWriter<T> write, string contentType =
            "application/json", [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is not null)
        {
            SetContent(JsonContent.Create(value, write, NameOf(parameterName)), contentType);
        }
    }

    /// <summary>Sets an argument whose type isn't known as the body.</summary>
    internal void SetJsonArgument(object value, string contentType, string argument) =>
        SetContent(JsonContent.Create(value, ArgumentJson.Write, argument), contentType);

    /// <summary>Sets a text as the body, in UTF-8.</summary>
    /// <param name="text">The text; null is no body.</param>
    /// <param name="contentType">The content type.</param>
    public void SetTextBody(string? text, string contentType)
    {
        if (text is not null)
        {
            SetContent(ConnectorContent.FromBytes(Encoding.UTF8.GetBytes(text)), contentType);
        }
    }

    /// <summary>Sets bytes or a stream as the body.</summary>
    /// <param name="content">The content; null is no body. Its own content type, if any, has precedence.</param>
    /// <param name="contentType">The content type.</param>
    public void SetBody(FileContent? content, string contentType)
    {
        if (content is not null)
        {
            SetContent(ConnectorContent.FromFile(content), content.ContentType ?? contentType);
        }
    }

    /// <summary>Makes the body a form.</summary>
    /// <param name="multipart">
    /// Whether it is sent as <c>multipart/form-data</c> (RFC 7578), otherwise as <c>application/x-www-form-urlencoded</c>. A
    /// <c>Content-Type</c> header that names one of the two has precedence.
    /// </param>
    public void UseForm(bool multipart) => _form = new FormFields(multipart);

    /// <summary>Adds a field to the form.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null isn't sent.</param>
    public void AddFormField(string name, string? value)
    {
        if (value is not null)
        {
            Form.Add(name, value);
        }
    }

    /// <inheritdoc cref="AddFormField(string, string?)"/>
    /// <typeparam name="T">A boolean, number, date or extensible enumeration.</typeparam>
    public void AddFormField<T>(string name, T? value)
        where T : struct => AddFormField(name, value is { } v ? WireFormat.ToText(v, name) : null);

    /// <summary>Adds a list to the form.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The items; null or none isn't sent.</param>
    /// <param name="format">How they are joined.</param>
    public void AddFormFieldList<T>(string name, IEnumerable<T>? values, CollectionFormat format)
    {
        if (format != CollectionFormat.Multi)
        {
            AddFormField(name, WireFormat.Join(values, format, name));
            return;
        }

        foreach (T value in values ?? [])
        {
            AddFormField(name, WireFormat.ToText(value, name));
        }
    }

    /// <summary>Adds a file to the form.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file; null isn't sent.</param>
    /// <exception cref="InvalidOperationException">The form isn't a multipart one.</exception>
    public void AddFormFile(string name, FileContent? file)
    {
        if (file is not null)
        {
            Form.Add(name, file);
        }
    }

    /// <summary>Adds files to the form, each as a separate part with the same name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="files">The files; null or none isn't sent.</param>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    /// <exception cref="InvalidOperationException">The form isn't a multipart one.</exception>
    public void AddFormFiles(string name, IEnumerable<FileContent>? files)
    {
        foreach (FileContent file in files ?? [])
        {
            Form.Add(name, file ?? throw ArgumentText.Wrong(name, "A list's item is null"));
        }
    }

    private FormFields Form => _form ?? throw new InvalidOperationException("The request has no form.");

    /// <summary>
    /// Creates the content according to its content type: a <c>Content-Type</c> parameter of the operation decides, else the operation's
    /// own type.
    /// </summary>
    private void FinishContent()
    {
        string? declared = _contentType ?? _bodyContentType;
        if (Content is JsonContent json && declared is not null && !JsonText.IsJson(declared))
        {
            if (FormFields.IsForm(declared) && json.ToForm() is { } members)
            {
                _form = members;
            }
            else if (_contentType is not null && json.ToPlainText() is { } text)
            {
                // A text isn't quoted where it travels as anything but JSON: text/csv, text/plain.
                SetContent(text, _contentType);
            }
        }

        if (_form is not null)
        {
            SetContent(_form.ToContent(declared, out string contentType), contentType);
            _contentType = null;
            _form = null;
        }
    }

    /// <summary>The name of the parameter that a method passes on, as in <c>@event.Value</c>.</summary>
    private static string? NameOf(string? expression) => expression?.TrimStart('@').Split('.')[0];

    private void SetContent(ConnectorContent content, string contentType)
    {
        Content?.Dispose();
        Content = content;
        _bodyContentType = contentType;
    }
}
