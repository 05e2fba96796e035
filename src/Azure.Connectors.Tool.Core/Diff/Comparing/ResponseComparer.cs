using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares what an operation responds with.</summary>
internal sealed class ResponseComparer(Comparison comparison, TypeComparer types, NodeComparer nodes)
{
    private readonly ReaderTolerance _tolerance = new(comparison);

    public void Compare(NamedOperation old, NamedOperation @new, Element operation)
    {
        Element response = operation with { Subject = $"{@new.Spec.Id}:response" };
        CompareType(old.Spec.Response, @new.Spec.Response, response);
        CompareStatuses(old.Spec, @new.Spec, response);
        ComparePages(old, @new, response);
        types.CompareDynamic(old.Spec.Response.Dynamic, @new.Spec.Response.Dynamic, response);
        if (!IsModel(old.Spec) || !IsModel(@new.Spec))
        {
            nodes.CompareSchema(
                comparison.Old.Schemas.Response(old.Spec.Id),
                comparison.New.Schemas.Response(@new.Spec.Id),
                ModelUsage.Output,
                response);
        }
    }

    private static bool IsModel(OperationSpec operation) => operation.Response.Type is ModelTypeSpec;

    private void CompareType(ResponseSpec old, ResponseSpec @new, Element response)
    {
        if (old.Kind != @new.Kind)
        {
            comparison.Add(
                old.Kind == ContentKind.None && @new.Kind == ContentKind.Json ? ChangeRules.ResponseAdded : ChangeRules.ResponseTypeChanged,
                response,
                $"{old.Kind} → {@new.Kind}");
            return;
        }

        TypeDifference difference = types.Compare(old.Type, @new.Type, ModelUsage.Output, response);
        if (difference == TypeDifference.None)
        {
            return;
        }

        ChangeRule rule = ChangeRules.ResponseTypeChanged;
        if (difference is TypeDifference.SchemaAdded or TypeDifference.SchemaRemoved)
        {
            ChangeRule schema = difference == TypeDifference.SchemaAdded ? ChangeRules.SchemaAdded : ChangeRules.SchemaRemoved;
            rule = old.Dynamic?.Schema is null == @new.Dynamic?.Schema is null ? schema : ChangeRules.SchemaBecomesDynamic;
        }

        comparison.Add(response.ToChange(rule, types.Detail(old.Type, @new.Type)) with
        {
            Wire = rule.WireDependsOnReader && _tolerance.Reads(old.Type, @new.Type) ? Verdict.MayBreak : rule.Wire,
        });
    }

    private void CompareStatuses(OperationSpec old, OperationSpec @new, Element response)
    {
        Dictionary<string, JsonNode> before = Statuses(comparison.Old, old.Id);
        Dictionary<string, JsonNode> after = Statuses(comparison.New, @new.Id);
        if (old.Response.MayBeEmpty != @new.Response.MayBeEmpty)
        {
            comparison.Add(@new.Response.MayBeEmpty ? ChangeRules.ResponseMayBeEmpty : ChangeRules.ResponseNoLongerEmpty, response);
        }
        else if (!Successes(before).SequenceEqual(Successes(after)) || old.Response.Accepted != @new.Response.Accepted)
        {
            comparison.Add(
                ChangeRules.ResponseStatusChanged,
                response,
                $"{string.Join(", ", Successes(before))} → {string.Join(", ", Successes(after))}");
        }

        string[] oldHeaders = [.. old.Response.Headers.Select(header => header.WireName).Order(StringComparer.OrdinalIgnoreCase)];
        string[] newHeaders = [.. @new.Response.Headers.Select(header => header.WireName).Order(StringComparer.OrdinalIgnoreCase)];
        if (!oldHeaders.SequenceEqual(newHeaders, StringComparer.OrdinalIgnoreCase))
        {
            comparison.Add(
                ChangeRules.ResponseHeadersChanged, response, $"{string.Join(", ", oldHeaders)} → {string.Join(", ", newHeaders)}");
        }

        if (Errors(before) != Errors(after))
        {
            comparison.Add(ChangeRules.ErrorSchemaChanged, response with { Subject = $"{@new.Id}:error" });
        }

        foreach (string status in Successes(before).Intersect(Successes(after)))
        {
            nodes.CompareResponse(before[status], after[status], response);
        }
    }

    private static Dictionary<string, JsonNode> Statuses(SpecVersion version, string id) =>
        (version.Operation(id).Node.ObjectAt("responses")?.Members ?? [])
            .Where(member => !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => version.Document.Resolve(group.First().Value) ?? group.First().Value,
                StringComparer.Ordinal);

    private static IEnumerable<string> Successes(Dictionary<string, JsonNode> statuses) =>
        statuses.Keys.Where(status => IsSuccess(status, statuses)).Order(StringComparer.Ordinal);

    private static bool IsSuccess(string status, Dictionary<string, JsonNode> statuses) =>
        status.StartsWith('2') || (status == "default" && !statuses.Keys.Any(other => other.StartsWith('2')));

    private static string Errors(Dictionary<string, JsonNode> statuses) => string.Join(
        '\n',
        statuses.Where(pair => !IsSuccess(pair.Key, statuses)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key} {NodeComparer.Canonical(pair.Value)}"));

    private void ComparePages(NamedOperation old, NamedOperation @new, Element response)
    {
        if (old.Page is null != @new.Page is null)
        {
            comparison.Add(@new.Page is null ? ChangeRules.PagingRemoved : ChangeRules.PagingAdded, response);
        }
        else if (old.Page is not null && old.Spec.Page != @new.Spec.Page)
        {
            comparison.Add(
                ChangeRules.PageNamesChanged,
                response,
                $"{old.Spec.Page!.ItemsName}, {old.Spec.Page.NextLinkName} → {@new.Spec.Page!.ItemsName}, {@new.Spec.Page.NextLinkName}");
        }
    }
}
