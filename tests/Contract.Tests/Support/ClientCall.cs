using System.Reflection;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>Calls a client's method by reflection.</summary>
internal static class ClientCall
{
    private static readonly MethodInfo s_readPages = typeof(ClientCall).GetMethod(nameof(ReadPagesAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What the call came back with: of pages the items of all, of a stream its bytes; null where the method promises nothing.</summary>
    public static async Task<object?> InvokeAsync(ConnectorClient client, MethodInfo method, object?[] arguments)
    {
        object answer = method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        if (answer is not Task task)
        {
            return await (Task<object?>)s_readPages.MakeGenericMethod(method.ReturnType.GetGenericArguments()).Invoke(null, [answer])!;
        }

        await task;
        if (!method.ReturnType.IsGenericType)
        {
            return null;
        }

        object? result = method.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(task);
        if (result is not Stream stream)
        {
            return result;
        }

        await using (stream)
        {
            return await BinaryData.FromStreamAsync(stream);
        }
    }

    private static async Task<object?> ReadPagesAsync<T>(AsyncPageable<T> pageable)
        where T : notnull
    {
        List<T> items = [];
        await foreach (T item in pageable)
        {
            items.Add(item);
        }

        return items;
    }
}
