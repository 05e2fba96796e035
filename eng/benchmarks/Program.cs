using Azure.Connectors.Sdk.Benchmarks;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];
Budgets.Print(summaries);
return summaries.Length > 0 && !summaries.Any(summary => summary.HasCriticalValidationErrors) ? 0 : 1;
