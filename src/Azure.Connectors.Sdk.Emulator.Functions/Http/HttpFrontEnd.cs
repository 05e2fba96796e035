using System.Net;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Emulator.Functions.Http;

/// <summary>Listens for callbacks and for requests of HTTP triggers on loopback.</summary>
internal sealed class HttpFrontEnd : IAsyncDisposable
{
    public const string WebhookPath = "/runtime/webhooks/connector";

    private readonly WebApplication _application;

    private readonly WorkerApp _app;

    private HttpFrontEnd(WebApplication application, WorkerApp app)
    {
        _application = application;
        _app = app;
        Address = new(application.Services
            .GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
    }

    public Uri Address { get; }

    /// <exception cref="FunctionsHostException">The port is in use, or the route of a function isn't valid.</exception>
    public static async Task<HttpFrontEnd> StartAsync(
        int port,
        WorkerApp app,
        IEnumerable<FunctionDefinition> functions,
        RequestDelegate webhook,
        Func<FunctionDefinition, RequestDelegate> handle,
        CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        WebApplication application = builder.Build();
        application.UseRouting();
        application.Map(WebhookPath, webhook);
        ((IEndpointRouteBuilder)application).DataSources.Add(new DefaultEndpointDataSource(
            functions
                .Where(function => function.Trigger is { IsHttpTrigger: true })
                .Select((function, order) => CreateEndpoint(app, function, handle(function), order))));
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new(application, app);
        }
        catch (IOException exception)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new FunctionsHostException($"The port {port} can't be used: {exception.Message}", "", exception);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    public string UrlOf(FunctionDefinition function) => Address + Template(_app, function);

    private static string Template(WorkerApp app, FunctionDefinition function) =>
        $"{app.RoutePrefix}/{function.Trigger!.Route ?? function.Name}".Trim('/');

    private static RouteEndpoint CreateEndpoint(WorkerApp app, FunctionDefinition function, RequestDelegate handle, int order)
    {
        string template = Template(app, function);
        RouteValueDictionary policies = new();
        if (function.Trigger!.Methods.Count > 0)
        {
            // A constraint rather than metadata: the Functions host responds with 404, not 405, to another method.
            policies["httpMethod"] = new HttpMethodRouteConstraint([.. function.Trigger.Methods]);
        }

        try
        {
            RoutePattern pattern = RoutePatternFactory.Parse(template, defaults: new RouteValueDictionary(), parameterPolicies: policies);
            return new(handle, pattern, order, EndpointMetadataCollection.Empty, function.Name);
        }
        catch (RoutePatternException exception)
        {
            throw new FunctionsHostException(
                $"The route '{template}' of the function '{function.Name}' isn't valid: {exception.Message}", "", exception);
        }
    }
}
