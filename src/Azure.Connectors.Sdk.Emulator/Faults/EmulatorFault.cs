using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents a fault that the emulator injects into a request. It is immutable. Use the static members to create one.</summary>
public sealed record EmulatorFault
{
    private EmulatorFault(string name) => Name = name;

    /// <summary>Gets the name of the fault, for messages.</summary>
    public string Name { get; }

    internal TimeSpan DelayBefore { get; private init; }

    internal EmulatedResponse? Error { get; private init; }

    internal bool DropsBefore { get; private init; }

    internal bool DropsAfter { get; private init; }

    internal double? SentShare { get; private init; }

    internal (int ChunkSize, TimeSpan Pause)? Trickle { get; private init; }

    /// <summary>Gets a fault that drops the connection before the request is read: the operation isn't executed.</summary>
    public static EmulatorFault ResetBeforeExecution { get; } = new("reset before execution") { DropsBefore = true };

    /// <summary>Gets a fault that drops the connection without a response, after the operation was executed.</summary>
    public static EmulatorFault ResetAfterExecution { get; } = new("reset after execution") { DropsAfter = true };

    /// <summary>Creates a fault that delays the response.</summary>
    /// <param name="delay">The time before the request is handled; <see cref="Timeout.InfiniteTimeSpan"/> to wait until the caller cancels
    /// the request.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative, or longer than a timer can wait (about 49
    /// days).</exception>
    public static EmulatorFault Delay(TimeSpan delay) => new("delay") { DelayBefore = RequireWait(delay, nameof(delay)) };

    /// <summary>Creates a fault that returns an error. The operation isn't executed.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="headers">Headers of the response, such as <c>("Retry-After", "2")</c>.</param>
    /// <exception cref="ArgumentException">The status or a header can't be sent.</exception>
    public static EmulatorFault Status(int status, params (string Name, string Value)[] headers) => Status(status, null, headers);

    /// <summary>Creates a fault that returns an error. The operation isn't executed.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body, sent unchanged as <c>application/json</c>; <see langword="null"/> for an error object that names the
    /// status.</param>
    /// <param name="headers">Headers of the response.</param>
    /// <exception cref="ArgumentException">The status or a header can't be sent, or the status allows no body.</exception>
    public static EmulatorFault Status(int status, string? body, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        string name = string.Create(CultureInfo.InvariantCulture, $"status {ResponseHead.RequireStatus(status, nameof(status))}");
        EmulatedResponse bare = body is not null ? EmulatedResponse.FromJson(body, status) : WithDefaultBody(status, name);
        return new(name) { Error = headers.Aggregate(bare, (response, header) => response.WithHeader(header.Name, header.Value)) };
    }

    private static EmulatedResponse WithDefaultBody(int status, string name) => ResponseHead.AllowsBody(status)
        ? Errors.Response(status, "InjectedFault", name)
        : EmulatedResponse.FromStatus(status);

    /// <summary>Creates a fault that drops the connection after a part of the response. The operation is executed, and the response
    /// declares its complete length.</summary>
    /// <param name="sentShare">The part that is sent, from 0 to less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentShare"/> is not in that range.</exception>
    public static EmulatorFault TruncatedBody(double sentShare = 0.5)
    {
        if (sentShare is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(sentShare), sentShare, "A share from 0 to below 1 was expected.");
        }

        return new("truncated body") { SentShare = sentShare };
    }

    /// <summary>Creates a fault that sends the response in small pieces with pauses between them. The operation is executed.</summary>
    /// <param name="pause">The pause after each piece.</param>
    /// <param name="chunkSize">The size of a piece in bytes, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunkSize"/> is below 1, or <paramref name="pause"/> is negative or
    /// longer than a timer can wait.</exception>
    public static EmulatorFault SlowBody(TimeSpan pause, int chunkSize = 16)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chunkSize, 1);
        return new("slow body") { Trickle = (chunkSize, RequireWait(pause, nameof(pause))) };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static TimeSpan RequireWait(TimeSpan wait, string parameterName) =>
        wait == Timeout.InfiniteTimeSpan || (wait >= TimeSpan.Zero && wait.TotalMilliseconds < uint.MaxValue)
            ? wait
            : throw new ArgumentOutOfRangeException(
                parameterName, wait, "A wait that isn't negative and that a timer can wait for was expected.");
}
