namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>The addresses of the diagnostics' pages.</summary>
internal static class HelpLinks
{
    private const string Folder = "https://github.com/connectors-sdk/connectors-sdk/blob/main/docs/diagnostics/";

    /// <summary>The address of <c>docs/diagnostics/&lt;id&gt;.md</c>.</summary>
    public static string Of(string id) => $"{Folder}{id}.md";
}
