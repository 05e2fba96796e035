using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Matching;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Checks one request against one operation, and collects the arguments on the way.</summary>
internal sealed class RequestValidator
{
    private readonly OperationCandidate _candidate;
    private readonly IncomingRequest _request;
    private readonly ReceivedBody _body;
    private readonly Dictionary<string, JsonElement> _arguments = new(StringComparer.Ordinal);
    private readonly List<string> _reasons = [];
    private readonly CancellationToken _cancellationToken;

    private RequestValidator(OperationCandidate candidate, IncomingRequest request, ReceivedBody body, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _candidate = candidate;
        _request = request;
        _body = body;
    }

    private OperationDefinition Operation => _candidate.Operation;

    public static RequestCheck Check(
        OperationCandidate candidate, IncomingRequest request, ReceivedBody body, CancellationToken cancellationToken)
    {
        RequestValidator validator = new(candidate, request, body, cancellationToken);
        validator.CheckPath();
        validator.CheckQuery();
        validator.CheckHeaders();
        validator._reasons.AddRange(BodyValidator.Check(validator.Operation, request, body, validator.AddArgument, cancellationToken));
        return new(candidate.Operation, validator._reasons, validator._arguments);
    }

    private void CheckPath()
    {
        foreach ((string name, string encoded) in _candidate.PathValues)
        {
            ParameterDefinition? parameter = Operation.Parameters.FirstOrDefault(p => p.In == "path" && p.Name == name);
            string value = PercentEncoding.Decode(encoded);
            if (parameter is { DoubleEncoded: true })
            {
                value = DecodeAgain(parameter, value);
            }

            if (parameter is null)
            {
                AddArgument("path", name, JsonElements.Of(value));
            }
            else
            {
                CheckValue(parameter, value);
            }
        }
    }

    private void CheckQuery()
    {
        List<(string Name, string Raw, string Value)> pairs = PercentEncoding.Pairs(_request.RawQuery);
        foreach (ParameterDefinition parameter in Operation.Parameters.Where(p => p.In == "query"))
        {
            List<string> values = [.. pairs.Where(pair => pair.Name == parameter.Name).Select(pair => pair.Value)];
            if (parameter.DoubleEncoded)
            {
                values = [.. values.Select(value => DecodeAgain(parameter, value))];
            }

            CheckValues(parameter, values);
        }

        foreach ((string name, string value) in Operation.KeyQuery.Literals)
        {
            if (!pairs.Select(pair => (pair.Name, pair.Value)).Contains((name, value)))
            {
                _reasons.Add($"query: '{name}' must be '{value}', as in the path of the operation");
            }
        }

        foreach (string name in pairs.Select(pair => pair.Name).Distinct())
        {
            if (!Operation.KeyQuery.Literals.ContainsKey(name) && !Operation.Parameters.Any(p => p.In == "query" && p.Name == name))
            {
                _reasons.Add($"query: '{WireText.Shorten(name)}' is not a parameter of the operation");
            }
        }
    }

    private void CheckHeaders()
    {
        foreach (ParameterDefinition parameter in Operation.Parameters.Where(p => p.In == "header" && p.IsSendable))
        {
            CheckValues(parameter, HeaderOf(parameter) is { } value ? [value] : []);
        }
    }

    /// <summary>The boundary of a form is its content's, and no part of what a parameter chooses, unless the spec fixes it.</summary>
    private string? HeaderOf(ParameterDefinition parameter)
    {
        string? value = _request.Header(parameter.Name);
        return parameter.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && MediaTypes.IsMultipart(value)
            && !parameter.Schema.GetRawText().Contains("boundary=", StringComparison.Ordinal)
            ? string.Join(
                ';',
                value!.Split(';').Where(part => !part.TrimStart().StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))) : value;
    }

    private void CheckValues(ParameterDefinition parameter, List<string> values) =>
        ParameterCheck.Check(parameter, values, _reasons, AddArgument, _cancellationToken);

    private void CheckValue(ParameterDefinition parameter, string value) => CheckValues(parameter, [value]);

    private string DecodeAgain(ParameterDefinition parameter, string value)
    {
        if (!PercentEncoding.IsEncoded(value))
        {
            _reasons.Add($"{parameter.In}: '{parameter.Name}' must be percent-encoded twice");
        }

        return PercentEncoding.Decode(value);
    }

    private void AddArgument(string place, string name, JsonElement value)
    {
        if (!_arguments.TryAdd(name, value))
        {
            _arguments[place + ":" + name] = value;
        }
    }
}
