using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Lists everything of the runtime that emitted code names, once each: a class for each type, with its members and the arguments that are
/// passed by name. A test compares the list with what the compiler binds emitted code to.
/// </summary>
internal static class RuntimeApi
{
    /// <summary>The runtime's assembly, and the namespace of the types that users call.</summary>
    public const string Sdk = "Azure.Connectors.Sdk";

    /// <summary>The namespace of the types that only emitted code calls.</summary>
    public const string Primitives = "Azure.Connectors.Sdk.Primitives";

    /// <summary>The suffix of methods that return a task or pages.</summary>
    public const string Async = "Async";

    /// <summary>The suffixes of the types that are emitted for each connector.</summary>
    public static class Suffix
    {
        public const string Client = nameof(Client);
        public const string JsonTypeInfoResolver = nameof(JsonTypeInfoResolver);
        public const string ModelFactory = nameof(ModelFactory);
        public const string OperationCatalog = nameof(OperationCatalog);
        public const string Operations = nameof(Operations);
        public const string ServiceCollectionExtensions = nameof(ServiceCollectionExtensions);
        public const string TriggerOperations = nameof(TriggerOperations);
        public const string TriggerParameters = nameof(TriggerParameters);
        public const string TriggerPayload = nameof(TriggerPayload);
        public const string Triggers = nameof(Triggers);
    }

    public static class AcceptedResponse
    {
        public static readonly ApiType Type = new(Sdk, nameof(AcceptedResponse));
        public const string PendingIfEmpty = nameof(PendingIfEmpty);
        public const string Result = nameof(Result);

        public static string Of(Model.AcceptedResponse accepted) => accepted == Model.AcceptedResponse.Result ? Result : PendingIfEmpty;
    }

    public static class ConnectorBody
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorBody));
        public const string ContentType = nameof(ContentType);
        public const string DynamicMembers = nameof(DynamicMembers);
        public const string DynamicSchema = nameof(DynamicSchema);
        public const string DynamicTree = nameof(DynamicTree);
        public const string DynamicValues = nameof(DynamicValues);
        public const string IsRequired = nameof(IsRequired);
        public const string Kind = nameof(Kind);
        public const string Name = nameof(Name);
    }

    public static class ConnectorClient
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorClient));
        public const string CreatePageable = nameof(CreatePageable);
        public const string CreateRequest = nameof(CreateRequest);
        public const string SendAsync = nameof(SendAsync);
        public const string SendForBase64Async = nameof(SendForBase64Async);
        public const string SendForBytesAsync = nameof(SendForBytesAsync);
        public const string SendForStreamAsync = nameof(SendForStreamAsync);
        public const string SendForTextAsync = nameof(SendForTextAsync);
        public const string SendOptionalAsync = nameof(SendOptionalAsync);
        public const string AcceptedArgument = "accepted";
        public const string IsRetrySafeArgument = "isRetrySafe";
        public const string MayBeEmptyArgument = "mayBeEmpty";

        /// <summary>The methods that end in <see cref="Async"/>, which an operation's method would hide or be taken for.</summary>
        public static readonly string[] AsyncMethods =
        [
            SendAsync, SendForBase64Async, SendForBytesAsync, SendForStreamAsync, SendForTextAsync, SendOptionalAsync,
            "GetDynamicSchemaAsync", "GetDynamicTreeNodesAsync",
            "GetDynamicValuesAsync", "InvokeOperationAsync", "InvokeOperationPagesAsync", "InvokeOperationStreamAsync",
        ];
    }

    public static class ConnectorClientOptions
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorClientOptions));
    }

    public static class ConnectorContentKind
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorContentKind));
        public const string Binary = nameof(Binary);
        public const string Json = nameof(Json);
        public const string Text = nameof(Text);

        public static string Of(ContentKind kind) => kind switch
        {
            ContentKind.Json => Json,
            ContentKind.Text => Text,
            _ => Binary,
        };
    }

    public static class ConnectorDynamicArgument
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorDynamicArgument));
        public const string AlternativeType = nameof(AlternativeType);
        public const string IsRequired = nameof(IsRequired);
        public const string LiteralJson = nameof(LiteralJson);
        public const string Name = nameof(Name);
        public const string NodePath = nameof(NodePath);
        public const string Reference = nameof(Reference);
    }

    public static class ConnectorDynamicMember
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorDynamicMember));
        public const string CreateMembers = nameof(CreateMembers);
        public const string Name = nameof(Name);
        public const string Schema = nameof(Schema);
        public const string Tree = nameof(Tree);
        public const string Values = nameof(Values);
    }

    public static class ConnectorDynamicSource
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorDynamicSource));
        public const string Arguments = nameof(Arguments);
        public const string Capability = nameof(Capability);
        public const string CollectionPath = nameof(CollectionPath);
        public const string FullTitlePath = nameof(FullTitlePath);
        public const string OperationId = nameof(OperationId);
        public const string ParentCondition = nameof(ParentCondition);
        public const string SelectableCondition = nameof(SelectableCondition);
        public const string TitlePath = nameof(TitlePath);
        public const string ValuePath = nameof(ValuePath);
    }

    public static class ConnectorDynamicTree
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorDynamicTree));
        public const string Browse = nameof(Browse);
        public const string CanSelectLeafNodes = nameof(CanSelectLeafNodes);
        public const string CanSelectParentNodes = nameof(CanSelectParentNodes);
        public const string Open = nameof(Open);
    }

    public static class ConnectorException
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorException));
    }

    public static class ConnectorOperation
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorOperation));
        public const string AcceptedResponse = nameof(AcceptedResponse);
        public const string Body = nameof(Body);
        public const string Id = nameof(Id);
        public const string IsDeprecated = nameof(IsDeprecated);
        public const string IsDestructive = nameof(IsDestructive);
        public const string IsIdempotent = nameof(IsIdempotent);
        public const string IsMultipart = nameof(IsMultipart);
        public const string IsReadOnly = nameof(IsReadOnly);
        public const string IsRetrySafe = nameof(IsRetrySafe);
        public const string Kind = nameof(Kind);
        public const string MayBeEmpty = nameof(MayBeEmpty);
        public const string Method = nameof(Method);
        public const string PageItemsName = nameof(PageItemsName);
        public const string PageNextLinkName = nameof(PageNextLinkName);
        public const string Parameters = nameof(Parameters);
        public const string PathSegments = nameof(PathSegments);
        public const string RequiresConfirmation = nameof(RequiresConfirmation);
        public const string ResponseDynamicMembers = nameof(ResponseDynamicMembers);
        public const string ResponseDynamicSchema = nameof(ResponseDynamicSchema);
        public const string ResponseDynamicTree = nameof(ResponseDynamicTree);
        public const string ResponseDynamicValues = nameof(ResponseDynamicValues);
        public const string ResponseKind = nameof(ResponseKind);
        public const string Summary = nameof(Summary);
    }

    public static class ConnectorOperationCatalog
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorOperationCatalog));
        public const string ApiName = nameof(ApiName);
        public const string Create = nameof(Create);
        public const string GetDefinition = nameof(GetDefinition);
        public const string GetMetadata = nameof(GetMetadata);
        public const string OmittedOperationIds = nameof(OmittedOperationIds);
        public const string OperationIds = nameof(OperationIds);
        public const string ServiceName = nameof(ServiceName);
    }

    public static class ConnectorOperationKind
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorOperationKind));
        public const string Discovery = nameof(Discovery);
        public const string Trigger = nameof(Trigger);
    }

    public static class ConnectorParameter
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorParameter));
        public const string CollectionFormat = nameof(CollectionFormat);
        public const string Constant = nameof(Constant);
        public const string Default = nameof(Default);
        public const string DefaultItems = nameof(DefaultItems);
        public const string DynamicMembers = nameof(DynamicMembers);
        public const string DynamicSchema = nameof(DynamicSchema);
        public const string DynamicTree = nameof(DynamicTree);
        public const string DynamicValues = nameof(DynamicValues);
        public const string EncodeTwice = nameof(EncodeTwice);
        public const string In = nameof(In);
        public const string IsRequired = nameof(IsRequired);
        public const string ItemKind = nameof(ItemKind);
        public const string Kind = nameof(Kind);
        public const string Name = nameof(Name);
    }

    public static class ConnectorParameterLocation
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorParameterLocation));
        public const string Form = nameof(Form);
        public const string Header = nameof(Header);
        public const string Path = nameof(Path);
        public const string Query = nameof(Query);
    }

    public static class ConnectorPathSegment
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorPathSegment));
        public const string Literal = nameof(Literal);
        public const string Parameter = nameof(Parameter);
    }

    public static class ConnectorResponses
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorResponses));
        public const string Capture = nameof(Capture);
    }

    public static class ConnectorValueKind
    {
        public static readonly ApiType Type = new(Sdk, nameof(ConnectorValueKind));
        public const string Any = nameof(Any);
        public const string Array = nameof(Array);
        public const string Base64 = nameof(Base64);
        public const string Boolean = nameof(Boolean);
        public const string Date = nameof(Date);
        public const string DateTime = nameof(DateTime);
        public const string DateTimeNoZone = nameof(DateTimeNoZone);
        public const string File = nameof(File);
        public const string Integer = nameof(Integer);
        public const string Number = nameof(Number);
        public const string String = nameof(String);

        public static string Of(ScalarKind kind) => kind switch
        {
            ScalarKind.Boolean => Boolean,
            ScalarKind.Int32 or ScalarKind.Int64 => Integer,
            ScalarKind.Double or ScalarKind.Decimal => Number,
            ScalarKind.DateTime => DateTime,
            ScalarKind.Date => Date,
            ScalarKind.DateTimeNoZone => DateTimeNoZone,
            ScalarKind.Base64 => Base64,
            _ => String,
        };
    }

    public static class DynamicArgumentAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicArgumentAttribute));
        public const string Json = nameof(Json);
        public const string Location = nameof(Location);
        public const string Reference = nameof(Reference);
        public const string Value = nameof(Value);
    }

    public static class DynamicConnectorClient
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicConnectorClient));
    }

    public static class DynamicSchemaArgumentAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicSchemaArgumentAttribute));
    }

    public static class DynamicSchemaAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicSchemaAttribute));
        public const string Location = nameof(Location);
        public const string ValuePath = nameof(ValuePath);
    }

    public static class DynamicValuesArgumentAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicValuesArgumentAttribute));
    }

    public static class DeprecatedParameterAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DeprecatedParameterAttribute));
    }

    public static class DynamicValuesAttribute
    {
        public static readonly ApiType Type = new(Sdk, nameof(DynamicValuesAttribute));
        public const string CollectionPath = nameof(CollectionPath);
        public const string Location = nameof(Location);
        public const string TitlePath = nameof(TitlePath);
        public const string ValuePath = nameof(ValuePath);
    }

    public static class FileContent
    {
        public static readonly ApiType Type = new(Sdk, nameof(FileContent));
    }

    public static class IOperationCatalogProvider
    {
        public static readonly ApiType Type = new(Sdk, nameof(IOperationCatalogProvider));
        public const string OperationCatalog = nameof(OperationCatalog);
    }

    public static class TriggerCallbackPayload
    {
        public static readonly ApiType Type = new(Sdk, nameof(TriggerCallbackPayload));
        public const string ReadItem = nameof(ReadItem);
        public const string WriteItem = nameof(WriteItem);
    }

    public static class CollectionFormat
    {
        public static readonly ApiType Type = new(Primitives, nameof(CollectionFormat));
        public const string Csv = nameof(Csv);
        public const string Multi = nameof(Multi);
        public const string Pipes = nameof(Pipes);
        public const string Ssv = nameof(Ssv);
        public const string Tsv = nameof(Tsv);

        public static string Of(Model.CollectionFormat format) => format switch
        {
            Model.CollectionFormat.Ssv => Ssv,
            Model.CollectionFormat.Tsv => Tsv,
            Model.CollectionFormat.Pipes => Pipes,
            Model.CollectionFormat.Multi => Multi,
            _ => Csv,
        };
    }

    public static class ConnectorClientRegistration
    {
        public static readonly ApiType Type = new(Primitives, nameof(ConnectorClientRegistration));
        public const string Add = nameof(Add);
        public const string AddTable = nameof(AddTable);
    }

    public static class ConnectorEnumConverter
    {
        public static readonly ApiType Type = new(Primitives, nameof(ConnectorEnumConverter));
    }

    public static class ConnectorModelConverter
    {
        public static readonly ApiType Type = new(Primitives, nameof(ConnectorModelConverter));
    }

    public static class ConnectorRequest
    {
        public static readonly ApiType Type = new(Primitives, nameof(ConnectorRequest));
        public const string AddFormField = nameof(AddFormField);
        public const string AddFormFieldList = nameof(AddFormFieldList);
        public const string AddFormFile = nameof(AddFormFile);
        public const string AddFormFiles = nameof(AddFormFiles);
        public const string AddHeader = nameof(AddHeader);
        public const string AddHeaderList = nameof(AddHeaderList);
        public const string AppendPath = nameof(AppendPath);
        public const string AppendPathList = nameof(AppendPathList);
        public const string AppendPathParameter = nameof(AppendPathParameter);
        public const string AppendQuery = nameof(AppendQuery);
        public const string AppendQueryList = nameof(AppendQueryList);
        public const string SetBody = nameof(SetBody);
        public const string SetJsonBody = nameof(SetJsonBody);
        public const string SetTextBody = nameof(SetTextBody);
        public const string UseForm = nameof(UseForm);
        public const string EncodeTwiceArgument = "encodeTwice";
        public const string MultipartArgument = "multipart";
    }

    public static class IConnectorEnum
    {
        public static readonly ApiType Type = new(Primitives, nameof(IConnectorEnum));
        public const string Create = nameof(Create);
        public const string IsNumber = nameof(IsNumber);
    }

    public static class IConnectorModel
    {
        public static readonly ApiType Type = new(Primitives, nameof(IConnectorModel));
        public const string Read = nameof(Read);
        public const string Write = nameof(Write);
    }

    public static class JsonPropertyNames
    {
        public static readonly ApiType Type = new(Primitives, nameof(JsonPropertyNames));
        public const string ReadNext = nameof(ReadNext);
    }

    public static class JsonRead
    {
        public static readonly ApiType Type = new(Primitives, nameof(JsonRead));
        public const string Any = nameof(Any);
        public const string Base64 = nameof(Base64);
        public const string Boolean = nameof(Boolean);
        public const string Date = nameof(Date);
        public const string DateTime = nameof(DateTime);
        public const string DateTimeNoZone = nameof(DateTimeNoZone);
        public const string Decimal = nameof(Decimal);
        public const string Double = nameof(Double);
        public const string Enum = nameof(Enum);
        public const string Int32 = nameof(Int32);
        public const string Int64 = nameof(Int64);
        public const string List = nameof(List);
        public const string Map = nameof(Map);
        public const string Model = nameof(Model);
        public const string ModelList = nameof(ModelList);
        public const string Skip = nameof(Skip);
        public const string String = nameof(String);

        public static string Of(ScalarKind kind) => kind switch
        {
            ScalarKind.Boolean => Boolean,
            ScalarKind.Int32 => Int32,
            ScalarKind.Int64 => Int64,
            ScalarKind.Double => Double,
            ScalarKind.Decimal => Decimal,
            ScalarKind.DateTime => DateTime,
            ScalarKind.Date => Date,
            ScalarKind.DateTimeNoZone => DateTimeNoZone,
            ScalarKind.Base64 => Base64,
            _ => String,
        };
    }

    public static class JsonWrite
    {
        public static readonly ApiType Type = new(Primitives, nameof(JsonWrite));
        public const string AdditionalProperties = nameof(AdditionalProperties);
        public const string Any = nameof(Any);
        public const string AnyValue = nameof(AnyValue);
        public const string Base64 = nameof(Base64);
        public const string Base64Value = nameof(Base64Value);
        public const string Boolean = nameof(Boolean);
        public const string BooleanValue = nameof(BooleanValue);
        public const string Date = nameof(Date);
        public const string DateTime = nameof(DateTime);
        public const string DateTimeNoZone = nameof(DateTimeNoZone);
        public const string DateTimeNoZoneValue = nameof(DateTimeNoZoneValue);
        public const string DateTimeValue = nameof(DateTimeValue);
        public const string DateValue = nameof(DateValue);
        public const string Decimal = nameof(Decimal);
        public const string DecimalValue = nameof(DecimalValue);
        public const string Double = nameof(Double);
        public const string DoubleValue = nameof(DoubleValue);
        public const string Enum = nameof(Enum);
        public const string EnumValue = nameof(EnumValue);
        public const string Int32 = nameof(Int32);
        public const string Int32Value = nameof(Int32Value);
        public const string Int64 = nameof(Int64);
        public const string Int64Value = nameof(Int64Value);
        public const string List = nameof(List);
        public const string ListValue = nameof(ListValue);
        public const string Map = nameof(Map);
        public const string MapValue = nameof(MapValue);
        public const string Model = nameof(Model);
        public const string ModelList = nameof(ModelList);
        public const string ModelValue = nameof(ModelValue);
        public const string Null = nameof(Null);
        public const string NullIf = nameof(NullIf);
        public const string String = nameof(String);
        public const string StringValue = nameof(StringValue);

        /// <summary>The method that writes a property.</summary>
        public static string Of(ScalarKind kind) => kind switch
        {
            ScalarKind.Boolean => Boolean,
            ScalarKind.Int32 => Int32,
            ScalarKind.Int64 => Int64,
            ScalarKind.Double => Double,
            ScalarKind.Decimal => Decimal,
            ScalarKind.DateTime => DateTime,
            ScalarKind.Date => Date,
            ScalarKind.DateTimeNoZone => DateTimeNoZone,
            ScalarKind.Base64 => Base64,
            _ => String,
        };

        /// <summary>The method that writes a value where no name belongs.</summary>
        public static string ValueOf(ScalarKind kind) => kind switch
        {
            ScalarKind.Boolean => BooleanValue,
            ScalarKind.Int32 => Int32Value,
            ScalarKind.Int64 => Int64Value,
            ScalarKind.Double => DoubleValue,
            ScalarKind.Decimal => DecimalValue,
            ScalarKind.DateTime => DateTimeValue,
            ScalarKind.Date => DateValue,
            ScalarKind.DateTimeNoZone => DateTimeNoZoneValue,
            ScalarKind.Base64 => Base64Value,
            _ => StringValue,
        };
    }

    public static class ModelColumns
    {
        public static readonly ApiType Type = new(Primitives, nameof(ModelColumns));
        public const string Get = nameof(Get);
        public const string Set = nameof(Set);
        public const string TryGet = nameof(TryGet);
        public const string Write = nameof(Write);
    }

    public static class ModelFormat
    {
        public static readonly ApiType Type = new(Primitives, nameof(ModelFormat));
        public const string Json = nameof(Json);
    }

    public static class TriggerPayloadConverter
    {
        public static readonly ApiType Type = new(Primitives, nameof(TriggerPayloadConverter));
    }
}
