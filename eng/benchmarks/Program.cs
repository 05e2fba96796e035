using Azure.Connectors.Sdk.Benchmarks;
using Azure.Connectors.Sdk.Benchmarks.Triggers;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["budgets"]:
        return await Budgets.MeasureAsync() ? 0 : 1;
    case ["callbacks"]:
        await CallbackThroughput.MeasureAsync();
        return 0;
    default:
        return BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1;
}
