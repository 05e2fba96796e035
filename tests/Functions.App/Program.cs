using Microsoft.Extensions.Hosting;

// Tests start both kinds of worker, and workers that don't start.
switch (Environment.GetEnvironmentVariable("TEST_WORKER"))
{
    case "fails":
        Console.Error.WriteLine("The worker refuses to start.");
        return 3;
    case "hangs":
        Console.WriteLine("The worker waits.");
        await Task.Delay(Timeout.Infinite);
        return 0;
    case "worker":
        await new HostBuilder().ConfigureFunctionsWorkerDefaults().Build().RunAsync();
        return 0;
    default:
        await new HostBuilder().ConfigureFunctionsWebApplication().Build().RunAsync();
        return 0;
}
