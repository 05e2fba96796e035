using Microsoft.Extensions.Configuration;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Reads a setting that is one value or an array.</summary>
internal static class SettingList
{
    public static IReadOnlyList<string> Read(IConfiguration section, string name)
    {
        IConfigurationSection setting = section.GetSection(name);
        List<string> values = [.. setting.GetChildren().Select(value => value.Value ?? "")];
        if (values.Count == 0 && !string.IsNullOrEmpty(setting.Value)) // An empty array in a JSON file is an empty value.
        {
            values.Add(setting.Value);
        }

        return values;
    }
}
