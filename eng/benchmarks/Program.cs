using Azure.Connectors.Sdk.Benchmarks;
using BenchmarkDotNet.Running;

return args is ["budgets"]
    ? await Budgets.MeasureAsync() ? 0 : 1
    : BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1;
