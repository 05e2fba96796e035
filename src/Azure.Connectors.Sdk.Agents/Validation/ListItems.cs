using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Checks the items of lists that are sent as one text. An item with the separator would be received as several items.</summary>
internal static class ListItems
{
    public static IReadOnlyList<string> Validate(IReadOnlyList<ToolArgument> arguments, JsonElement given)
    {
        List<string> errors = [];
        foreach (ToolArgument argument in arguments)
        {
            if (argument.Separator is { } separator
                && given.TryGetProperty(argument.Property, out JsonElement list)
                && list.ValueKind == JsonValueKind.Array)
            {
                Validate(argument.Property, list, separator, errors);
            }
        }

        return errors;
    }

    private static void Validate(string property, JsonElement list, char separator, List<string> errors)
    {
        int index = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString()!.Contains(separator, StringComparison.Ordinal))
            {
                string[] path = [property, index.ToString(CultureInfo.InvariantCulture)];
                errors.Add(ArgumentLocation.Describe(path, $"can't contain '{separator}', which separates the items of the list"));
            }

            index++;
        }
    }
}
