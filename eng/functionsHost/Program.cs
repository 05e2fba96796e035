// Runs a built function app: dotnet run --project eng/functionsHost -- path/to/App.dll
// Measures callbacks to it:  dotnet run -c Release --project eng/functionsHost -- measure path/to/App.dll Function
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Sdk.FunctionsHostProgram;

if (args is ["measure", string app, string function])
{
    return await CallbackTimes.MeasureAsync(app, function);
}

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await FunctionsHostCommand.RunAsync(args, Console.Out, Console.Error, stop.Token);
