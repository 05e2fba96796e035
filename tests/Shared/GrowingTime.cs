namespace Azure.Connectors.Sdk;

/// <summary>
/// Runs a test whose result depends on a short time-out. A busy machine can pause for longer than any short time, so the test is run again
/// with a longer one. Behavior that is wrong fails with each of them.
/// </summary>
internal static class GrowingTime
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(32);

    public static async Task RunAsync(TimeSpan first, Func<TimeSpan, Task> test)
    {
        for (TimeSpan time = first; time < s_longest; time *= 4)
        {
            if (await Record.ExceptionAsync(() => test(time)) is null)
            {
                return;
            }
        }

        await test(s_longest);
    }
}
