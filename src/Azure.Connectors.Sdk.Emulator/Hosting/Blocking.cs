namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>The one place in which a thread waits for a task: a synchronous call has no other way.</summary>
internal static class Blocking
{
    public static T Wait<T>(Task<T> task, CancellationToken cancellationToken = default)
    {
#pragma warning disable RS0030 // The caller made a synchronous call.
        return task.WaitAsync(cancellationToken).GetAwaiter().GetResult();
#pragma warning restore RS0030
    }
}
