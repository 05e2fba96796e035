namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>
/// Marks a test that needs <c>redis-server</c>. Without it, the test is skipped with the reason, and fails in the gate, which installs it.
/// </summary>
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute()
    {
        if (!RedisServer.IsInstalled && Environment.GetEnvironmentVariable("CONNECTORS_REDIS") != "1")
        {
            Skip = "redis-server isn't installed. Install the package of that name, or set CONNECTORS_REDIS=1 to fail.";
        }
    }
}
