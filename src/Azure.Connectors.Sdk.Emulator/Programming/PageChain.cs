using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Programmed pages, each of which links to the next.</summary>
internal sealed class PageChain : IFollowUp
{
    private readonly PageShape _shape;
    private readonly IReadOnlyList<JsonObject> _pages;

    private PageChain(OperationDefinition operation, PageShape shape, IReadOnlyList<JsonObject> pages)
    {
        Operation = operation;
        _shape = shape;
        _pages = pages;
        Path = FollowUpPath.Create("pages");
    }

    public string Path { get; }

    public OperationDefinition Operation { get; }

    public bool IsExecution => true;

    public int Count => _pages.Count;

    public static PageChain Create(OperationDefinition operation, string[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        if (pages.Length == 0)
        {
            throw new ArgumentException("At least one page was expected.", nameof(pages));
        }

        PageShape shape = PageShape.Of(operation) ?? PageShape.Default;
        return new(operation, shape, [.. pages.Select((page, i) => Parse(page, i, nameof(pages)) switch
        {
            JsonObject whole => whole,
            JsonArray items => new JsonObject { [shape.Items] = items },
            _ => throw new ArgumentException($"Page {i + 1} is neither a JSON object nor an array.", nameof(pages)),
        })]);
    }

    private static JsonNode? Parse(string page, int index, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(page, parameterName);
        return StrictJson.TryParse(page, out JsonElement value, out string? problem)
            ? JsonElements.Node(value)
            : throw new ArgumentException($"Page {index + 1} is {problem}.", parameterName);
    }

    public EmulatedResponse? Respond(int index, string runtimeUrl) => index < _pages.Count ? Page(index, runtimeUrl) : null;

    public EmulatedResponse Page(int index, string runtimeUrl)
    {
        JsonObject page = (JsonObject)_pages[index].DeepClone();
        if (index + 1 < _pages.Count)
        {
            page[_shape.NextLink] = FollowUpPath.Address(this, index + 1, runtimeUrl);
        }

        return EmulatedResponse.FromJson(page, Operation.Success.Status);
    }
}
