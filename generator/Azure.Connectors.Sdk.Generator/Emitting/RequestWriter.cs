using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Writes the statements that fill a request, in one order: the path, the parameters as the spec has them, the body.
/// The dynamic client keeps to the same order, so that both send the same.
/// </summary>
internal sealed class RequestWriter(SourceWriter writer, NamedOperation operation, TypeText types)
{
    private static readonly string[] s_methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];

    private readonly Dictionary<ParameterKey, NamedParameter> _named = operation.Parameters.ToDictionary(p => p.Spec.Key);

    private OperationSpec Spec => operation.Spec;

    public void Write()
    {
        string requestMethod = types.Of(FrameworkApi.RequestMethod);
        string method = Array.IndexOf(s_methods, Spec.Method) >= 0
            ? $"{requestMethod}.{Spec.Method[0]}{Spec.Method.Substring(1).ToLowerInvariant()}"
            : $"new {requestMethod}({CSharpText.Literal(Spec.Method)})";
        bool isSafeOnly = Spec.Effects.IsRetrySafe && !MethodRules.IsRetrySafe(Spec.Method);
        string safe = isSafeOnly ? $", {RuntimeApi.ConnectorClient.IsRetrySafeArgument}: true" : "";
        writer.Line($"{types.Of(RuntimeApi.ConnectorRequest.Type)} request = "
            + $"{RuntimeApi.ConnectorClient.CreateRequest}({CSharpText.Literal(Spec.Id)}, {method}{safe}{Accepted()});");
        Dictionary<ParameterKey, ParameterSpec> parameters = Spec.Parameters.ToDictionary(p => p.Key);
        foreach (PathSegmentSpec segment in Spec.PathSegments)
        {
            if (!segment.IsVariable)
            {
                writer.Line($"request.{RuntimeApi.ConnectorRequest.AppendPath}({CSharpText.Literal(segment.Text)});");
            }
            else if (parameters.TryGetValue(new("path", segment.Text), out ParameterSpec? parameter))
            {
                WriteText(parameter);
            }
        }

        if (Spec.Form != FormEncoding.None)
        {
            writer.Line($"request.{RuntimeApi.ConnectorRequest.UseForm}({RuntimeApi.ConnectorRequest.MultipartArgument}: "
                + $"{(Spec.Form == FormEncoding.Multipart ? "true" : "false")});");
        }

        foreach (ParameterSpec parameter in Spec.Parameters.Where(p => !p.IsDynamicOnly))
        {
            parameter.Match<Action>(
                path: _ => () => { },
                query: query => () => WriteText(query),
                header: header => () => WriteText(header),
                formField: field => () => WriteText(field),
                formFile: file => () => WriteFile(file),
                body: body => () => WriteBody(body))();
        }
    }

    private string Accepted() => Spec.Response.Accepted == AcceptedResponse.Pending
        ? ""
        : $", {RuntimeApi.ConnectorClient.AcceptedArgument}: "
            + $"{types.Of(RuntimeApi.AcceptedResponse.Type)}.{RuntimeApi.AcceptedResponse.Of(Spec.Response.Accepted)}";

    private void WriteFile(ParameterSpec.FormFile file)
    {
        string add = file.IsList ? RuntimeApi.ConnectorRequest.AddFormFiles : RuntimeApi.ConnectorRequest.AddFormFile;
        writer.Line($"request.{add}({CSharpText.Literal(file.WireName)}, {_named[file.Key].Name});");
    }

    private void WriteText(ParameterSpec parameter)
    {
        TextStatement statement = TextStatement.Of(parameter)!;
        if (parameter.Constant is { } constant)
        {
            writer.Line(Settled(statement, parameter, constant, CSharpText.Literal(parameter.WireName)));
            return;
        }

        NamedParameter named = _named[parameter.Key];
        string type = OperationWriter.ParameterType(named, types);
        string nameOf = CSharpText.NameOf(named.Name);
        if (named.IsRequired || parameter is not { IsRequired: true, Default: { } fallback })
        {
            writer.Line(Value(statement, named, type, nameOf));
        }
        else if (type == "string")
        {
            writer.Line(statement.Value($"{named.Name} ?? {CSharpText.Literal(fallback)}", nameOf));
        }
        else
        {
            writer.Open($"if ({named.Name} is null)");
            writer.Line(Settled(statement, parameter, fallback, nameOf));
            writer.Close();
            writer.Open("else");
            writer.Line(Value(statement, named, type, nameOf));
            writer.Close();
            writer.Line();
        }
    }

    /// <summary>A constant, or a default that is sent.</summary>
    private string Settled(TextStatement statement, ParameterSpec parameter, string text, string nameOf) =>
        parameter.Text?.DefaultItems is { } items
            ? statement.List($"[{string.Join(", ", items.Select(CSharpText.Literal))}]", "string", Format(parameter), nameOf)
            : statement.Value(CSharpText.Literal(text), nameOf);

    private string Value(TextStatement statement, NamedParameter named, string type, string nameOf)
    {
        string value = named.Name;
        if (named.Type is NamedList list)
        {
            bool isDeclared = type == types.ParameterName(named.Type);
            string element = isDeclared ? types.Element(list.Items, list.ItemsNullable, isInput: true) : "string";
            return statement.List(value, element, Format(named.Spec), nameOf);
        }

        if (type == "string")
        {
            return statement.Value(value, nameOf);
        }

        // The compiler can't infer a nullable's type from a value that isn't null.
        return TypeText.IsValueType(named.Type)
            ? statement.Value(value, nameOf, type)
            : statement.Value(
                Base64(value, mayBeNull: !named.IsRequired && named.Spec is not { IsRequired: true, Default: not null }), nameOf);
    }

    private string Base64(string value, bool mayBeNull)
    {
        string text = $"{types.Of(FrameworkApi.Convert)}.ToBase64String({value})";
        return mayBeNull ? $"{value} is null ? null : {text}" : text;
    }

    private string Format(ParameterSpec parameter) =>
        $"{types.Of(RuntimeApi.CollectionFormat.Type)}.{RuntimeApi.CollectionFormat.Of(parameter.Text!.CollectionFormat)}";

    private void WriteBody(ParameterSpec.Body body)
    {
        NamedParameter parameter = _named[body.Key];
        string name = parameter.Name;
        string contentType = body.ContentType == "application/json" ? "" : $", {CSharpText.Literal(body.ContentType)}";
        switch (body.Kind)
        {
            case ContentKind.Binary:
                writer.Line($"request.{RuntimeApi.ConnectorRequest.SetBody}({name}, {CSharpText.Literal(body.ContentType)});");
                return;
            case ContentKind.Text:
                writer.Line($"request.{RuntimeApi.ConnectorRequest.SetTextBody}({name}, {CSharpText.Literal(body.ContentType)});");
                return;
        }

        if (parameter.Type is NamedModelRef)
        {
            writer.Line($"request.{RuntimeApi.ConnectorRequest.SetJsonBody}({name}{contentType});");
            return;
        }

        string type = types.ParameterName(parameter.Type);
        string set(string value) =>
            $"request.{RuntimeApi.ConnectorRequest.SetJsonBody}<{type}>({value}, "
                + $"{types.ItemWriter(parameter.Type, isInput: true)}{contentType});";
        if (parameter.IsRequired)
        {
            writer.Line(set(name));
            return;
        }

        writer.Open($"if ({name} is not null)");
        writer.Line(set(TypeText.IsValueType(parameter.Type) ? name + ".Value" : name));
        writer.Close();
    }
}
