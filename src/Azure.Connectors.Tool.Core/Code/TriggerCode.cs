using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Code;

/// <summary>Writes C# code that receives the events of a trigger.</summary>
internal sealed class TriggerCode(NamedConnector connector, NamedTrigger trigger)
{
    /// <summary>The section of the settings of callbacks.</summary>
    public const string CallbackSection = "Connectors:Triggers";

    /// <summary>The section of the settings of polling.</summary>
    public const string PollingSection = "Connectors:Polling";

    private readonly bool _isTyped = TriggerEmitter.HasPayload(trigger) && !connector.IsDynamic;

    private string Payload => _isTyped ? trigger.PayloadName! : "JsonElement";

    private string Using => _isTyped ? $"using {connector.Namespace}.Models;" : "using System.Text.Json;";

    /// <summary>Gets a function of an Azure Functions app.</summary>
    public IReadOnlyList<string> Function(string functionName) =>
    [
        Using,
        "using Microsoft.Azure.Functions.Worker;",
        "using Microsoft.Azure.Functions.Worker.Extensions.Connector;",
        "",
        $"public class {trigger.Name}Function",
        "{",
        $"    [Function({CSharpText.Literal(functionName)})]",
        $"    public void Run([ConnectorTrigger] {Payload} payload)",
        "    {",
        .. Body("        "),
        "    }",
        "}",
    ];

    /// <summary>Gets the endpoint of an ASP.NET Core application.</summary>
    /// <param name="handlerName">The name of the handler: <c>functionName</c> in the callback URL.</param>
    /// <param name="hasTokens">Whether tokens authenticate the callbacks.</param>
    public IReadOnlyList<string> Endpoint(string handlerName, bool hasTokens) =>
    [
        Using,
        "",
        "WebApplicationBuilder builder = WebApplication.CreateBuilder(args);",
        $"builder.Services.AddConnectorTriggers(builder.Configuration.GetSection({CSharpText.Literal(CallbackSection)}))",
        .. hasTokens
            ? [$"    .AddEntraAuthenticator(builder.Configuration.GetSection({CSharpText.Literal(CallbackSection + ":Entra")}))"]
            : Array.Empty<string>(),
        .. Handler(handlerName),
        "WebApplication app = builder.Build();",
        "app.MapConnectorTriggers();",
        "app.Run();",
    ];

    /// <summary>Gets a worker that polls.</summary>
    public IReadOnlyList<string> Polling(string handlerName) =>
    [
        Using,
        "using Microsoft.Extensions.DependencyInjection;",
        "using Microsoft.Extensions.Hosting;",
        "",
        "HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);",
        $"builder.Services.AddConnectorPolling(builder.Configuration.GetSection({CSharpText.Literal(PollingSection)}))",
        .. Handler(handlerName),
        "builder.Build().Run();",
    ];

    private IEnumerable<string> Handler(string handlerName) =>
    [
        $"    .AddHandler<{Payload}>({CSharpText.Literal(handlerName)}, (payload, context, cancellationToken) =>",
        "    {",
        .. Body("        "),
        "        return Task.CompletedTask;",
        "    });",
    ];

    private IEnumerable<string> Body(string indent) => _isTyped
        ?
        [
            $"{indent}foreach (var item in payload.Body?.Value ?? [])",
            $"{indent}{{",
            $"{indent}    Console.WriteLine(item);",
            $"{indent}}}",
        ]
        : [$"{indent}Console.WriteLine(payload);"];
}
