using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>One request that reached the emulator, and what became of it.</summary>
public sealed record EmulatedCall
{
    internal EmulatedCall()
    {
    }

    /// <summary>The position among all calls, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The connector's api name; <see langword="null"/> where the path named none that is loaded.</summary>
    public string? ApiName { get; init; }

    /// <summary>The operation's id (<c>operationId</c>, else method and path); <see langword="null"/> where none matched.</summary>
    public string? OperationId { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as received, with their percent-encoding.</summary>
    public required string RawPathAndQuery { get; init; }

    /// <summary>
    /// The arguments by wire name, typed by the spec: numbers and booleans as such, arrays split, the JSON body under its parameter's name,
    /// a form file as
    /// <c>{"fileName","contentType","length","sha256"}</c>, a list of files as an array of those. Of two in different places under one
    /// name, the second is under <c>place:name</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Arguments { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>
    /// The headers, names compared without case, repeated ones joined by commas. Of <c>Authorization</c> only the scheme is kept.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>
    /// The body; <see langword="null"/> where it was longer than <see cref="ConnectorEmulatorOptions.MaxHeldBodyBytes"/>.
    /// </summary>
    public BinaryData? Body { get; init; }

    /// <summary>The body's length in bytes.</summary>
    public long BodyLength { get; init; }

    /// <summary>The body's SHA-256, in lower-case hexadecimal digits.</summary>
    public string BodySha256 { get; init; } = "";

    /// <summary>Whether the request is what the spec says.</summary>
    public bool Conforms => OperationId is not null && Reasons.Count == 0;

    /// <summary>Why it is not; empty where it is.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The status answered; 0 where the connection was dropped instead.</summary>
    public int Status { get; init; }

    /// <summary>Whether the operation took effect, whatever the caller was told of it.</summary>
    public bool Acted { get; init; }

    /// <summary>The fault that was injected; <see langword="null"/> where none was.</summary>
    public EmulatorFault? Fault { get; init; }

    /// <summary>
    /// The exception that the emulator or a programmed response failed with, as text; <see langword="null"/> if neither failed.
    /// </summary>
    public string? Failure { get; init; }

    /// <summary>One line for messages of failed tests: no header and no body in it.</summary>
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
