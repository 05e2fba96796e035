namespace Azure.Connectors.Sdk;

/// <summary>Creates sentences for the ends of messages, which name the command of the tool that remedies the problem.</summary>
internal static class ToolCommand
{
    /// <summary>Gets a sentence such as <c> 'connectors show office365' lists the operations and triggers.</c>.</summary>
    /// <param name="apiName">The API name of a connector.</param>
    public static string ShowOperations(string apiName) => $" 'connectors show {apiName}' lists the operations and triggers.";
}
