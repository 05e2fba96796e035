using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Writes the statements that fill a request, in one order: the path, the parameters as the spec has them, the body.
/// The dynamic client keeps to the same order, so that both send the same.
/// </summary>
internal sealed class RequestWriter(SourceWriter writer, NamedOperation operation, TypeText types)
{
    private static readonly string[] s_methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];

    private readonly Dictionary<ParameterSpec, NamedParameter> _named =
        operation.Parameters.Where(p => p.Spec is not null).ToDictionary(p => p.Spec!);

    private OperationSpec Spec => operation.Spec;

    public void Write()
    {
        string requestMethod = types.Of("RequestMethod");
        string method = Array.IndexOf(s_methods, Spec.Method) >= 0
            ? $"{requestMethod}.{Spec.Method[0]}{Spec.Method.Substring(1).ToLowerInvariant()}"
            : $"new {requestMethod}({CSharpText.Literal(Spec.Method)})";
        string safe = Spec.Effects.IsRetrySafe && !MethodRules.IsRetrySafe(Spec.Method) ? ", isRetrySafe: true" : "";
        writer.Line($"{types.Of("ConnectorRequest")} request = CreateRequest({CSharpText.Literal(Spec.Id)}, {method}{safe}{Accepted()});");
        Dictionary<string, ParameterSpec> inPath =
            Spec.Parameters.Where(p => p.In == ParameterLocation.Path).ToDictionary(p => p.WireName, StringComparer.Ordinal);
        foreach (PathSegmentSpec segment in Spec.PathSegments)
        {
            if (!segment.IsVariable)
            {
                writer.Line($"request.AppendPath({CSharpText.Literal(segment.Text)});");
            }
            else if (inPath.TryGetValue(segment.Text, out ParameterSpec? parameter))
            {
                WriteParameter(parameter);
            }
        }

        if (Spec.Form != FormEncoding.None)
        {
            writer.Line($"request.UseForm(multipart: {(Spec.Form == FormEncoding.Multipart ? "true" : "false")});");
        }

        foreach (ParameterSpec parameter in Spec.Parameters.Where(p => p.In != ParameterLocation.Path))
        {
            WriteParameter(parameter);
        }

        if (operation.Parameters.FirstOrDefault(p => p.Body is not null) is { } body)
        {
            WriteBody(body);
        }
    }

    private string Accepted() => Spec.Response.Accepted == AcceptedResponse.Pending
        ? ""
        : $", accepted: {types.Of("AcceptedResponse")}.{Spec.Response.Accepted}";

    private void WriteParameter(ParameterSpec parameter)
    {
        if (parameter.Constant is { } constant)
        {
            writer.Line(Settled(parameter, constant, CSharpText.Literal(parameter.WireName)));
            return;
        }

        NamedParameter named = _named[parameter];
        if (parameter.IsFile)
        {
            string add = parameter.Type is ArrayTypeSpec ? "AddFormFiles" : "AddFormFile";
            writer.Line($"request.{add}({CSharpText.Literal(parameter.WireName)}, {named.Name});");
            return;
        }

        string type = OperationWriter.ParameterType(named, types);
        string nameOf = CSharpText.NameOf(named.Name);
        if (named.IsRequired || parameter is not { Required: true, Default: { } fallback })
        {
            writer.Line(Value(parameter, named, type, named.Name, nameOf));
        }
        else if (type == "string")
        {
            writer.Line(Text(parameter, $"{named.Name} ?? {CSharpText.Literal(fallback)}", nameOf));
        }
        else
        {
            writer.Open($"if ({named.Name} is null)");
            writer.Line(Settled(parameter, fallback, nameOf));
            writer.Close();
            writer.Open("else");
            writer.Line(Value(parameter, named, type, named.Name, nameOf));
            writer.Close();
            writer.Line();
        }
    }

    /// <summary>A constant, or a default that is sent.</summary>
    private string Settled(ParameterSpec parameter, string text, string nameOf) => parameter.DefaultItems is { } items
        ? List(parameter, "string", $"[{string.Join(", ", items.Select(CSharpText.Literal))}]", nameOf)
        : Text(parameter, CSharpText.Literal(text), nameOf);

    private static string Text(ParameterSpec parameter, string value, string nameOf)
    {
        string name = CSharpText.Literal(parameter.WireName);
        return parameter.In switch
        {
            ParameterLocation.Path => $"request.AppendPathParameter({value}, {nameOf}{Twice(parameter)});",
            ParameterLocation.Query => $"request.AppendQuery({name}, {value}{Twice(parameter)});",
            ParameterLocation.Header => $"request.AddHeader({name}, {value}, {nameOf});",
            _ => $"request.AddFormField({name}, {value});",
        };
    }

    private string Value(ParameterSpec parameter, NamedParameter named, string type, string value, string nameOf)
    {
        if (named.Type is NamedList list)
        {
            return List(
                parameter,
                type == types.ParameterName(named.Type) ? types.Element(list.Items, list.ItemsNullable, isInput: true) : "string",
                value,
                nameOf);
        }

        // The compiler can't infer a nullable's type from a value that isn't null.
        if (type == "string" || !TypeText.IsValueType(named.Type))
        {
            return Text(parameter, type == "string"
                ? value
                : Base64(value, mayBeNull: !named.IsRequired && parameter is not { Required: true, Default: not null }), nameOf);
        }

        string name = CSharpText.Literal(parameter.WireName);
        return parameter.In switch
        {
            ParameterLocation.Path => $"request.AppendPathParameter<{type}>({value}, {nameOf}{Twice(parameter)});",
            ParameterLocation.Query => $"request.AppendQuery<{type}>({name}, {value}{Twice(parameter)});",
            ParameterLocation.Header => $"request.AddHeader<{type}>({name}, {value}, {nameOf});",
            _ => $"request.AddFormField<{type}>({name}, {value});",
        };
    }

    private string Base64(string value, bool mayBeNull)
    {
        string text = $"{types.Of("Convert")}.ToBase64String({value})";
        return mayBeNull ? $"{value} is null ? null : {text}" : text;
    }

    private string List(ParameterSpec parameter, string element, string value, string nameOf)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string format = $"{types.Of("CollectionFormat")}.{parameter.CollectionFormat}";
        return parameter.In switch
        {
            ParameterLocation.Path => $"request.AppendPathList<{element}>({value}, {format}, {nameOf}{Twice(parameter)});",
            ParameterLocation.Query => $"request.AppendQueryList<{element}>({name}, {value}, {format}{Twice(parameter)});",
            ParameterLocation.Header => $"request.AddHeaderList<{element}>({name}, {value}, {format}, {nameOf});",
            _ => $"request.AddFormFieldList<{element}>({name}, {value}, {format});",
        };
    }

    private void WriteBody(NamedParameter parameter)
    {
        BodySpec body = parameter.Body!;
        string name = parameter.Name;
        string contentType = body.ContentType == "application/json" ? "" : $", {CSharpText.Literal(body.ContentType)}";
        switch (body.Kind)
        {
            case ContentKind.Binary:
                writer.Line($"request.SetBody({name}, {CSharpText.Literal(body.ContentType)});");
                return;
            case ContentKind.Text:
                writer.Line($"request.SetTextBody({name}, {CSharpText.Literal(body.ContentType)});");
                return;
        }

        if (parameter.Type is NamedModelRef)
        {
            writer.Line($"request.SetJsonBody({name}{contentType});");
            return;
        }

        string type = types.ParameterName(parameter.Type);
        string set(string value) =>
            $"request.SetJsonBody<{type}>({value}, {types.ItemWriter(parameter.Type, isInput: true)}{contentType});";
        if (parameter.IsRequired)
        {
            writer.Line(set(name));
            return;
        }

        writer.Open($"if ({name} is not null)");
        writer.Line(set(TypeText.IsValueType(parameter.Type) ? name + ".Value" : name));
        writer.Close();
    }

    private static string Twice(ParameterSpec parameter) => parameter.EncodeTwice ? ", encodeTwice: true" : "";
}
