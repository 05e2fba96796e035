using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;

namespace MailAgent.Model;

/// <summary>Selects the model: the one that the setting <c>Model:Name</c> names, or otherwise a recorded plan.</summary>
internal static class ModelSelection
{
    private const string KeyVariable = "OPENAI_API_KEY";

    public static IChatClient Create(IConfigurationSection settings)
    {
        if (settings["Name"] is not { Length: > 0 } name)
        {
            return new PlannedChatClient(Path.Combine(AppContext.BaseDirectory, settings["Plan"] ?? "plan.json"));
        }

        // Any service with this protocol, such as Azure OpenAI (https://{resource}.openai.azure.com/openai/v1) or a local one.
        string key = Environment.GetEnvironmentVariable(KeyVariable)
            ?? throw new InvalidOperationException($"The environment variable '{KeyVariable}' has no key of the model's service.");
        OpenAIClientOptions options = new() { Endpoint = new Uri(settings["Endpoint"] ?? "https://api.openai.com/v1") };
        return new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient(name).AsIChatClient();
    }
}
