using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads the query that the key of a path has (<c>/things?kind=small&amp;page={page}</c>), which Swagger doesn't provide for: a literal is
/// a constant of the query, and a variable is a parameter of the query.
/// </summary>
/// <param name="report">Where diagnostics go.</param>
/// <param name="operation">The operation.</param>
/// <param name="parameters">Its parameters, which are changed.</param>
/// <param name="inPath">The variables that the path before the query has.</param>
internal sealed class PathQuery(SpecReport report, RawOperation operation, List<ParameterSpec> parameters, HashSet<string> inPath)
{
    public void Add(string query)
    {
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            string name = Decode(equals < 0 ? pair : pair.Substring(0, equals));
            string value = equals < 0 ? "" : pair.Substring(equals + 1);
            if (value.Length > 2 && value[0] == '{' && value.IndexOf('}') == value.Length - 1)
            {
                AddVariable(name, value.Substring(1, value.Length - 2));
            }
            else
            {
                AddConstant(name, Decode(value));
            }
        }
    }

    private void AddVariable(string name, string variable)
    {
        if (Find(new("query", name)) >= 0)
        {
            return;
        }

        if (Find(new("path", variable)) is var declared && (declared < 0 || parameters[declared] is not ParameterSpec.Path path))
        {
            report.Add(
                ConnectorDescriptors.UndeclaredPathVariable,
                new DiagnosticSubject.Parameter(operation.Id, new ParameterKey("path", variable)),
                operation.IdPlace,
                variable,
                operation.Id);
            parameters.Add(Text(name, constant: null));
            return;
        }

        ParameterSpec.Query inQuery = new()
        {
            Facts = path.Facts with { WireName = name },
            Value = path.Value,
            EncodeTwice = path.EncodeTwice,
        };
        if (inPath.Contains(variable))
        {
            parameters.Add(inQuery);
            return;
        }

        report.Add(
            ConnectorDescriptors.ParameterApproximated,
            new DiagnosticSubject.Parameter(operation.Id, new ParameterKey("path", variable)),
            operation.PathItem,
            variable,
            operation.Id,
            "it is in the query of the path, and is sent there as '" + name + "'");
        parameters[declared] = inQuery;
    }

    private void AddConstant(string name, string value)
    {
        int declared = Find(new("query", name));
        if (declared < 0)
        {
            parameters.Add(Text(name, value));
            return;
        }

        report.Add(
            ConnectorDescriptors.ParameterApproximated,
            new DiagnosticSubject.Parameter(operation.Id, new ParameterKey("query", name)),
            operation.PathItem,
            name,
            operation.Id,
            "the query of the path sets it to '" + value + "'");
        parameters[declared] = Text(name, value);
    }

    private int Find(ParameterKey key) => parameters.FindIndex(parameter => parameter.Key == key);

    private static ParameterSpec.Query Text(string name, string? constant) => new()
    {
        Facts = new() { WireName = name, IsRequired = true },
        Value = new() { Type = new ScalarTypeSpec(ScalarKind.String), Constant = constant, Default = constant },
        EncodeTwice = false,
    };

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
