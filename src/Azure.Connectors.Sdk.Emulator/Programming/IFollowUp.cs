using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents programmed responses to GET requests for addresses that an earlier response contained.</summary>
internal interface IFollowUp
{
    /// <summary>Gets the part of the path that is the same for all addresses, such as <c>pages/1</c>.</summary>
    string Path { get; }

    OperationDefinition Operation { get; }

    /// <summary>Gets whether a request counts as an execution of the operation.</summary>
    bool IsExecution { get; }

    /// <returns>The response; null if no response contained this address.</returns>
    EmulatedResponse? Respond(int index, string runtimeUrl);
}

/// <summary>The addresses of <see cref="IFollowUp"/>, below the runtime URL.</summary>
internal static class FollowUpPath
{
    public const string Segment = "/$emulator/";

    private static int s_last;

    public static string Create(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}/{Interlocked.Increment(ref s_last)}");

    public static string Address(IFollowUp followUp, int index, string runtimeUrl) =>
        string.Create(CultureInfo.InvariantCulture, $"{runtimeUrl}{Segment}{followUp.Path}/{index}");
}
