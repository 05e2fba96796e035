using static Azure.Connectors.Tool.Diff.Verdict;

namespace Azure.Connectors.Tool.Diff;

/// <summary>The table of changes. <c>docs/spec-changes.md</c> has the same rows.</summary>
internal static class ChangeRules
{
    // Operations
    public static ChangeRule OperationRemoved { get; } = new("operation-removed", "operation removed", Breaking, Breaking, Breaking);
    public static ChangeRule OperationAdded { get; } = new("operation-added", "operation added", Additive, Additive, Additive);
    public static ChangeRule OperationRenamed { get; } = new(
        "operation-renamed", "operation ID renamed; the method and the path are unchanged", Breaking, None, None);
    public static ChangeRule PathChanged { get; } = new("path-changed", "path changed", None, None, Breaking);
    public static ChangeRule MethodChanged { get; } = new("method-changed", "HTTP method changed", None, None, Breaking);
    public static ChangeRule Deprecated { get; } = new("deprecated", "operation deprecated", MayBreak, None, None);
    public static ChangeRule DeprecationEnded { get; } = new("deprecation-ended", "operation no longer deprecated", None, None, None);
    public static ChangeRule VisibilityChanged { get; } = new(
        "visibility-changed", "operation becomes internal or public, and is kept", None, None, None);
    public static ChangeRule OperationHidden { get; } = new(
        "operation-hidden", "operation becomes internal, and nothing refers to it", Breaking, Breaking, None);
    public static ChangeRule OperationKindChanged { get; } = new(
        "operation-kind-changed", "action becomes a trigger, or a trigger an action", Breaking, Breaking, Breaking);
    public static ChangeRule MediaTypeChanged { get; } = new(
        "media-type-changed", "request media type changed between JSON, form, text and binary", Breaking, Breaking, Breaking);
    public static ChangeRule ContentTypeChanged { get; } = new(
        "content-type-changed", "content type of the request changed; the kind of the content is unchanged", None, None, Breaking);
    public static ChangeRule SafetyLoosened { get; } = new(
        "safety-loosened", "operation declared safe, or no longer requires confirmation", None, None, Safety);
    public static ChangeRule SafetyTightened { get; } = new(
        "safety-tightened", "operation no longer declared safe, or requires confirmation", None, None, Safety);
    public static ChangeRule SecurityChanged { get; } = new("security-changed", "security or scopes changed", None, None, MayBreak);

    // Parameters
    public static ChangeRule OptionalParameterAdded { get; } = new(
        "optional-parameter-added", "optional parameter added", MayBreak, Breaking, Additive);
    public static ChangeRule RequiredParameterAdded { get; } = new(
        "required-parameter-added", "required parameter added", Breaking, Breaking, Breaking);
    public static ChangeRule DefaultParameterAdded { get; } = new(
        "default-parameter-added", "required parameter with a default added", MayBreak, Breaking, Breaking);
    public static ChangeRule ConstantParameterAdded { get; } = new(
        "constant-parameter-added", "internal parameter with a default added", None, None, Breaking);
    public static ChangeRule OptionalConstantParameterAdded { get; } = new(
        "optional-constant-parameter-added", "optional internal parameter with a default added", None, None, Additive);
    public static ChangeRule HiddenParameterAdded { get; } = new(
        "hidden-parameter-added", "optional internal parameter without a default added", None, None, Additive);
    public static ChangeRule ParameterRemoved { get; } = new("parameter-removed", "parameter removed", Breaking, Breaking, MayBreak);
    public static ChangeRule HiddenParameterRemoved { get; } = new(
        "hidden-parameter-removed", "internal parameter removed", None, None, MayBreak);
    public static ChangeRule ParameterMoved { get; } = new("parameter-moved", "location of a parameter changed", None, None, Breaking);
    public static ChangeRule CollectionFormatChanged { get; } = new(
        "collection-format-changed", "`collectionFormat` changed", None, None, Breaking);
    public static ChangeRule UrlEncodingChanged { get; } = new("url-encoding-changed", "URL encoding changed", None, None, Breaking);
    public static ChangeRule ParameterRenamed { get; } = new(
        "parameter-renamed", "wire name of a parameter changed", Breaking, Breaking, Breaking)
    { BinaryDependsOnSignature = true };
    public static ChangeRule PathVariableRenamed { get; } = new(
        "path-variable-renamed", "only the variable of the path renamed, C# name locked", None, None, None);
    public static ChangeRule ParameterBecomesRequired { get; } = new(
        "parameter-becomes-required", "parameter becomes required", Breaking, Breaking, Breaking)
    { BinaryDependsOnSignature = true };
    public static ChangeRule ParameterBecomesOptional { get; } = new(
        "parameter-becomes-optional", "parameter becomes optional", Silent, Breaking, Additive)
    {
        SourceDependsOnOrder = true,
        BinaryDependsOnSignature = true,
    };
    public static ChangeRule ParameterTypeChanged { get; } = new(
        "parameter-type-changed", "type of a parameter changed", Breaking, Breaking, Breaking);
    public static ChangeRule ParameterWidened { get; } = new(
        "parameter-widened", "int32 becomes int64, or integer becomes number", MayBreak, Breaking, Additive);
    public static ChangeRule ParameterDateFormatChanged { get; } = new(
        "parameter-date-format-changed", "format of a parameter changed between text, date and date-time", Breaking, Breaking, Breaking);
    public static ChangeRule ParameterTextFormatChanged { get; } = new(
        "parameter-text-format-changed", "format of a parameter changed that is a string in C# (uuid, uri, email)", None, None, MayBreak);
    public static ChangeRule ParameterEnumAdded { get; } = new(
        "parameter-enum-added", "enumeration added to a string parameter", MayBreak, Breaking, Breaking);
    public static ChangeRule ParameterEnumRemoved { get; } = new(
        "parameter-enum-removed", "enumeration removed from a parameter", Breaking, Breaking, Additive);
    public static ChangeRule RequestEnumValueAdded { get; } = new(
        "request-enum-value-added", "value added to an enumeration of a request", Additive, Additive, Additive);
    public static ChangeRule RequestEnumValueRemoved { get; } = new(
        "request-enum-value-removed", "value removed from an enumeration of a request", Breaking, Breaking, Breaking);
    public static ChangeRule OptionalDefaultChanged { get; } = new(
        "optional-default-changed", "default of an optional parameter or property changed", None, None, MayBreak);
    public static ChangeRule RequiredDefaultChanged { get; } = new(
        "required-default-changed", "default of a required or internal parameter changed, so another value is sent", None, None, Breaking);
    public static ChangeRule RequiredDefaultAdded { get; } = new(
        "required-default-added", "default added to a required parameter", MayBreak, Breaking, Additive)
    {
        BinaryDependsOnSignature = true,
    };
    public static ChangeRule RequiredDefaultRemoved { get; } = new(
        "required-default-removed", "default of a required parameter removed", Breaking, Breaking, Breaking)
    {
        BinaryDependsOnSignature = true,
    };
    public static ChangeRule BoundsNarrowed { get; } = new(
        "bounds-narrowed", "bounds or pattern of a request narrowed", None, None, Breaking);
    public static ChangeRule BoundsWidened { get; } = new(
        "bounds-widened", "bounds or pattern of a request widened", None, None, Additive);
    public static ChangeRule ParameterNullableRemoved { get; } = new(
        "parameter-nullable-removed", "`x-nullable` removed from a parameter", None, None, Breaking);
    public static ChangeRule ParameterNullableAdded { get; } = new(
        "parameter-nullable-added", "`x-nullable` added to a parameter", None, None, Additive);
    public static ChangeRule ParametersReordered { get; } = new(
        "parameters-reordered", "parameters reordered in the document, order not locked", Silent, Breaking, None)
    {
        BinaryDependsOnSignature = true,
    };
    public static ChangeRule ParameterHidden { get; } = new(
        "parameter-hidden", "parameter becomes internal, without a default", Breaking, Breaking, None);
    public static ChangeRule ParameterBecomesConstant { get; } = new(
        "parameter-becomes-constant", "parameter becomes internal, with a default", Breaking, Breaking, MayBreak);
    public static ChangeRule ParameterShown { get; } = new(
        "parameter-shown", "parameter is no longer internal", MayBreak, Breaking, None);

    // Body
    public static ChangeRule OptionalBodyAdded { get; } = new("optional-body-added", "optional body added", MayBreak, Breaking, Additive);
    public static ChangeRule RequiredBodyAdded { get; } = new("required-body-added", "required body added", Breaking, Breaking, Breaking);
    public static ChangeRule BodyRemoved { get; } = new("body-removed", "body removed", Breaking, Breaking, MayBreak);
    public static ChangeRule BodyBecomesRequired { get; } = new(
        "body-becomes-required", "body becomes required", Breaking, Breaking, Breaking)
    { BinaryDependsOnSignature = true };
    public static ChangeRule BodyBecomesOptional { get; } = new(
        "body-becomes-optional", "body becomes optional", Silent, Breaking, Additive)
    {
        SourceDependsOnOrder = true,
        BinaryDependsOnSignature = true,
    };
    public static ChangeRule SchemaAdded { get; } = new("schema-added", "body or response gets a schema", Breaking, Breaking, None);
    public static ChangeRule SchemaRemoved { get; } = new(
        "schema-removed", "body or response loses its schema (`JsonElement`)", Breaking, Breaking, None);
    public static ChangeRule DefinitionRenamed { get; } = new(
        "definition-renamed", "definition renamed, or inline schema ↔ `$ref`, C# name locked", None, None, None);
    public static ChangeRule DefinitionRenamedUnlocked { get; } = new(
        "definition-renamed-unlocked", "definition renamed, or inline schema ↔ `$ref`, C# name not locked", Breaking, Breaking, None);

    // Properties of requests
    public static ChangeRule OptionalPropertyAdded { get; } = new(
        "optional-property-added", "optional property added to a request", Additive, Additive, Additive);
    public static ChangeRule RequiredPropertyAdded { get; } = new(
        "required-property-added", "required property added to a request", Breaking, None, Breaking);
    public static ChangeRule RequestPropertyRemoved { get; } = new(
        "request-property-removed", "property removed from a request", Breaking, Breaking, MayBreak);
    public static ChangeRule RequestPropertyBecomesReadOnly { get; } = new(
        "request-property-becomes-read-only", "property of a request becomes read-only", Breaking, Breaking, MayBreak);
    public static ChangeRule RequestPropertyTypeChanged { get; } = new(
        "request-property-type-changed", "type or format of a property of a request changed", Breaking, Breaking, Breaking);
    public static ChangeRule RequestPropertyTextFormatChanged { get; } = new(
        "request-property-text-format-changed", "format of a property of a request changed that is a string in C#", None, None, MayBreak);
    public static ChangeRule RequestPropertyBecomesRequired { get; } = new(
        "request-property-becomes-required", "property of a request becomes required", Breaking, None, Breaking);
    public static ChangeRule RequestPropertyBecomesOptional { get; } = new(
        "request-property-becomes-optional", "property of a request becomes optional", None, None, Additive);
    public static ChangeRule RequestValuePropertyBecomesRequired { get; } = new(
        "request-value-property-becomes-required", "property of a request that has a value type becomes "
            + "required", Breaking, Breaking, Breaking);
    public static ChangeRule RequestValuePropertyBecomesOptional { get; } = new(
        "request-value-property-becomes-optional", "property of a request that has a value type becomes "
            + "optional", Breaking, Breaking, Additive);
    public static ChangeRule RequestNullableRemoved { get; } = new(
        "request-nullable-removed", "`x-nullable` removed from a property of a request", MayBreak, MayBreak, Breaking);
    public static ChangeRule RequestNullableAdded { get; } = new(
        "request-nullable-added", "`x-nullable` added to a property of a request", MayBreak, MayBreak, Additive);
    public static ChangeRule RequestClosed { get; } = new(
        "request-closed", "`additionalProperties` of a request closed", Breaking, Breaking, MayBreak);
    public static ChangeRule RequestOpened { get; } = new(
        "request-opened", "`additionalProperties` of a request opened", Additive, Additive, Additive);
    public static ChangeRule RequestInheritanceChanged { get; } = new(
        "request-inheritance-changed", "base or discriminator added to a model of a request, or the discriminator "
            + "changed", MayBreak, MayBreak, MayBreak);
    public static ChangeRule RequestBaseRemoved { get; } = new(
        "request-base-removed", "model of a request no longer inherits from its base", Breaking, Breaking, MayBreak);

    // Responses
    public static ChangeRule ResponseTypeChanged { get; } = new(
        "response-type-changed", "type of a response changed, or JSON ↔ binary", Breaking, Breaking, Breaking)
    {
        WireDependsOnReader = true,
    };
    public static ChangeRule ResponseAdded { get; } = new("response-added", "response gets a JSON body", MayBreak, Breaking, None);
    public static ChangeRule ResponsePropertyAdded { get; } = new(
        "response-property-added", "property added to a response", Additive, Additive, Additive);
    public static ChangeRule ResponsePropertyRemoved { get; } = new(
        "response-property-removed", "property removed from a response", Breaking, Breaking, MayBreak);
    public static ChangeRule ResponsePropertyTypeChanged { get; } = new(
        "response-property-type-changed", "type of a property of a response changed", Breaking, Breaking, Breaking);
    public static ChangeRule ResponsePropertyTypeRead { get; } = new(
        "response-property-type-read", "type of a property of a response changed, and the reader accepts "
            + "both", Breaking, Breaking, MayBreak);
    public static ChangeRule ResponseFormatChanged { get; } = new(
        "response-format-changed", "format of a response changed that is a string in C#", None, None, MayBreak);
    public static ChangeRule ResponseBoundsChanged { get; } = new(
        "response-bounds-changed", "bounds or pattern of a response changed", None, None, MayBreak);
    public static ChangeRule ResponseRequiredChanged { get; } = new(
        "response-required-changed", "property of a response becomes required or optional", None, None, None);
    public static ChangeRule ResponseBecomesNullable { get; } = new(
        "response-becomes-nullable", "property of a response becomes nullable", None, None, MayBreak);
    public static ChangeRule ResponseNoLongerNullable { get; } = new(
        "response-no-longer-nullable", "property of a response is no longer nullable", None, None, None);
    public static ChangeRule ResponseEnumValueAdded { get; } = new(
        "response-enum-value-added", "value added to an enumeration of a response", Additive, Additive, None);
    public static ChangeRule ResponseEnumValueRemoved { get; } = new(
        "response-enum-value-removed", "value removed from an enumeration of a response", Breaking, Breaking, None);
    public static ChangeRule ResponseClosed { get; } = new(
        "response-closed", "`additionalProperties` of a response closed", Breaking, Breaking, MayBreak);
    public static ChangeRule ResponseOpened { get; } = new(
        "response-opened", "`additionalProperties` of a response opened", Additive, Additive, Additive);
    public static ChangeRule ResponseInheritanceChanged { get; } = new(
        "response-inheritance-changed", "base or discriminator added to a model of a response, or the discriminator "
            + "changed", MayBreak, MayBreak, MayBreak);
    public static ChangeRule ResponseBaseRemoved { get; } = new(
        "response-base-removed", "model of a response no longer inherits from its base", Breaking, Breaking, MayBreak);
    public static ChangeRule ResponseMayBeEmpty { get; } = new(
        "response-may-be-empty", "second 2xx response without a schema", MayBreak, None, MayBreak);
    public static ChangeRule ResponseNoLongerEmpty { get; } = new(
        "response-no-longer-empty", "second 2xx response without a schema removed", None, None, None);
    public static ChangeRule ResponseStatusChanged { get; } = new(
        "response-status-changed", "success status changed, such as 200 → 202", None, None, MayBreak);
    public static ChangeRule ResponseHeadersChanged { get; } = new(
        "response-headers-changed", "response headers declared or removed", None, None, MayBreak);
    public static ChangeRule ErrorSchemaChanged { get; } = new("error-schema-changed", "error response changed", None, None, None);

    // Paging
    public static ChangeRule PagingAdded { get; } = new("paging-added", "paging added", Breaking, Breaking, None);
    public static ChangeRule PagingRemoved { get; } = new("paging-removed", "paging removed", Breaking, Breaking, MayBreak);
    public static ChangeRule PageNamesChanged { get; } = new(
        "page-names-changed", "name of the next link or of the items changed", None, None, Breaking);

    // Triggers
    public static ChangeRule TriggerRemoved { get; } = new("trigger-removed", "trigger removed", Breaking, Breaking, Breaking);
    public static ChangeRule TriggerRenamed { get; } = new("trigger-renamed", "trigger renamed", Breaking, Breaking, Breaking);
    public static ChangeRule TriggerAdded { get; } = new("trigger-added", "trigger added", Additive, Additive, Additive);
    public static ChangeRule RequiredTriggerParameterAdded { get; } = new(
        "required-trigger-parameter-added", "required parameter added to a trigger", Additive, Additive, Breaking);
    public static ChangeRule OptionalTriggerParameterAdded { get; } = new(
        "optional-trigger-parameter-added", "optional parameter added to a trigger", Additive, Additive, Additive);
    public static ChangeRule TriggerParameterRemoved { get; } = new(
        "trigger-parameter-removed", "parameter of a trigger removed", Breaking, Breaking, Breaking);
    public static ChangeRule TriggerParameterBecomesRequired { get; } = new(
        "trigger-parameter-becomes-required", "parameter of a trigger becomes required", None, None, Breaking);
    public static ChangeRule TriggerParameterBecomesOptional { get; } = new(
        "trigger-parameter-becomes-optional", "parameter of a trigger becomes optional", None, None, Additive);
    public static ChangeRule TriggerParameterChanged { get; } = new(
        "trigger-parameter-changed", "type, values or constant of a parameter of a trigger changed", None, None, Breaking);
    public static ChangeRule TriggerParameterDefaultChanged { get; } = new(
        "trigger-parameter-default-changed", "default of a parameter of a trigger changed", None, None, MayBreak);
    public static ChangeRule TriggerParameterMoved { get; } = new(
        "trigger-parameter-moved", "location of a parameter of a trigger changed", None, None, None);
    public static ChangeRule CallbackShapeChanged { get; } = new(
        "callback-shape-changed", "shape of the callback changed", Breaking, Breaking, Breaking);
    public static ChangeRule CallbackBatchChanged { get; } = new(
        "callback-batch-changed", "callback changes between one item and a batch", None, None, MayBreak);

    public static ChangeRule DeliveryChanged { get; } = new("delivery-changed", "poll ↔ webhook", None, None, MayBreak);
    public static ChangeRule TriggerHintChanged { get; } = new("trigger-hint-changed", "hint of a trigger changed", None, None, Text);

    // Models
    public static ChangeRule ModelRemoved { get; } = new(
        "model-removed", "model no longer reached, merged or split", Breaking, Breaking, None);
    public static ChangeRule NameChanged { get; } = new(
        "name-changed", "C# name changed because it isn't locked", Breaking, Breaking, None);

    // Dynamic values and schemas
    public static ChangeRule DynamicSourceChanged { get; } = new(
        "dynamic-source-changed", "source, arguments or paths of dynamic values or of a dynamic schema changed", None, None, MayBreak);
    public static ChangeRule SchemaBecomesDynamic { get; } = new(
        "schema-becomes-dynamic", "static schema ↔ dynamic schema", Breaking, Breaking, None);

    // The document
    public static ChangeRule TitleChanged { get; } = new("title-changed", "title changed", None, None, None);
    public static ChangeRule ServiceNameChanged { get; } = new(
        "service-name-changed", "service name or namespace changed", Breaking, Breaking, None);
    public static ChangeRule DocumentChanged { get; } = new(
        "document-changed", "`host`, `basePath`, tags, `info.version` or capabilities changed", None, None, None);
    public static ChangeRule TextChanged { get; } = new(
        "text-changed", "summary, description, examples or texts for models changed", Text, Text, Text);
    public static ChangeRule Other { get; } = new("other", "change of a kind that this table doesn't have", MayBreak, MayBreak, MayBreak);

    /// <summary>Gets the rows by group.</summary>
    public static IReadOnlyList<(string Group, ChangeRule[] Rules)> Groups { get; } =
    [
        (
            "Operations",
            [
                OperationRemoved,
                OperationAdded,
                OperationRenamed,
                PathChanged,
                MethodChanged,
                Deprecated,
                DeprecationEnded,
                VisibilityChanged,
                OperationHidden,
                OperationKindChanged,
                MediaTypeChanged,
                ContentTypeChanged,
                SafetyLoosened,
                SafetyTightened,
                SecurityChanged,
            ]),
        (
            "Parameters",
            [
                OptionalParameterAdded,
                RequiredParameterAdded,
                DefaultParameterAdded,
                ConstantParameterAdded,
                OptionalConstantParameterAdded,
                HiddenParameterAdded,
                ParameterRemoved,
                HiddenParameterRemoved,
                ParameterMoved,
                CollectionFormatChanged,
                UrlEncodingChanged,
                ParameterRenamed,
                PathVariableRenamed,
                ParameterBecomesRequired,
                ParameterBecomesOptional,
                ParameterTypeChanged,
                ParameterWidened,
                ParameterDateFormatChanged,
                ParameterTextFormatChanged,
                ParameterEnumAdded,
                ParameterEnumRemoved,
                RequestEnumValueAdded,
                RequestEnumValueRemoved,
                OptionalDefaultChanged,
                RequiredDefaultChanged,
                RequiredDefaultAdded,
                RequiredDefaultRemoved,
                BoundsNarrowed,
                BoundsWidened,
                ParameterNullableRemoved,
                ParameterNullableAdded,
                ParametersReordered,
                ParameterHidden,
                ParameterBecomesConstant,
                ParameterShown,
            ]),
        (
            "Body",
            [
                OptionalBodyAdded,
                RequiredBodyAdded,
                BodyRemoved,
                BodyBecomesRequired,
                BodyBecomesOptional,
                SchemaAdded,
                SchemaRemoved,
                DefinitionRenamed,
                DefinitionRenamedUnlocked,
            ]),
        (
            "Properties of requests",
            [
                OptionalPropertyAdded,
                RequiredPropertyAdded,
                RequestPropertyRemoved,
                RequestPropertyBecomesReadOnly,
                RequestPropertyTypeChanged,
                RequestPropertyTextFormatChanged,
                RequestPropertyBecomesRequired,
                RequestPropertyBecomesOptional,
                RequestValuePropertyBecomesRequired,
                RequestValuePropertyBecomesOptional,
                RequestNullableRemoved,
                RequestNullableAdded,
                RequestClosed,
                RequestOpened,
                RequestInheritanceChanged,
                RequestBaseRemoved,
            ]),
        (
            "Responses",
            [
                ResponseTypeChanged,
                ResponseAdded,
                ResponsePropertyAdded,
                ResponsePropertyRemoved,
                ResponsePropertyTypeChanged,
                ResponsePropertyTypeRead,
                ResponseFormatChanged,
                ResponseBoundsChanged,
                ResponseRequiredChanged,
                ResponseBecomesNullable,
                ResponseNoLongerNullable,
                ResponseEnumValueAdded,
                ResponseEnumValueRemoved,
                ResponseClosed,
                ResponseOpened,
                ResponseInheritanceChanged,
                ResponseBaseRemoved,
                ResponseMayBeEmpty,
                ResponseNoLongerEmpty,
                ResponseStatusChanged,
                ResponseHeadersChanged,
                ErrorSchemaChanged,
            ]),
        (
            "Paging",
            [
                PagingAdded,
                PagingRemoved,
                PageNamesChanged,
            ]),
        (
            "Triggers",
            [
                TriggerRemoved,
                TriggerRenamed,
                TriggerAdded,
                RequiredTriggerParameterAdded,
                OptionalTriggerParameterAdded,
                TriggerParameterRemoved,
                TriggerParameterBecomesRequired,
                TriggerParameterBecomesOptional,
                TriggerParameterChanged,
                TriggerParameterDefaultChanged,
                TriggerParameterMoved,
                CallbackShapeChanged,
                CallbackBatchChanged,
                DeliveryChanged,
                TriggerHintChanged,
            ]),
        (
            "Models",
            [
                ModelRemoved,
                NameChanged,
            ]),
        (
            "Dynamic values and schemas",
            [
                DynamicSourceChanged,
                SchemaBecomesDynamic,
            ]),
        (
            "The document",
            [
                TitleChanged,
                ServiceNameChanged,
                DocumentChanged,
                TextChanged,
                Other,
            ]),
    ];

    /// <summary>Gets the rows about constants, which a dynamic client has.</summary>
    public static IReadOnlyCollection<ChangeRule> OfConstants { get; } =
    [
        OperationRemoved,
        OperationAdded,
        OperationHidden,
        OperationKindChanged,
        OperationRenamed,
        TriggerRemoved,
        TriggerRenamed,
        TriggerAdded,
        ServiceNameChanged,
        TextChanged,
    ];

    /// <summary>Gets all rows.</summary>
    public static IEnumerable<ChangeRule> All => Groups.SelectMany(group => group.Rules);
}
