using Azure.Connectors.Sdk.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

// Many short iterations: on a machine that does other things too, some of them are left alone.
Job job = Job.Default.WithWarmupCount(10).WithIterationCount(30).WithIterationTime(TimeInterval.FromMilliseconds(80));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job.AsDefault()))];
Budgets.Print(summaries);
return summaries.Length > 0 && !summaries.Any(summary => summary.HasCriticalValidationErrors) ? 0 : 1;
