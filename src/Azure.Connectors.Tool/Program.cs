using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Commands;

return (int)await CommandLineRun.RunAsync(Root.Create(), args).ConfigureAwait(false);
