using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Checks a request's content: a body parameter, form fields, or that there is none.</summary>
internal static class BodyValidator
{
    public static List<string> Check(
        OperationDefinition operation,
        IncomingRequest request,
        ReceivedBody body,
        Action<string, string, JsonElement> addArgument,
        CancellationToken cancellationToken)
    {
        List<string> reasons = [];
        List<ParameterDefinition> fields = [.. operation.Parameters.Where(p => p.In == "formData")];
        ParameterDefinition? parameter = operation.Parameters.FirstOrDefault(p => p.In == "body");
        if (fields.Count > 0)
        {
            CheckForm(operation, fields, request, body, reasons, addArgument, cancellationToken);
        }
        else if (parameter is not null)
        {
            CheckBody(operation, parameter, request, body, reasons, addArgument, cancellationToken);
        }
        else if (body.Length > 0)
        {
            reasons.Add("body: the operation has no body");
        }

        return reasons;
    }

    private static void CheckBody(
        OperationDefinition operation,
        ParameterDefinition parameter,
        IncomingRequest request,
        ReceivedBody body,
        List<string> reasons,
        Action<string, string, JsonElement> addArgument,
        CancellationToken cancellationToken)
    {
        string? contentType = request.Header("Content-Type");
        bool binary = parameter.Flat.IsBinary;
        bool form = MediaTypes.IsForm(contentType)
            && FormBody.IsObject(parameter.Flat)
            && parameter.Schema.ValueKind == JsonValueKind.Object;
        if (body.Length == 0 && !(form && parameter.Required))
        {
            // An empty body with a content type is an empty file.
            if (parameter.Required && !(binary && contentType is not null))
            {
                reasons.Add($"body: '{parameter.Name}' is required and missing");
            }

            return;
        }

        if (contentType is null)
        {
            reasons.Add("body: Content-Type is missing");
        }
        else if (!IsAccepted(operation, contentType, binary))
        {
            reasons.Add($"body: Content-Type '{contentType}' is not one of "
                + $"{string.Join(", ", operation.Consumes.DefaultIfEmpty(MediaTypes.Json))}");
        }

        if (form)
        {
            reasons.AddRange(body.FormError is { } error ? [$"body: {error}"] : []);
            JsonElement members = FormBody.Read(operation.Document, parameter.Flat, body.Parts, reasons);
            addArgument("body", parameter.Name, members);
            reasons.AddRange(parameter.Check.Reasons(members.GetRawText()).Select(problem => $"body: {problem}"));
        }
        else if (!binary && MediaTypes.IsJson(contentType))
        {
            CheckJson(parameter, body, reasons, addArgument, cancellationToken);
        }
        else if (!binary
            && parameter.Flat.Type is "string" or null
            && body.Text is { } text
            && MediaTypes.Bare(contentType).StartsWith("text/", StringComparison.Ordinal))
        {
            JsonElement value = JsonElements.Of(text);
            addArgument("body", parameter.Name, value);
            reasons.AddRange(parameter.Check.Reasons(value, cancellationToken).Select(problem => $"body: {problem}"));
        }
    }

    private static bool IsAccepted(OperationDefinition operation, string contentType, bool binary)
    {
        IReadOnlyList<string> consumes = operation.Consumes;
        bool onlyJson = consumes.All(MediaTypes.IsJson);

        // A Content-Type parameter hands the choice to the caller; it is checked as a parameter. A file's type is its own where the spec
        // names none but JSON.
        return operation.Parameters.Any(p => p.In == "header" && p.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            || MediaTypes.IsAmong(contentType, consumes.DefaultIfEmpty(MediaTypes.Json))
            || (binary && (onlyJson || MediaTypes.Bare(contentType) == MediaTypes.Bytes))
            || (!binary && MediaTypes.Bare(contentType) == MediaTypes.Json && !consumes.Any(CarriesAnything));
    }

    /// <summary>
    /// Types that a value of a schema can be written as; where a spec lists none of them, JSON is what connectors are sent.
    /// </summary>
    private static bool CarriesAnything(string mediaType) =>
        MediaTypes.IsJson(mediaType)
            || MediaTypes.Bare(mediaType) is MediaTypes.Form or "text/plain"
            || MediaTypes.Bare(mediaType).EndsWith("xml", StringComparison.Ordinal);

    private static void CheckJson(
        ParameterDefinition parameter,
        ReceivedBody body,
        List<string> reasons,
        Action<string, string, JsonElement> addArgument,
        CancellationToken cancellationToken)
    {
        if (body.Held is not { } held)
        {
            reasons.Add($"body: JSON of {body.Length} bytes exceeds the size that the emulator checks");
            return;
        }

        if (!StrictJson.TryParse(held, out JsonElement value, out string? problem))
        {
            reasons.Add($"body: {problem}");
            return;
        }

        addArgument("body", parameter.Name, value);
        reasons.AddRange(parameter.Check.Reasons(value, cancellationToken).Select(reason => $"body: {reason}"));
    }

    private static void CheckForm(
        OperationDefinition operation,
        List<ParameterDefinition> fields,
        IncomingRequest request,
        ReceivedBody body,
        List<string> reasons,
        Action<string, string, JsonElement> addArgument,
        CancellationToken cancellationToken)
    {
        string contentType = MediaTypes.Bare(request.Header("Content-Type"));
        string[] allowed = FormTypes(operation, fields);
        if (body.Length == 0 && !fields.Any(field => field.Required))
        {
            return;
        }

        if (!allowed.Contains(contentType))
        {
            reasons.Add($"form: Content-Type '{contentType}' is not {string.Join(" or ", allowed)}");
        }

        if (body.FormError is { } error)
        {
            reasons.Add($"form: {error}");
        }

        foreach (ParameterDefinition field in fields)
        {
            List<FormPart> parts = [.. body.Parts.Where(part => part.Name == field.Name)];
            if (field.IsFile)
            {
                CheckFile(field, parts, reasons, addArgument);
                continue;
            }

            reasons.AddRange(
                parts.Where(part => part.FileName is not null).Select(_ => $"formData: '{field.Name}' is a field but was sent as a file"));
            reasons.AddRange(
                parts.Where(part => part.Text is null).Select(_ => $"formData: '{field.Name}' exceeds the size that the emulator checks"));
            ParameterCheck.Check(
                field, [.. parts.Where(part => part.Text is not null).Select(part => part.Text!)], reasons, addArgument, cancellationToken);
        }

        reasons.AddRange(body.Parts.Select(part => part.Name).Distinct().Where(name => fields.All(field => field.Name != name))
            .Select(name => $"formData: '{WireText.Shorten(name)}' is not a field of the operation"));
    }

    private static string[] FormTypes(OperationDefinition operation, List<ParameterDefinition> fields)
    {
        string[] both = [MediaTypes.Multipart, MediaTypes.Form];

        // A Content-Type parameter chooses; what the spec fixes in it has precedence over 'consumes'.
        ParameterDefinition? header =
            operation.Parameters.FirstOrDefault(p => p.In == "header" && p.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));
        string? declared = header?.Flat.TextOf("default");
        string[] listed = header switch
        {
            null => [.. both.Where(type => MediaTypes.IsAmong(type, operation.Consumes))],
            { IsConstant: true } => [.. both.Where(type => type == MediaTypes.Bare(declared))],
            _ => [],
        };
        if (fields.Any(field => field.IsFile))
        {
            return [MediaTypes.Multipart];
        }

        return listed.Length > 0 ? listed : both;
    }

    private static void CheckFile(
        ParameterDefinition field, List<FormPart> parts, List<string> reasons, Action<string, string, JsonElement> addArgument)
    {
        if (parts.Count == 0)
        {
            if (field.Required)
            {
                reasons.Add($"formData: '{field.Name}' is required and missing");
            }

            return;
        }

        if (parts.Count > 1 && !field.IsListOfFiles)
        {
            reasons.Add($"formData: '{field.Name}' occurs {parts.Count} times");
        }

        reasons.AddRange(
            parts.Where(part => part.FileName is null).Select(_ => $"formData: '{field.Name}' is a file but was sent without a file name"));
        JsonElement[] files = [.. parts.Select(part =>
            JsonElements.Of(new JsonObject
            {
                ["fileName"] = part.FileName,
                ["contentType"] = part.ContentType,
                ["length"] = part.Length,
                ["sha256"] = part.Sha256,
            }))];
        addArgument("formData", field.Name, field.IsListOfFiles ? JsonElements.Array(files) : files[0]);
    }
}
