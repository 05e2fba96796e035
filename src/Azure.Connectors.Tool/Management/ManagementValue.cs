using System.CommandLine;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Tool.Management;

/// <summary>
/// Represents a value of the management commands, such as the subscription. It comes from the option; otherwise from the environment
/// variable of the tool, from <c>.connectors.json</c>, or from the variable that the tools of Azure share, in this order.
/// </summary>
/// <param name="Member">The name of the member in <c>.connectors.json</c>, or null if the file can't have the value.</param>
/// <param name="Variable">The environment variable of the tool.</param>
/// <param name="SharedVariable">The variable that the tools of Azure share, or null.</param>
/// <param name="Option">The option.</param>
internal sealed record ManagementValue(string? Member, string Variable, string? SharedVariable, Option<string?> Option)
{
    /// <summary>Creates a value with an option.</summary>
    public static ManagementValue Create(
        string option, string description, string? member, string variable, string? sharedVariable = null) =>
        new(member, variable, sharedVariable, new Option<string?>(option) { Description = description });

    /// <summary>Gets the value, or null.</summary>
    /// <exception cref="ToolException"><c>.connectors.json</c> is invalid.</exception>
    public string? Get(ParseResult parse) =>
        Text(parse.GetResult(Option) is null ? null : parse.GetValue(Option))
            ?? Text(Environment.GetEnvironmentVariable(Variable))
            ?? Text(Member is null ? null : DefaultsFile.Find()?.Text(Member))
            ?? Text(SharedVariable is null ? null : Environment.GetEnvironmentVariable(SharedVariable));

    /// <summary>Gets a value as an address to which tokens or passwords can be sent.</summary>
    /// <exception cref="ToolException">The address isn't https, or http on loopback.</exception>
    public Uri AddressOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
        {
            throw new ToolException(ExitCode.Usage, $"The value of {Option.Name} isn't an https address.");
        }

        return ManagementEndpoint.AddressProblem(address) is { } problem
            ? throw new ToolException(ExitCode.Usage, $"The address of {Option.Name} {problem}.")
            : address;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
