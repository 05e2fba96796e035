namespace Azure.Connectors.Sdk.Functions.Binding
{
    [Microsoft.Azure.Functions.Worker.Extensions.Abstractions.SupportsDeferredBinding]
    public sealed class ConnectorTriggerConverter : Microsoft.Azure.Functions.Worker.Converters.IInputConverter
    {
        public ConnectorTriggerConverter(Microsoft.Extensions.Options.IOptions<Microsoft.Azure.Functions.Worker.WorkerOptions> options) { }
        public System.Threading.Tasks.ValueTask<Microsoft.Azure.Functions.Worker.Converters.ConversionResult> ConvertAsync(Microsoft.Azure.Functions.Worker.Converters.ConverterContext context) { }
    }
}
