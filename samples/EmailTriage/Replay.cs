using System.Text.Json;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365.Models;

namespace EmailTriage;

/// <summary>Runs the handler on a recorded callback, so that it can be debugged without a delivery.</summary>
internal static class Replay
{
    public static async Task<int> RunAsync(IServiceProvider services, string file)
    {
        try
        {
            await using FileStream stream = File.OpenRead(file);
            Office365OnNewEmailTriggerPayload payload = await ConnectorTriggerPayload.ReadAsync<Office365OnNewEmailTriggerPayload>(stream);
            await using AsyncServiceScope scope = services.CreateAsyncScope();
            ConnectorTriggerContext context = new("OnNewEmail", services: scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<NewEmailHandler>().HandleAsync(payload, context, CancellationToken.None);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or JsonException
                or ConnectorException)
        {
            Console.Error.WriteLine($"{file}: {exception.Message}");
            return 1;
        }

        TriageTable.Write(Console.Out, services.GetRequiredService<TriageJournal>().Results);
        return 0;
    }
}
