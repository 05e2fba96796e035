using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>The ids of the operations as constants, under the names of the client's methods.</summary>
internal static class OperationConstantsEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files) =>
        files.InClientNamespace(connector.Types.Operations, (writer, types) =>
        {
            writer.Summary($"Contains the operation IDs of "
                + $"{connector.ServiceName}{(connector.IsDynamic ? "" : ", under the names of the client's methods")}.");
            files.OpenType(writer, types, $"static partial class {connector.Types.Operations}");
            writer.Separated(connector.Operations, operation =>
            {
                OperationSpec spec = operation.Spec;
                writer.Summary(DocText.Of(spec.Description, spec.Summary, $"The operation {spec.Id}"));
                OperationWriter.WriteAttributes(writer, operation, types);
                writer.Line($"public const string {operation.ConstantName} = {CSharpText.Literal(spec.Id)};");
            });
            writer.Close();
        });
}
