using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>What a spec holds that is neither in the emitted code under its wire name nor in a diagnostic.</summary>
internal static class SilentLoss
{
    public static IEnumerable<string> Find(WireDocument document, EmittedCode code, IReadOnlyList<string> diagnostics, bool isDynamic)
    {
        string said = string.Join('\n', diagnostics);
        foreach (WireOperation operation in document.Operations())
        {
            if (said.Contains($"'{operation.Id}'", StringComparison.Ordinal))
            {
                continue;
            }

            IReadOnlySet<string>? call = code.Call(operation.Id);
            if (call is null)
            {
                if (!operation.IsTrigger || !code.Mentions(operation.Id))
                {
                    yield return $"operation {operation.Id} ({operation.Method} {operation.Path})";
                    continue;
                }
            }

            foreach ((string location, string name) in operation.Parameters)
            {
                bool found = call is null ? code.Mentions(name)
                    : location == "path" && !isDynamic ? true
                    : call.Contains(name) || (location == "header" && call.Contains(name.Trim()));
                if (!found && !said.Contains($"'{name}'", StringComparison.Ordinal))
                {
                    yield return $"parameter {location}:{name} of {operation.Id}";
                }
            }

            if (isDynamic)
            {
                continue;
            }

            foreach (WireSchema schema in operation.Schemas)
            {
                if (!code.HasTypeWith(schema.Names) && !said.Contains(schema.Place, StringComparison.Ordinal) && !diagnostics.Any(d => schema.Names.All(name => d.Contains(name, StringComparison.Ordinal))))
                {
                    yield return $"{(schema.IsEnum ? "enum" : "schema")} {schema.Place} [{string.Join(", ", schema.Names.Where(n => !code.Mentions(n)).DefaultIfEmpty("together").Take(5))}]";
                }
            }
        }
    }
}
