using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents a request that reached the emulator, and its result.</summary>
public sealed record EmulatedCall
{
    internal EmulatedCall()
    {
    }

    /// <summary>Gets the number of the call, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the API name of the connector; <see langword="null"/> if the path doesn't name a loaded connector.</summary>
    public string? ApiName { get; init; }

    /// <summary>
    /// Gets the ID of the operation (<c>operationId</c>, or method and path); <see langword="null"/> if no operation matched.
    /// </summary>
    public string? OperationId { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path and query as received, percent-encoded.</summary>
    public required string RawPathAndQuery { get; init; }

    /// <summary>
    /// Gets the arguments by wire name, with the types of the spec: numbers and Boolean values, arrays, the JSON body under the name of its
    /// parameter, a form file as <c>{"fileName","contentType","length","sha256"}</c>, a list of files as an array of these. If two
    /// parameters in different locations have the same name, the key of the second one is <c>location:name</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Arguments { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>
    /// Gets the headers. Names are compared ignoring case, and repeated headers are joined by commas. Of <c>Authorization</c>, only the
    /// scheme is kept.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>
    /// Gets the body; <see langword="null"/> if it was longer than <see cref="ConnectorEmulatorOptions.MaxHeldBodyBytes"/>.
    /// </summary>
    public BinaryData? Body { get; init; }

    /// <summary>Gets the length of the body in bytes.</summary>
    public long BodyLength { get; init; }

    /// <summary>Gets the SHA-256 hash of the body, in lower-case hexadecimal digits.</summary>
    public string BodySha256 { get; init; } = "";

    /// <summary>Gets a value that indicates whether the request conforms to the spec.</summary>
    public bool Conforms => OperationId is not null && Reasons.Count == 0;

    /// <summary>Gets the reasons why the request doesn't conform; empty if it conforms.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Gets the status of the response; 0 if the connection was dropped instead.</summary>
    public int Status { get; init; }

    /// <summary>Gets a value that indicates whether the operation was executed, even if its response was lost.</summary>
    public bool IsExecuted { get; init; }

    /// <summary>Gets the fault that was injected; <see langword="null"/> for none.</summary>
    public EmulatorFault? Fault { get; init; }

    /// <summary>
    /// Gets the exception of the emulator or of a programmed response as text; <see langword="null"/> if neither failed.
    /// </summary>
    public string? Failure { get; init; }

    /// <summary>Returns one line for the message of a failed test, without headers and body.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"#{Number} {Method} {RawPathAndQuery} -> {OperationId ?? "no operation"}, {Status}");
        IEnumerable<string> problems = Failure is null || Reasons.Count > 0 ? Reasons : [Failure.Split('\n')[0].TrimEnd('\r')];
        return (problems.Any() ? text.Append(": ").AppendJoin("; ", problems) : text).ToString();
    }
}
