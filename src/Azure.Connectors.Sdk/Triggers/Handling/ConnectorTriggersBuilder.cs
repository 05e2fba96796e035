using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Connectors.Sdk;

/// <summary>Adds the handlers of the events of triggers.</summary>
/// <remarks>
/// The payload type of a handler is a type from the package of a connector, or another type with a <c>[JsonConverter]</c> attribute. A
/// handler whose payload is a <see cref="JsonElement"/>, a string or a <see cref="Stream"/> receives the whole callback as it is.
/// </remarks>
public sealed class ConnectorTriggersBuilder
{
    internal ConnectorTriggersBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the services to which the handlers are added.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a function as a handler.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, or <see cref="JsonElement"/>, <see cref="string"/> or
    /// <see cref="Stream"/>.</typeparam>
    /// <param name="functionName">The name of the handler, compared ignoring case.</param>
    /// <param name="handler">The function. If it throws an exception, the event is delivered again.</param>
    /// <param name="configure">Configures the time-out and the concurrency of the handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The name is empty, another handler has it, or an option is out of range.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload>(
        string functionName,
        Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler,
        Action<ConnectorTriggerHandlerOptions>? configure = null)
        where TPayload : notnull
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(functionName, handler, configure);
    }

    /// <summary>Adds a function with a service as a handler. The scope of the event provides the service.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, or <see cref="JsonElement"/>, <see cref="string"/> or
    /// <see cref="Stream"/>.</typeparam>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <param name="functionName">The name of the handler, compared ignoring case.</param>
    /// <param name="handler">The function. If it throws an exception, the event is delivered again.</param>
    /// <param name="configure">Configures the time-out and the concurrency of the handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The name is empty, another handler has it, or an option is out of range.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload, TService>(
        string functionName,
        Func<TPayload, TService, ConnectorTriggerContext, CancellationToken, Task> handler,
        Action<ConnectorTriggerHandlerOptions>? configure = null)
        where TPayload : notnull
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add<TPayload>(
            functionName,
            (payload, context, cancellationToken) => handler(payload, Get<TService>(context), context, cancellationToken),
            configure);
    }

    /// <summary>Adds a function with two services as a handler. The scope of the event provides the services.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, or <see cref="JsonElement"/>, <see cref="string"/> or
    /// <see cref="Stream"/>.</typeparam>
    /// <typeparam name="TService1">The type of the first service.</typeparam>
    /// <typeparam name="TService2">The type of the second service.</typeparam>
    /// <param name="functionName">The name of the handler, compared ignoring case.</param>
    /// <param name="handler">The function. If it throws an exception, the event is delivered again.</param>
    /// <param name="configure">Configures the time-out and the concurrency of the handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The name is empty, another handler has it, or an option is out of range.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload, TService1, TService2>(
        string functionName,
        Func<TPayload, TService1, TService2, ConnectorTriggerContext, CancellationToken, Task> handler,
        Action<ConnectorTriggerHandlerOptions>? configure = null)
        where TPayload : notnull
        where TService1 : notnull
        where TService2 : notnull
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add<TPayload>(
            functionName,
            (payload, context, cancellationToken) =>
                handler(payload, Get<TService1>(context), Get<TService2>(context), context, cancellationToken),
            configure);
    }

    /// <summary>Adds a class as a handler. The scope of the event creates it. If the class isn't registered, it is registered as a scoped
    /// service.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, or <see cref="JsonElement"/>, <see cref="string"/> or
    /// <see cref="Stream"/>.</typeparam>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <param name="functionName">The name of the handler, compared ignoring case.</param>
    /// <param name="configure">Configures the time-out and the concurrency of the handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The name is empty, another handler has it, or an option is out of range.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TPayload"/> has no converter.</exception>
    public ConnectorTriggersBuilder AddHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
            string functionName, Action<ConnectorTriggerHandlerOptions>? configure = null)
        where TPayload : notnull
        where THandler : class, IConnectorTriggerHandler<TPayload>
    {
        Add<TPayload>(
            functionName,
            static (payload, context, cancellationToken) =>
                Get<THandler>(context).HandleAsync(payload, context, cancellationToken),
            configure);
        Services.TryAddScoped<THandler>();
        return this;
    }

    /// <summary>
    /// Drops events that were already handled, by their message ID. The IDs are kept in the <see cref="IDistributedCache"/> of the
    /// application, such as Redis if several instances share the work, and otherwise in memory. If the store fails, no event is lost, but
    /// an event can be handled twice.
    /// </summary>
    /// <param name="configure">Configures how long IDs are kept.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public ConnectorTriggersBuilder DropDuplicates(Action<ConnectorTriggerDuplicateOptions>? configure = null)
    {
        ConnectorTriggerDuplicateOptions options = new();
        configure?.Invoke(options);
        options.Check();
        Services.AddDistributedMemoryCache(); // It has no effect if there is a store.
        Services.TryAddSingleton(provider => new TriggerDuplicates(
            provider.GetRequiredService<IDistributedCache>(),
            options,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>()?.CreateLogger(TriggerHandlers.LogCategory) ?? NullLogger.Instance));
        return this;
    }

    private static T Get<T>(ConnectorTriggerContext context)
        where T : notnull => context.Services.GetRequiredService<T>();

    // The converter of the payload, which an attribute names, creates it: native code has the constructor only if a call asks for it.
    private ConnectorTriggersBuilder Add<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload>(
        string functionName,
        Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler,
        Action<ConnectorTriggerHandlerOptions>? configure)
        where TPayload : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        ConnectorTriggerHandlerOptions options = new();
        configure?.Invoke(options);
        options.Check();
        if (Services.Any(
            service => !service.IsKeyedService
                && service.ImplementationInstance is TriggerFunction other
                && string.Equals(other.Name, functionName, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"The function '{functionName}' already has a handler.", nameof(functionName));
        }

        Services.AddSingleton<TriggerFunction>(new TriggerFunction<TPayload>(functionName, options, handler));
        return this;
    }
}
