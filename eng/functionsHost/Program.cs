// Runs a built function app: dotnet run --project eng/functionsHost -- path/to/App.dll
using Azure.Connectors.Sdk.Emulator.Functions;

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await FunctionsHostCommand.RunAsync(args, Console.Out, Console.Error, stop.Token);
