using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes the method, or for a binary response the two methods, of one operation.</summary>
internal sealed class OperationWriter(SourceWriter writer, NamedOperation operation, SourceFiles files, TypeText types)
{
    private OperationSpec Spec => operation.Spec;

    /// <summary>The parameters of the method.</summary>
    private IEnumerable<NamedParameter> Parameters => operation.Parameters.Where(parameter => !parameter.IsBound);

    private string Task => types.Of(FrameworkApi.Task);

    public void Write()
    {
        ResponseSpec response = Spec.Response;
        if (operation.Page is { } page)
        {
            string item = types.Name(page.Items.Items, isInput: false);
            WriteMethod(
                $"{types.Of(FrameworkApi.AsyncPageable)}<{item}> {operation.MethodName}{RuntimeApi.Async}",
                "The items. Pages are requested as they are enumerated.",
                "",
                () => WritePages(page, item));
        }
        else if (response is { Kind: ContentKind.Binary, Type: not null })
        {
            WriteMethod(
                $"{Task}<{types.Of(FrameworkApi.BinaryData)}> {operation.MethodName}{RuntimeApi.Async}",
                Returns(),
                "",
                () => WriteSend($"return {RuntimeApi.ConnectorClient.SendForBase64Async}(request, cancellationToken);"));
        }
        else if (response.Kind == ContentKind.Binary)
        {
            WriteMethod(
                $"{Task}<{types.Of(FrameworkApi.BinaryData)}> {operation.MethodName}{RuntimeApi.Async}",
                "The content, buffered in memory.",
                "",
                () => WriteSend($"return {RuntimeApi.ConnectorClient.SendForBytesAsync}(request, cancellationToken);"));
            WriteMethod(
                $"{Task}<{types.Of(FrameworkApi.Stream)}> {DefaultNames.StreamTwin(operation.MethodName)}{RuntimeApi.Async}",
                "The content as a stream. The caller disposes the stream.",
                " The content is streamed and can have any size.",
                () => WriteSend($"return {RuntimeApi.ConnectorClient.SendForStreamAsync}(request, cancellationToken);"));
        }
        else if (response.Kind == ContentKind.Text)
        {
            WriteMethod(
                $"{Task}<string> {operation.MethodName}{RuntimeApi.Async}",
                Returns(),
                "",
                () => WriteSend($"return {RuntimeApi.ConnectorClient.SendForTextAsync}(request, cancellationToken);"));
        }
        else if (response.Kind == ContentKind.None || operation.ResponseType is not { } type)
        {
            WriteMethod(
                $"{Task} {operation.MethodName}{RuntimeApi.Async}",
                "A task that completes when the response is received.",
                "",
                () => WriteSend($"return {RuntimeApi.ConnectorClient.SendAsync}(request, cancellationToken);"));
        }
        else
        {
            WriteJson(type, response.MayBeEmpty);
        }
    }

    /// <summary>The attributes of the method and of the constant.</summary>
    public static void WriteAttributes(SourceWriter writer, NamedOperation operation, TypeText types)
    {
        RemovedText.Write(writer, types, operation.Spec.RemovedOn, "operation");
        if (operation.Spec is { IsDeprecated: true, RemovedOn: null })
        {
            writer.Line($"[{types.Of(FrameworkApi.ObsoleteAttribute)}(\"The connector has deprecated this operation.\")]");
        }

        if (operation.Spec.IsDeprecated || operation.Spec.Kind == OperationKind.Discovery)
        {
            writer.Line($"[{types.Of(FrameworkApi.EditorBrowsableAttribute)}({types.Of(FrameworkApi.EditorBrowsableState)}.Never)]");
        }
    }

    private string Returns() => ResponseText.Of(Spec.Response, operation.ResponseType, files);

    private void WriteJson(NamedType type, bool mayBeEmpty)
    {
        string name = types.Name(type, isInput: false) + (mayBeEmpty ? "?" : "");
        string send = mayBeEmpty ? RuntimeApi.ConnectorClient.SendOptionalAsync : RuntimeApi.ConnectorClient.SendAsync;
        string call = type is NamedModelRef model
            ? $"return {send}<{types.Model(model.Name)}>(request, cancellationToken);"
            : $"return {send}<{name}>(request, {types.ItemReader(type, mayBeEmpty, isInput: false)}, cancellationToken);";
        WriteMethod(
            $"{Task}<{name}> {operation.MethodName}{RuntimeApi.Async}",
            mayBeEmpty ? Returns() + " Null if the response has no body." : Returns(),
            "",
            () => WriteSend(call));
    }

    private void WriteMethod(string head, string returns, string summaryEnd, Action body)
    {
        writer.Line();
        writer.Summary(DocText.Of(Spec.Description, Spec.Summary, $"Calls {Spec.Id}") + summaryEnd);
        foreach (NamedParameter parameter in Parameters)
        {
            writer.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{DocText.Parameter(parameter)}</param>");
        }

        writer.Line("/// <param name=\"cancellationToken\">The token to cancel the operation.</param>");
        writer.Line($"/// <returns>{returns}</returns>");
        WriteRemarks();
        writer.Line($"/// <exception cref=\"{types.Of(RuntimeApi.ConnectorException.Type)}\">The connector can't be reached, responds with "
            + $"an error, or "
            + $"returns a response that doesn't match the spec.</exception>");
        if (Parameters.Any(NeedsNullCheck))
        {
            writer.Line($"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\">A required argument is null.</exception>");
        }

        if (operation.Parameters.Any(IsChecked))
        {
            writer.Line(
                $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentException)}\">An argument isn't valid in a path or "
                    + $"header.</exception>");
        }

        DynamicAttributes.Write(writer, Spec.Response.Dynamic is { } dynamic ? dynamic with { Values = null } : null, types, "return: ");
        WriteAttributes(writer, operation, types);
        writer.Open(
            $"public virtual {head}",
            [.. Parameters.Select(Declare), $"{types.Of(FrameworkApi.CancellationToken)} cancellationToken = default"]);
        foreach (NamedParameter parameter in Parameters.Where(NeedsNullCheck))
        {
            writer.Line($"{types.Of(FrameworkApi.ArgumentNullException)}.ThrowIfNull({parameter.Name});");
        }

        body();
        writer.Close();
    }

    private void WriteRemarks()
    {
        string operationText = CSharpText.Doc($"Operation {Spec.Id}: {Spec.Method} {Spec.Path}");
        if (Spec.Response.Headers.Count == 0)
        {
            writer.Line($"/// <remarks>{operationText}</remarks>");
            return;
        }

        writer.Line("/// <remarks>");
        writer.Line($"/// {operationText}");
        writer.Line(
            $"/// <para>The response has headers, which <see "
                + $"cref=\"{types.Of(RuntimeApi.ConnectorResponses.Type)}.{RuntimeApi.ConnectorResponses.Capture}\"/> makes "
                + $"available:</para>");
        writer.Line("/// <list type=\"bullet\">");
        foreach (HeaderSpec header in Spec.Response.Headers)
        {
            string description = DocText.Of(header.Description, null, "");
            string item = description.Length == 0 ? "" : $": {description}";
            writer.Line($"/// <item><description><c>{CSharpText.Doc(header.WireName)}</c>{item}</description></item>");
        }

        writer.Line("/// </list>");
        writer.Line("/// </remarks>");
    }

    private void WritePages(NamedPage page, string item)
    {
        // An AsyncPageable's items aren't null by their type; what the spec calls nullable items comes as it is.
        string forgiving = page.Items.ItemsNullable ? "!" : "";
        string mayBeEmpty = Spec.Response.MayBeEmpty ? $", {RuntimeApi.ConnectorClient.MayBeEmptyArgument}: true" : "";
        writer.Line($"return {RuntimeApi.ConnectorClient.CreatePageable}<{types.Model(page.PageType)}, {item}>(CreateFirst, static page => "
            + $"page.{page.ItemsProperty}{forgiving}, static page => page.{page.NextLinkProperty}, cancellationToken{mayBeEmpty});");
        writer.Line();
        writer.Open($"{types.Of(RuntimeApi.ConnectorRequest.Type)} CreateFirst()");
        new RequestWriter(writer, operation, types).Write();
        writer.Line("return request;");
        writer.Close();
    }

    private void WriteSend(string send)
    {
        new RequestWriter(writer, operation, types).Write();
        writer.Line(send);
    }

    private string Declare(NamedParameter parameter)
    {
        string type = ParameterType(parameter, types);
        return writer.Parameter(
            [.. DynamicAttributes.Of(parameter.Spec.Dynamic, types), .. RemovedText.OfParameter(parameter.Spec.RemovedOn, types)],
            parameter.IsRequired ? $"{type} {parameter.Name}" : $"{type}? {parameter.Name} = null");
    }

    public static string ParameterType(NamedParameter parameter, TypeText types)
    {
        return parameter.Spec.Match(
            path: _ => Text(),
            query: _ => Text(),
            header: _ => Text(),
            formField: _ => Text(),
            formFile: file => file.IsList
                ? $"{types.Of(FrameworkApi.IEnumerable)}<{types.Of(RuntimeApi.FileContent.Type)}>"
                : types.Of(RuntimeApi.FileContent.Type),
            body: body => body.Kind switch
            {
                ContentKind.Binary => types.Of(RuntimeApi.FileContent.Type),
                ContentKind.Text => "string",
                _ => types.ParameterName(parameter.Type),
            });

        string Text() => parameter.Type switch
        {
            NamedAny => "string",
            NamedList { Items: NamedAny or NamedList or NamedMap } => $"{types.Of(FrameworkApi.IEnumerable)}<string>",
            _ => types.ParameterName(parameter.Type),
        };
    }

    /// <summary>The text of a parameter in a path or a header can be invalid there.</summary>
    private static bool IsChecked(NamedParameter parameter) => parameter.Spec.Match(
        path: _ => true, query: _ => false, header: _ => true, formField: _ => false, formFile: _ => false, body: _ => false);

    private bool NeedsNullCheck(NamedParameter parameter) =>
        parameter.IsRequired && (ParameterType(parameter, types) is "string" || IsFile(parameter) || !TypeText.IsValueType(parameter.Type));

    private static bool IsFile(NamedParameter parameter) => parameter.Spec.Match(
        path: _ => false,
        query: _ => false,
        header: _ => false,
        formField: _ => false,
        formFile: _ => true,
        body: body => body.Kind == ContentKind.Binary);
}
