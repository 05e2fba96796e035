using System.Reflection;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Calls a client's method by reflection.</summary>
public static class ClientCall
{
    private static readonly MethodInfo s_readPages =
        typeof(ClientCall).GetMethod(nameof(ReadPagesAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Calls a method and waits for its end.</summary>
    /// <param name="client">The client.</param>
    /// <param name="method">One of its methods that call operations.</param>
    /// <param name="arguments">The method's arguments in their order.</param>
    /// <returns>What the call came back with: of pages the items of all, of a stream its bytes; null where the method promises
    /// nothing.</returns>
    public static async Task<object?> InvokeAsync(ConnectorClient client, MethodInfo method, object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(method);
        object response = method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        if (response is not Task task)
        {
            return await ((Task<object?>)s_readPages
                .MakeGenericMethod(method.ReturnType.GetGenericArguments())
                .Invoke(null, [response])!).ConfigureAwait(false);
        }

        await task.ConfigureAwait(false);
        if (!method.ReturnType.IsGenericType)
        {
            return null;
        }

        object? result = method.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(task);
        if (result is not Stream stream)
        {
            return result;
        }

        await using (stream.ConfigureAwait(false))
        {
            return await BinaryData.FromStreamAsync(stream).ConfigureAwait(false);
        }
    }

    private static async Task<object?> ReadPagesAsync<T>(AsyncPageable<T> pageable)
        where T : notnull
    {
        List<T> items = [];
        await foreach (T item in pageable.ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }
}
