using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Represents the calls that add the text of one parameter to a request.</summary>
/// <param name="Add">The method that adds a value.</param>
/// <param name="AddList">The method that adds a list.</param>
/// <param name="Name">The wire name as an argument; null where the method takes none.</param>
/// <param name="TakesArgumentName">The method takes the name for an <c>ArgumentException</c>, because the text can be invalid.</param>
/// <param name="EncodeTwice"><c>x-ms-url-encoding: double</c>.</param>
internal sealed record TextStatement(string Add, string AddList, string? Name, bool TakesArgumentName, bool EncodeTwice = false)
{
    /// <summary>The calls for a parameter that is sent as text; null for a file and for the body.</summary>
    public static TextStatement? Of(ParameterSpec parameter)
    {
        string name = CSharpText.Literal(parameter.WireName);
        return parameter.Match<TextStatement?>(
            path: path => new(
                RuntimeApi.ConnectorRequest.AppendPathParameter, RuntimeApi.ConnectorRequest.AppendPathList, null, true, path.EncodeTwice),
            query: query =>
                new(RuntimeApi.ConnectorRequest.AppendQuery, RuntimeApi.ConnectorRequest.AppendQueryList, name, false, query.EncodeTwice),
            header: _ => new(RuntimeApi.ConnectorRequest.AddHeader, RuntimeApi.ConnectorRequest.AddHeaderList, name, true),
            formField: _ => new(RuntimeApi.ConnectorRequest.AddFormField, RuntimeApi.ConnectorRequest.AddFormFieldList, name, false),
            formFile: _ => null,
            body: _ => null);
    }

    /// <summary>The statement that adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="argumentName">The name for an <c>ArgumentException</c>.</param>
    /// <param name="type">The type argument, where the compiler can't infer it.</param>
    public string Value(string value, string argumentName, string? type = null) =>
        Call(type is null ? Add : $"{Add}<{type}>", value, null, argumentName);

    /// <summary>The statement that adds a list.</summary>
    /// <param name="values">The list.</param>
    /// <param name="element">The type of its items.</param>
    /// <param name="format">The way in which it is joined.</param>
    /// <param name="argumentName">The name for an <c>ArgumentException</c>.</param>
    public string List(string values, string element, string format, string argumentName) =>
        Call($"{AddList}<{element}>", values, format, argumentName);

    private string Call(string method, string value, string? format, string argumentName)
    {
        string?[] arguments =
        [
            Name,
            value,
            format,
            TakesArgumentName ? argumentName : null,
            EncodeTwice ? RuntimeApi.ConnectorRequest.EncodeTwiceArgument + ": true" : null,
        ];
        return $"request.{method}({string.Join(", ", arguments.OfType<string>())});";
    }
}
