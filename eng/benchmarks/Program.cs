using Azure.Connectors.Sdk.Benchmarks;
using BenchmarkDotNet.Running;

bool succeeded = args is ["budgets"]
    ? await Budgets.MeasureAsync()
    : BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any();
return succeeded ? 0 : 1;
