using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads the content of requests and responses: the kind from the schema and media type, the type from the schema.</summary>
internal sealed class ContentReader(SwaggerDocument document, SpecReport report, SchemaReader schemas, DynamicReader dynamics)
{
    private static readonly ScalarTypeSpec s_string = new(ScalarKind.String);

    public ParameterSpec.Body? ReadBody(RawOperation operation, RawParameter? raw, IReadOnlyList<ParameterSpec> parameters)
    {
        if (raw is null)
        {
            return null;
        }

        JsonNode schema = raw.Node.ObjectAt("schema") ?? raw.Node;
        IReadOnlyList<string> consumes = MediaTypes.Of(operation.Node, document.Root, "consumes");
        (ContentKind kind, string contentType) = BodyContent(operation, raw, schema, consumes);
        SchemaSite site = SchemaSite.Body(operation.Id);
        TypeSpec type = kind == ContentKind.Json ? schemas.ReadContent(schema, raw.Node, site) : s_string;
        NoteEnum(schema, site, kind);
        if (kind == ContentKind.Json && MediaTypes.IsForm(DeclaredType(parameters) ?? contentType))
        {
            NoteUnflattened(operation, raw, type);
        }

        return new ParameterSpec.Body
        {
            Facts = new()
            {
                WireName = raw.Name!,
                IsRequired = raw.IsRequired,
                IsInternal = raw.IsInternal,
                Summary = raw.Summary ?? Texts.Summary(schema),
                Description = raw.Description ?? Texts.Description(schema),
                Dynamic = dynamics.Read("the body of '" + operation.Id + "'", raw.Node, schema),
                RemovedOn = RemovedElement.DateOf(raw.Node),
            },
            Kind = kind,
            ContentModel = type,
            ContentType = contentType,
        };
    }

    public FormEncoding ReadForm(RawOperation operation, IReadOnlyList<ParameterSpec> parameters)
    {
        if (parameters.All(parameter => parameter is not (ParameterSpec.FormField or ParameterSpec.FormFile)))
        {
            return FormEncoding.None;
        }

        string? declared = DeclaredType(parameters);
        string? type = declared is not null && MediaTypes.IsForm(declared)
            ? declared
            : MediaTypes.Of(operation.Node, document.Root, "consumes").FirstOrDefault(MediaTypes.IsForm);
        FormEncoding encoding = parameters.Any(parameter => parameter is ParameterSpec.FormFile)
            || (type is not null && MediaTypes.Bare(type) != MediaTypes.UrlEncoded) ? FormEncoding.Multipart : FormEncoding.UrlEncoded;
        if (declared is not null
            && (type != declared || (encoding == FormEncoding.Multipart && MediaTypes.Bare(declared) == MediaTypes.UrlEncoded)))
        {
            string sent = encoding == FormEncoding.Multipart ? MediaTypes.Multipart : MediaTypes.UrlEncoded;
            report.Add(
                ConnectorDescriptors.ContentApproximated,
                new DiagnosticSubject.Operation(operation.Id),
                operation.IdPlace,
                operation.Id,
                "its form can't be sent as '" + declared + "', which its Content-Type says: it is sent as " + sent);
        }

        return encoding;
    }

    public ResponseSpec ReadResponse(RawOperation operation)
    {
        List<Success> successes = FindSuccesses(operation);
        if (successes.Count == 0)
        {
            report.Add(
                ConnectorDescriptors.NoSuccessResponse, new DiagnosticSubject.Operation(operation.Id), operation.IdPlace, operation.Id);
            return new ResponseSpec(
                ContentKind.None, null, false, null, null, AcceptedResponse.Pending, ImmutableEquatableArray<HeaderSpec>.Empty);
        }

        ImmutableEquatableArray<HeaderSpec> headers = ReadHeaders(operation, successes);
        if (FindTyped(successes) is not { } typed)
        {
            return new ResponseSpec(
                ContentKind.None, null, false, Texts.Description(successes[0].Node), null, AcceptedResponse.Pending, headers);
        }

        NoteOthers(operation, successes, typed);
        JsonNode schema = typed.Schema!;
        ContentKind kind = ResponseKind(operation, schema);
        SchemaSite site = SchemaSite.Response(operation.Id);
        TypeSpec? type = kind switch
        {
            ContentKind.Json => schemas.ReadContent(schema, typed.Node, site),
            ContentKind.Binary when !schemas.IsBinary(schema) && IsBase64(document.Resolve(schema)) =>
                new ScalarTypeSpec(ScalarKind.Base64),
            ContentKind.Text => s_string,
            _ => null,
        };
        NoteEnum(schema, site, kind);
        return new ResponseSpec(
            kind,
            type,
            successes.Any(success => success.Schema is null || success.IsEmpty),
            Texts.Description(typed.Node),
            dynamics.Read("the response of '" + operation.Id + "'", schema, typed.Node),
            AcceptedReader.Read([.. successes.Select(success => (success.Status, success.Schema))], schema),
            headers);
    }

    /// <summary>The schema of what a successful call returns; null if no response has one.</summary>
    public JsonNode? FindResponse(RawOperation operation) => FindTyped(FindSuccesses(operation))?.Schema;

    private static Success? FindTyped(List<Success> successes) =>
        successes.FirstOrDefault(success => success.Schema is not null && !success.IsEmpty)
        ?? successes.FirstOrDefault(success => success.Schema is not null);

    private (ContentKind Kind, string ContentType) BodyContent(
        RawOperation operation, RawParameter raw, JsonNode schema, IReadOnlyList<string> consumes)
    {
        string? json = consumes.FirstOrDefault(type => MediaTypes.Bare(type) == MediaTypes.Json)
            ?? consumes.FirstOrDefault(type => MediaTypes.IsJson(type) && MediaTypes.IsConcrete(type));
        string? other =
            consumes.FirstOrDefault(type => !MediaTypes.IsJson(type) && MediaTypes.IsConcrete(type) && !MediaTypes.IsForm(type));
        string? form = consumes.Count > 0 && consumes.All(MediaTypes.IsForm) ? consumes[0] : null;
        bool takesJson = consumes.Count == 0 || consumes.Any(MediaTypes.IsJson);
        JsonNode? node = document.Resolve(schema);
        string? kind = node is null ? null : SchemaShape.EffectiveType(node);
        if (schemas.IsBinary(schema))
        {
            return (ContentKind.Binary, other ?? MediaTypes.Bytes);
        }

        if (kind == "string" && !(takesJson && (other is null || consumes[0] != other)) && other is not null)
        {
            return (IsBase64(node) ? ContentKind.Binary : KindBesideJson([other]), other);
        }

        if (form is not null && (kind != "string" || MediaTypes.Bare(form) == MediaTypes.UrlEncoded))
        {
            // A text is the form as its caller has encoded it.
            return (kind == "string" ? ContentKind.Text : ContentKind.Json, form);
        }

        if (!takesJson && other is not null && kind is null && !IsModelLike(node))
        {
            return (KindBesideJson([other]), other);
        }

        if (!takesJson)
        {
            report.Add(ConnectorDescriptors.ContentApproximated, new DiagnosticSubject.Operation(
                operation.Id), raw.Site, operation.Id, "its body has a schema but 'consumes' has no JSON "
                + "type (" + string.Join(", ", consumes) + "): it is sent as " + MediaTypes.Json);
        }

        return (ContentKind.Json, json ?? MediaTypes.Json);
    }

    /// <summary>Gets the content type that is sent if the caller doesn't set the <c>Content-Type</c> parameter, or null.</summary>
    private static string? DeclaredType(IReadOnlyList<ParameterSpec> parameters)
    {
        ParameterSpec.Header? declared = parameters.OfType<ParameterSpec.Header>().FirstOrDefault(
            header => string.Equals(header.WireName, "Content-Type", StringComparison.OrdinalIgnoreCase));
        return declared?.Constant ?? (declared is { IsRequired: true } ? declared.Default : null);
    }

    /// <summary>A form has texts: what is more than a text, or a list of texts, is JSON in it.</summary>
    private void NoteUnflattened(RawOperation operation, RawParameter raw, TypeSpec type)
    {
        schemas.Drain();
        if (type is ArrayTypeSpec or ScalarTypeSpec or EnumTypeSpec)
        {
            report.Add(
                ConnectorDescriptors.ContentApproximated,
                new DiagnosticSubject.Operation(operation.Id),
                raw.Site,
                operation.Id,
                "its body is no object, and is sent as JSON though its content type is that of a form");
            return;
        }

        List<string> structured = [];
        for (ModelBuilder? model = type is ModelTypeSpec { Id: var id } ? schemas.Model(id) : null; model is not null; model =
            model.Merged.Base is { } parent ? schemas.Model(parent) : null)
        {
            structured.AddRange(model.Properties.Where(property => !IsFlat(property.Type)).Select(property => property.WireName));
        }

        if (structured.Count > 0 || type is MapTypeSpec { Values: var values } && !IsFlat(values))
        {
            report.Add(ConnectorDescriptors.ContentApproximated, new DiagnosticSubject.Operation(
                operation.Id), raw.Site, operation.Id, "its body is sent as a form, in which these "
                + "members are JSON" + (structured.Count == 0 ? "" : ": " + string.Join(", ", structured)));
        }
    }

    private static bool IsFlat(TypeSpec type) =>
        type is ScalarTypeSpec or EnumTypeSpec or ArrayTypeSpec { Items: ScalarTypeSpec or EnumTypeSpec };

    private ContentKind ResponseKind(RawOperation operation, JsonNode schema)
    {
        if (schemas.IsBinary(schema))
        {
            return ContentKind.Binary;
        }

        IReadOnlyList<string> produces = MediaTypes.Of(operation.Node, document.Root, "produces");
        if (produces.Count == 0 || produces.Any(MediaTypes.IsJson))
        {
            return ContentKind.Json;
        }

        JsonNode? node = document.Resolve(schema);
        string? kind = node is null ? null : SchemaShape.EffectiveType(node);
        if (node is not null && (kind == "string" || (kind is null && !IsModelLike(node))))
        {
            return IsBase64(node) ? ContentKind.Binary : KindBesideJson(produces);
        }

        report.Add(ConnectorDescriptors.ContentApproximated, new DiagnosticSubject.Operation(
            operation.Id), schema, operation.Id, "its response has a schema but 'produces' has no JSON "
            + "type (" + string.Join(", ", produces) + "): it is read as " + MediaTypes.Json);
        return ContentKind.Json;
    }

    /// <summary>Gets the kind of a value without structure under media types other than JSON.</summary>
    private static ContentKind KindBesideJson(IReadOnlyList<string> types) =>
        types.Any(type => MediaTypes.IsText(type) || MediaTypes.IsXml(type)) ? ContentKind.Text : ContentKind.Binary;

    private static bool IsBase64(JsonNode? node) =>
        node is not null && SchemaShape.FormatOf(node) == "byte" && SchemaShape.EffectiveType(node) == "string";

    private static bool IsModelLike(JsonNode? node) => node?["allOf"] is not null || node?["properties"] is not null;

    private List<Success> FindSuccesses(RawOperation operation)
    {
        List<Success> successes = [];
        JsonNode? responses = operation.Node.ObjectAt("responses");
        foreach (JsonMember response in responses?.Members ?? [])
        {
            if (response.Name.Length == 3 && response.Name[0] == '2')
            {
                AddSuccess(response, successes);
            }
        }

        bool hasOther = responses?.Members.Any(response => response.Name.Length == 3 && response.Name[0] == '3') ?? false;
        if (successes.Count == 0 && !hasOther && responses?["default"] is { } fallback)
        {
            AddSuccess(new JsonMember("default", fallback), successes);
        }

        return successes;
    }

    private void AddSuccess(JsonMember response, List<Success> successes)
    {
        JsonNode? node = document.Resolve(response.Value);
        if (node is null)
        {
            report.AddDangling(SwaggerDocument.ReferenceOf(response.Value) ?? "", response.Value["$ref"] ?? response.Value);
            return;
        }

        successes.Add(new Success(response.Name, response.Value, node, node.ObjectAt("schema")));
    }

    private ImmutableEquatableArray<HeaderSpec> ReadHeaders(RawOperation operation, List<Success> successes)
    {
        List<HeaderSpec> read = [];
        foreach (Success success in successes)
        {
            if (success.Node.ObjectAt("headers") is { Members.Count: > 0 } headers)
            {
                report.Add(
                    ConnectorDescriptors.ResponseHeaders,
                    new DiagnosticSubject.Response(operation.Id, success.Status),
                    headers,
                    operation.Id,
                    success.Status,
                    string.Join(", ", headers.Members.Select(header => header.Name)));
                read.AddRange(headers.Members.Select(header => new HeaderSpec(header.Name, Texts.Description(header.Value))));
            }
        }

        return read
            .GroupBy(header => header.WireName, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.FirstOrDefault(header => header.Description is not null) ?? group.First())
            .ToImmutableEquatableArray();
    }

    private void NoteOthers(RawOperation operation, List<Success> successes, Success typed)
    {
        foreach (Success other in successes)
        {
            if (other == typed
                || other.Schema is null
                || AcceptedReader.IsSame(other.Schema, typed.Schema!))
            {
                continue;
            }

            IReadOnlyList<string> names = SchemaShape.PropertyNames(other.Schema, document);
            report.Add(
                ConnectorDescriptors.ResponsesMerged,
                new DiagnosticSubject.Response(operation.Id, other.Status),
                other.Site,
                operation.Id,
                typed.Status,
                other.Status,
                names.Count == 0 ? "" : " and its properties aren't read: " + string.Join(", ", names));
        }
    }

    /// <summary>Text or bytes that are declared with JSON are returned unchanged, even if the schema lists values.</summary>
    private void NoteEnum(JsonNode schema, SchemaSite site, ContentKind kind)
    {
        if (kind is ContentKind.Text or ContentKind.Binary && document.Resolve(schema)?["enum"] is { IsArray: true } values)
        {
            report.AddUnreadValues(
                site, values, kind == ContentKind.Text ? "its content is plain text" : "its content is bytes", values.Items);
        }
    }

    private sealed record Success(string Status, JsonNode Site, JsonNode Node, JsonNode? Schema)
    {
        /// <summary>
        /// HTTP doesn't allow content with it (RFC 9110, 15.3.5 and 15.3.6). The schema is for a service that responds with 200
        /// instead.
        /// </summary>
        public bool IsEmpty => Status is "204" or "205";
    }
}
