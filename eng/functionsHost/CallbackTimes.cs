using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure.Connectors.Sdk.Emulator.Functions;

namespace Azure.Connectors.Sdk.FunctionsHostProgram;

/// <summary>
/// Compares a callback through the webhook of the local host with the invocation of the same function, which is the worker's own time and
/// that of its protocol. The two take turns, so that both have the same machine.
/// </summary>
internal static class CallbackTimes
{
    private const int Warmups = 500;
    private const int Turns = 2000;
    private const string Callback = """{"body":{"value":[{"id":"1","from":"ada@contoso.example","subject":"Hello"}]}}""";

    public static async Task<int> MeasureAsync(string app, string function)
    {
        await using FunctionsHost host = await FunctionsHost.StartAsync(app);
        using HttpClient client = new();
        Uri address = new($"{host.GetCallbackUrl(function)}&code={host.Key}");
        List<TimeSpan> callbacks = [];
        List<TimeSpan> invocations = [];
        for (int i = 0; i < Warmups + Turns; i++)
        {
            TimeSpan callback = await TimeAsync(async () =>
            {
                using StringContent content = new(Callback, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.PostAsync(address, content);
                response.EnsureSuccessStatusCode();
            });
            TimeSpan invocation = await TimeAsync(() => host.InvokeAsync(function, Callback));
            if (i >= Warmups)
            {
                callbacks.Add(callback);
                invocations.Add(invocation);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"callback {Undisturbed(callbacks).TotalMicroseconds:F0} µs, invocation {Undisturbed(invocations).TotalMicroseconds:F0} µs, "
                + $"ratio {Undisturbed(callbacks) / Undisturbed(invocations):F2}"));
        return 0;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> call)
    {
        long start = Stopwatch.GetTimestamp();
        await call();
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Undisturbed(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 4);
}
