using System.Text;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using RuntimeAccepted = Azure.Connectors.Sdk.AcceptedResponse;
using RuntimeFormat = Azure.Connectors.Sdk.Primitives.CollectionFormat;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Represents the operations of a spec as the catalog that the generator writes for it, without generated code.</summary>
internal sealed class SpecCatalog(NamedConnector connector) : ConnectorOperationCatalog
{
    private readonly OperationEntry[] _entries = CatalogEmitter.Entries(connector);
    private readonly SpecDynamics _dynamics = new(connector.Spec);
    private readonly Dictionary<string, ScalarKind> _enums =
        connector.Spec.Enums.ToDictionary(value => value.Id, value => value.Kind, StringComparer.Ordinal);

    public override string ApiName => connector.Spec.ApiName;

    public override string ServiceName => connector.ServiceName;

    public override IReadOnlyList<string> OperationIds => [.. _entries.Select(entry => entry.Spec.Id)];

    public override IReadOnlyList<string> OmittedOperationIds => [.. connector.Spec.OmittedOperations];

    protected override ConnectorOperation? Create(string operationId)
    {
        if (FindEntry(operationId) is not { } entry)
        {
            return null;
        }

        OperationSpec spec = entry.Spec;
        ConnectorOperationKind kind = entry.Kind is null ? ConnectorOperationKind.Action : Enum.Parse<ConnectorOperationKind>(entry.Kind);
        return new()
        {
            Id = spec.Id,
            Method = spec.Method,
            PathSegments =
            [
                .. spec.PathSegments.Select(segment => segment.IsVariable
                    ? ConnectorPathSegment.Parameter(segment.Text)
                    : ConnectorPathSegment.Literal(segment.Text)),
            ],
            Summary = spec.Summary,
            IsDeprecated = spec.IsDeprecated,
            Kind = kind,
            IsRetrySafe = spec.Effects.IsRetrySafe,
            IsReadOnly = spec.Effects.IsReadOnly,
            IsIdempotent = spec.Effects.IsIdempotent,
            IsDestructive = spec.Effects.IsDestructive,
            RequiresConfirmation = spec.Effects.RequiresConfirmation,
            Parameters = [.. spec.Parameters.Where(parameter => parameter is not ParameterSpec.Body).Select(Create)],
            Body = spec.Body is { } body
                ? new()
                {
                    Name = body.WireName,
                    Kind = ContentKindOf(body.Kind),
                    ContentType = body.ContentType,
                    IsRequired = body.IsRequired,
                    DynamicValues = SpecDynamics.Source(body.Dynamic?.Values),
                    DynamicSchema = SpecDynamics.Source(body.Dynamic?.Schema),
                    DynamicTree = SpecDynamics.Tree(body.Dynamic?.Tree),
                    DynamicMembers = _dynamics.Members(body.Type, body.Dynamic),
                }
                : null,
            ResponseKind = ContentKindOf(spec.Response.Kind),
            MayBeEmpty = spec.Response.MayBeEmpty,
            AcceptedResponse = kind == ConnectorOperationKind.Trigger
                ? default
                : Enum.Parse<RuntimeAccepted>(spec.Response.Accepted.ToString()),
            IsMultipart = spec.Form == FormEncoding.Multipart,
            PageItemsName = spec.Page?.ItemsName,
            PageNextLinkName = spec.Page?.NextLinkName,
            ResponseDynamicValues = SpecDynamics.Source(spec.Response.Dynamic?.Values),
            ResponseDynamicSchema = SpecDynamics.Source(spec.Response.Dynamic?.Schema),
            ResponseDynamicTree = SpecDynamics.Tree(spec.Response.Dynamic?.Tree),
            ResponseDynamicMembers = _dynamics.Members(spec.Response.Type, spec.Response.Dynamic),
        };
    }

    protected override ReadOnlySpan<byte> GetMetadata(string operationId) =>
        FindEntry(operationId) is { } entry ? Encoding.UTF8.GetBytes(entry.Spec.Metadata) : default;

    protected override ReadOnlySpan<byte> GetDefinition(string name) =>
        connector.Spec.SchemaDefinitions.FirstOrDefault(definition => definition.Name == name) is { } definition
            ? Encoding.UTF8.GetBytes(definition.Json)
            : default;

    private OperationEntry? FindEntry(string operationId) => _entries.FirstOrDefault(entry => entry.Spec.Id == operationId);

    private ConnectorParameter Create(ParameterSpec parameter)
    {
        bool isList = parameter.Type is ArrayTypeSpec;
        ConnectorValueKind kind = parameter is ParameterSpec.FormFile ? ConnectorValueKind.File : KindOf(parameter.Type);
        return new()
        {
            Name = parameter.WireName,
            In = parameter.Match(
                path: _ => ConnectorParameterLocation.Path,
                query: _ => ConnectorParameterLocation.Query,
                header: _ => ConnectorParameterLocation.Header,
                formField: _ => ConnectorParameterLocation.Form,
                formFile: _ => ConnectorParameterLocation.Form,
                body: _ => throw new InvalidOperationException("The body has an entry of its own.")),
            Kind = isList ? ConnectorValueKind.Array : kind,
            ItemKind = isList ? ItemKindOf(parameter) : default,
            IsRequired = parameter.IsRequired,
            Constant = parameter.Constant,
            Default = parameter.Default,
            DefaultItems = parameter.Text?.DefaultItems is { } items ? [.. items] : null,
            CollectionFormat = Enum.Parse<RuntimeFormat>((parameter.Text?.CollectionFormat ?? CollectionFormat.Multi).ToString()),
            EncodeTwice = parameter is ParameterSpec.Path { EncodeTwice: true } or ParameterSpec.Query { EncodeTwice: true },
            DynamicValues = SpecDynamics.Source(parameter.Dynamic?.Values),
            DynamicSchema = SpecDynamics.Source(parameter.Dynamic?.Schema),
            DynamicTree = SpecDynamics.Tree(parameter.Dynamic?.Tree),
            DynamicMembers = _dynamics.Members(parameter.Type, parameter.Dynamic),
        };
    }

    private ConnectorValueKind ItemKindOf(ParameterSpec parameter) =>
        parameter is ParameterSpec.FormFile ? ConnectorValueKind.File : KindOf(((ArrayTypeSpec)parameter.Type).Items);

    /// <summary>Gets the kind of the values of a type.</summary>
    public ConnectorValueKind KindOf(TypeSpec type) => type switch
    {
        ScalarTypeSpec scalar => KindOf(scalar.Kind),
        EnumTypeSpec value => KindOf(_enums.GetValueOrDefault(value.Id, ScalarKind.String)),
        ArrayTypeSpec => ConnectorValueKind.Array,
        _ => ConnectorValueKind.Any,
    };

    private static ConnectorValueKind KindOf(ScalarKind kind) => Enum.Parse<ConnectorValueKind>(RuntimeApi.ConnectorValueKind.Of(kind));

    private static ConnectorContentKind ContentKindOf(ContentKind kind) =>
        kind == ContentKind.None ? default : Enum.Parse<ConnectorContentKind>(RuntimeApi.ConnectorContentKind.Of(kind));
}
