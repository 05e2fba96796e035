using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Adds the handlers of trigger callbacks.</summary>
public sealed class ConnectorTriggersBuilder
{
    internal ConnectorTriggersBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the services to which the handlers are added.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a function as a handler.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger: a type from the package of a connector, or another type with a
    /// <c>[JsonConverter]</c> attribute.</typeparam>
    /// <param name="functionName">The value of <c>functionName</c> in callbacks, compared ignoring case.</param>
    /// <param name="handler">The function. If it throws an exception, the response is 500, and the platform delivers the event
    /// again.</param>
    /// <exception cref="ArgumentException">The name is empty, or another handler has it.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<TPayload>(
        string functionName, Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler)
        where TPayload : class
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(functionName, handler);
    }

    /// <summary>
    /// Adds a class as a handler. The scope of the callback creates it. If the class isn't registered, it is registered as a scoped
    /// service.
    /// </summary>
    /// <typeparam name="TPayload">The payload type of the trigger: a type from the package of a connector, or another type with a
    /// <c>[JsonConverter]</c> attribute.</typeparam>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <param name="functionName">The value of <c>functionName</c> in callbacks, compared ignoring case.</param>
    /// <exception cref="ArgumentException">The name is empty, or another handler has it.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<TPayload, [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(string functionName)
        where TPayload : class
        where THandler : class, IConnectorTriggerHandler<TPayload>
    {
        Add<TPayload>(functionName, static (payload, context, cancellationToken) =>
            context.Services.GetRequiredService<THandler>().HandleAsync(payload, context, cancellationToken));
        Services.TryAddScoped<THandler>();
        return this;
    }

    /// <summary>
    /// Adds a way to authenticate requests, besides the system keys. A request is accepted if one of the authenticators accepts it. With
    /// another authenticator, <see cref="ConnectorTriggerOptions.SystemKeys"/> can be empty; requests with a key aren't accepted then.
    /// </summary>
    /// <typeparam name="TAuthenticator">The type of the authenticator, which is created once.</typeparam>
    /// <returns>The builder.</returns>
    public ConnectorTriggersBuilder AddAuthenticator<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors)] TAuthenticator>()
        where TAuthenticator : class, IConnectorTriggerAuthenticator
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConnectorTriggerAuthenticator, TAuthenticator>());
        return this;
    }

    private ConnectorTriggersBuilder Add<TPayload>(
        string functionName, Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler)
        where TPayload : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        JsonTypeInfo<TPayload> type = PayloadType.Create<TPayload>();
        if (Services.Any(
            service => !service.IsKeyedService && service.ImplementationInstance is TriggerFunction other && other.HasName(functionName)))
        {
            throw new ArgumentException($"The function '{functionName}' already has a handler.", nameof(functionName));
        }

        Services.AddSingleton<TriggerFunction>(new TriggerFunction<TPayload>(functionName, type, handler));
        return this;
    }
}
