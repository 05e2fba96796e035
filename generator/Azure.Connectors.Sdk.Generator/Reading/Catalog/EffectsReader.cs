using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Determines what calling an operation can change, from its method, its ID, its arguments and the reviewed list.</summary>
/// <param name="document">The document.</param>
/// <param name="schemas">Reads the members of a body.</param>
/// <param name="reviewed">The IDs that <c>connector.json</c> lists as read-only, or null if it has no list.</param>
internal sealed class EffectsReader(SwaggerDocument document, SchemaReader schemas, ImmutableEquatableArray<string>? reviewed)
{
    private static readonly HashSet<string> s_methods = new(
        ["method", "httpmethod", "requestmethod", "httpverb", "verb"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_urls = new(
        [
            "url", "uri", "requesturl", "requesturi", "httpurl", "httpuri", "targeturl", "targeturi", "endpointurl", "endpointuri"
        ], StringComparer.Ordinal);

    private readonly HashSet<string>? _reviewed = reviewed is null ? null : new(reviewed, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>The entries of the list that aren't used.</summary>
    public IEnumerable<RefusedEntry> Refused(IEnumerable<string> operationIds, Func<string, IEnumerable<string>, string> suggest)
    {
        string[] known = [.. operationIds];
        foreach (string id in reviewed ?? ImmutableEquatableArray<string>.Empty)
        {
            if (_refused.TryGetValue(id, out string? reason))
            {
                yield return new(RefusedEntry.ReadOnlyOperations, id, reason);
            }
            else if (!_found.Contains(id) && Array.IndexOf(known, id) < 0)
            {
                yield return new(RefusedEntry.ReadOnlyOperations, id, "the spec has no operation with this ID" + suggest(id, known));
            }
        }
    }

    public OperationEffects Read(RawOperation raw, OperationSpec operation)
    {
        bool isDeclaredSafe = raw.Node.IsTrueAt("x-ms-safe-operation");
        bool isPassThrough = IsPassThrough(operation);
        bool isReadOnly = !isPassThrough && IsReadOnly(raw, isDeclaredSafe);
        Check(raw, isPassThrough);
        bool isChanging = OperationVerbs.IsChanging(raw.Id);
        bool isIdempotent = isReadOnly || (!isPassThrough && raw.Method switch
        {
            "PUT" or "DELETE" => true,
            "GET" or "HEAD" or "OPTIONS" or "TRACE" => !isChanging,
            _ => false,
        });
        bool isAdding = raw.IsTrigger
            || (!isPassThrough && raw.Method is "POST" or "GET" or "HEAD" && OperationVerbs.IsAdding(raw.Id));
        return new(
            MethodRules.IsRetrySafe(raw.Method) || isDeclaredSafe,
            isReadOnly,
            isIdempotent,
            IsDestructive: !isReadOnly && !isAdding,
            OpenAIData.RequiresConfirmation(document, raw));
    }

    private bool IsReadOnly(RawOperation raw, bool isDeclaredSafe)
    {
        if (raw.Method is "DELETE" or "PUT" or "PATCH" || raw.IsTrigger)
        {
            return false;
        }

        if (_reviewed is not null)
        {
            return _reviewed.Contains(raw.Id);
        }

        bool isDeclaredUnsafe = raw.Node["x-ms-safe-operation"] is { } declared
            && (declared.Kind == JsonKind.False
                || (declared.IsString && string.Equals(declared.Text, "false", StringComparison.OrdinalIgnoreCase)));
        return isDeclaredSafe || (raw.Method is "GET" or "HEAD" && !isDeclaredUnsafe && !OperationVerbs.IsChanging(raw.Id));
    }

    private void Check(RawOperation raw, bool isPassThrough)
    {
        if (_reviewed?.Contains(raw.Id) != true)
        {
            return;
        }

        _found.Add(raw.Id);
        if (ReasonToRefuse(raw, isPassThrough) is { } reason)
        {
            _refused[raw.Id] = reason;
        }
    }

    private static string? ReasonToRefuse(RawOperation raw, bool isPassThrough)
    {
        if (isPassThrough)
        {
            return "an argument of the operation is a method or a URL, so it can send any request";
        }

        if (raw.Method is "DELETE" or "PUT" or "PATCH")
        {
            return "the method of the operation is " + raw.Method;
        }

        return raw.IsTrigger ? "the operation is a trigger" : null;
    }

    /// <summary>Whether the caller determines the request that the service sends, as with <c>HttpRequest</c>.</summary>
    private bool IsPassThrough(OperationSpec operation)
    {
        IEnumerable<string> arguments = operation.Parameters.Select(parameter => parameter.WireName);
        if (operation.Body is { Type: ModelTypeSpec body })
        {
            arguments = arguments.Concat(schemas.Model(body.Id)?.Merged.Properties.Select(property => property.WireName) ?? []);
        }

        return arguments.Select(Letters).Any(name => s_methods.Contains(name) || s_urls.Contains(name));
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
