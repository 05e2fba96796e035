using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Snapshots;
using Azure.Connectors.Sdk.Agents.Validation;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Represents what a model sees of an operation, and how its arguments become those of the operation.</summary>
internal sealed class ToolDefinition
{
    /// <summary>The property that continues a list.</summary>
    public const string Cursor = "cursor";

    private const int MaxDescriptionLength = 1024;

    private readonly Lazy<JsonElement> _validation;

    private ToolDefinition(
        ConnectorOperation operation, string name, IReadOnlyList<ToolArgument> arguments, IReadOnlyDictionary<string, object?> bound)
    {
        Operation = operation;
        Name = name;
        Arguments = arguments;
        BoundArguments = bound;
        Description = Describe(operation);
        ListMember = FindListMember(operation);
        Schema = ToolSchema.ForModel(arguments, HasCursor);
        _validation = new(() => ToolSchema.ForValidation(arguments, HasCursor));
    }

    public ConnectorOperation Operation { get; }

    public string Name { get; }

    public string Description { get; }

    /// <summary>Gets the schema that a model sees.</summary>
    public JsonElement Schema { get; }

    public IReadOnlyList<ToolArgument> Arguments { get; }

    /// <summary>Gets the arguments that the application sets, by key.</summary>
    public IReadOnlyDictionary<string, object?> BoundArguments { get; }

    public bool HasPages => IsPaged(Operation);

    /// <summary>
    /// Gets the member of the response that is a list, an empty string if the response itself is, or null. It is null for operations that
    /// aren't read-only, because the rest of a list is requested again.
    /// </summary>
    public string? ListMember { get; }

    public bool HasCursor => HasPages || ListMember is not null;

    /// <summary>Validates arguments.</summary>
    /// <returns>The errors, each with its location.</returns>
    public IReadOnlyList<string> Validate(JsonElement arguments)
    {
        IReadOnlyList<string> errors = SchemaValidator.Validate(_validation.Value, arguments);
        return errors.Count > 0 ? errors : ListItems.Validate(Arguments, arguments);
    }

    /// <summary>Gets the arguments of the operation, with those that the application sets.</summary>
    public Dictionary<string, object?> OperationArguments(JsonElement given)
    {
        Dictionary<string, object?> arguments = new(BoundArguments, StringComparer.Ordinal);
        foreach (ToolArgument argument in Arguments)
        {
            if (given.TryGetProperty(argument.Property, out JsonElement value))
            {
                arguments[argument.Key] = argument.ToOperation(value);
            }
        }

        return arguments;
    }

    /// <summary>Gets whether the operation has an argument with a name or a key.</summary>
    public bool HasArgument(string? name) =>
        Operation.Parameters.Any(parameter => parameter.Name == name || parameter.Key == name)
        || (Operation.Body is { } body && (body.Name == name || body.Key == name || name == "body"));

    /// <summary>Gets why a tool can't call the operation, or null.</summary>
    public static string? ReasonToOmit(ConnectorOperation operation, ConnectorToolOptions options)
    {
        ConnectorParameter? missing = operation.Parameters.FirstOrDefault(parameter =>
            parameter is { IsRequired: true, Constant: null, Default: null }
            && IsInternal(parameter)
            && !IsBound(options, parameter.Key, parameter.Name));
        return missing is null
            ? null
            : $"The parameter '{missing.Key}' is required and internal. Set it in {nameof(ConnectorToolOptions.Arguments)}.";
    }

    public static ToolDefinition Create(ConnectorOperation operation, string name, ConnectorToolOptions options, BodySchema? bodySchema)
    {
        UniqueNames properties = new();
        List<ToolArgument> arguments = [];
        Dictionary<string, object?> bound = new(StringComparer.Ordinal);
        if (IsPaged(operation) || FindListMember(operation) is not null)
        {
            properties.Add(Cursor, Cursor);
        }

        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            if (TryBind(options, parameter.Key, parameter.Name, bound) || parameter.Constant is not null || IsInternal(parameter))
            {
                continue;
            }

            arguments.Add(ToolArgument.Create(properties.Add(parameter.Name, parameter.Key), parameter));
        }

        if (operation.Body is { } body && !TryBind(options, body.Key, body.Name, bound))
        {
            arguments.Add(ToolArgument.Create(properties.Add(body.Name, body.Key), body, bodySchema));
        }

        return new(operation, name, arguments, bound);
    }

    private static bool IsPaged(ConnectorOperation operation) => operation is { PageItemsName: not null, PageNextLinkName: not null };

    private static string? FindListMember(ConnectorOperation operation) =>
        operation.IsReadOnly && !IsPaged(operation) && operation.ResponseKind == ConnectorContentKind.Json
            ? ListSchema.FindMember(operation)
            : null;

    private static bool IsInternal(ConnectorParameter parameter) => parameter.Schema?.Visibility == ConnectorVisibility.Internal;

    private static bool IsBound(ConnectorToolOptions options, string key, string name) =>
        options.Arguments.ContainsKey(key) || options.Arguments.ContainsKey(name);

    private static bool TryBind(ConnectorToolOptions options, string key, string name, Dictionary<string, object?> bound)
    {
        if (!options.Arguments.TryGetValue(key, out object? value) && !options.Arguments.TryGetValue(name, out value))
        {
            return false;
        }

        bound.Add(key, value);
        return true;
    }

    private static string Describe(ConnectorOperation operation)
    {
        string text = operation.DescriptionForModel
            ?? string.Join(' ', new[] { Sentence(operation.Summary), Sentence(operation.Description) }.OfType<string>().Distinct());
        return Shorten(text.Length == 0 ? operation.Id : text);
    }

    private static string? Sentence(string? text)
    {
        string? trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        return trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }

    private static string Shorten(string text)
    {
        if (text.Length <= MaxDescriptionLength)
        {
            return text;
        }

        int length = MaxDescriptionLength - 1;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
