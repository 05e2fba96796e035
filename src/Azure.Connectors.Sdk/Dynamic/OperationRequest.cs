using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Writes the request of an operation of a catalog. It makes the same calls in the same order as the emitted method, so the request is the
/// same, byte for byte.
/// </summary>
internal static class OperationRequest
{
    /// <exception cref="ArgumentException">An argument is missing, unknown or of the wrong kind; named by
    /// <see cref="ArgumentException.ParamName"/>.</exception>
    public static void Write(ConnectorRequest request, OperationPlan plan, IReadOnlyDictionary<string, object?>? arguments)
    {
        OperationArguments values = new(plan, arguments);
        WritePath(request, plan, values);
        bool hasForm = false;
        foreach (PlannedParameter planned in plan.Others)
        {
            ConnectorParameter parameter = planned.Parameter;
            if (parameter.In == ConnectorParameterLocation.Form && !hasForm)
            {
                hasForm = true;
                request.UseForm(plan.Operation.IsMultipart);
            }

            if (values.ValueOf(planned) is { } value)
            {
                Write(request, parameter, value, planned.Name);
            }
            else if (parameter.In == ConnectorParameterLocation.Header)
            {
                request.AddHeader(parameter.Name, null, parameter.Name);
            }
        }

        if (plan.Operation.Body is { } body && values.ValueOfBody() is { } content)
        {
            WriteBody(request, body, content, plan.BodyName!);
        }
    }

    private static void WritePath(ConnectorRequest request, OperationPlan plan, OperationArguments values)
    {
        foreach (PathStep step in plan.Path)
        {
            if (step.Parameter is not { } planned)
            {
                request.AppendPath(step.Literal!);
                continue;
            }

            ConnectorParameter parameter = planned.Parameter;
            object value = values.ValueOf(planned) ?? throw ArgumentText.Wrong(planned.Name, "A value was expected");
            if (parameter.Kind == ConnectorValueKind.Array && value is not string)
            {
                request.AppendPathList(
                    TextsOf(parameter, value, planned.Name), parameter.CollectionFormat, planned.Name, parameter.EncodeTwice);
            }
            else
            {
                request.AppendPathParameter(TextOf(parameter, value, planned.Name), planned.Name, parameter.EncodeTwice);
            }
        }
    }

    private static void Write(ConnectorRequest request, ConnectorParameter parameter, object value, string key)
    {
        if (parameter.Kind == ConnectorValueKind.File)
        {
            request.AddFormFile(parameter.Name, ToFile(value, key));
            return;
        }

        if (parameter is { Kind: ConnectorValueKind.Array, ItemKind: ConnectorValueKind.File })
        {
            request.AddFormFiles(parameter.Name, ToFiles(value, key));
            return;
        }

        // A list that is given as a text is joined already.
        bool isText = parameter.Kind != ConnectorValueKind.Array || value is string;
        switch (parameter.In)
        {
            case ConnectorParameterLocation.Query when isText:
                request.AppendQuery(parameter.Name, TextOf(parameter, value, key), parameter.EncodeTwice);
                break;
            case ConnectorParameterLocation.Query:
                request.AppendQueryList(parameter.Name, TextsOf(parameter, value, key), parameter.CollectionFormat, parameter.EncodeTwice);
                break;
            case ConnectorParameterLocation.Header when isText:
                request.AddHeader(parameter.Name, TextOf(parameter, value, key), key);
                break;
            case ConnectorParameterLocation.Header:
                request.AddHeaderList(parameter.Name, TextsOf(parameter, value, key), parameter.CollectionFormat, key);
                break;
            default:
                if (isText)
                {
                    request.AddFormField(parameter.Name, TextOf(parameter, value, key));
                }
                else
                {
                    request.AddFormFieldList(parameter.Name, TextsOf(parameter, value, key), parameter.CollectionFormat);
                }

                break;
        }
    }

    private static List<string> TextsOf(ConnectorParameter parameter, object value, string key) =>
        ReferenceEquals(value, parameter.DefaultItems) ? [.. parameter.DefaultItems] : ArgumentText.ToTexts(value, parameter.ItemKind, key);

    private static string TextOf(ConnectorParameter parameter, object value, string key)
    {
        if (ReferenceEquals(value, parameter.Constant) || ReferenceEquals(value, parameter.Default))
        {
            return (string)value;
        }

        return parameter.Kind == ConnectorValueKind.Array
            ? ArgumentText.ToText(value, parameter.ItemKind, key)
            : ArgumentText.ToText(value, parameter.Kind, key);
    }

    private static void WriteBody(ConnectorRequest request, ConnectorBody body, object value, string key)
    {
        switch (body.Kind)
        {
            case ConnectorContentKind.Json:
                request.SetJsonArgument(value, body.ContentType, key);
                break;
            case ConnectorContentKind.Text:
                request.SetTextBody(
                    ArgumentText.ToText(ArgumentText.Plain(value, key) ?? "", ConnectorValueKind.Any, key), body.ContentType);
                break;
            case ConnectorContentKind.Binary:
                request.SetBody(ToFile(value, key), body.ContentType);
                break;
            default:
                break;
        }
    }

    /// <summary>A file alone is a list of one, as with lists of other kinds.</summary>
    private static List<FileContent> ToFiles(object value, string key)
    {
        List<FileContent> files = [];
        foreach (object? item in ArgumentText.IsList(value) ? (IEnumerable)value : new[] { value })
        {
            files.Add(ToFile(ArgumentText.Plain(item, key) ?? throw ArgumentText.Wrong(key, "A list's item is null"), key));
        }

        return files;
    }

    private static FileContent ToFile(object value, string key) => value switch
    {
        FileContent file => file,
        BinaryData bytes => bytes,
        byte[] bytes => bytes,
        Stream { CanRead: false } => throw ArgumentText.Wrong(key, "A stream that can be read was expected"),
        Stream stream => new FileContent(stream),
        string text => BinaryData.FromString(text),
        JsonElement or JsonNode => BinaryData.FromString(ArgumentJson.ToText(value, key)),
        _ => throw ArgumentText.Wrong(key, "A file, bytes or a stream were expected"),
    };
}
