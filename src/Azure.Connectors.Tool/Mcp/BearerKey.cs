using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>Represents the key that each request must have in its <c>Authorization</c> header.</summary>
internal sealed class BearerKey
{
    private const string Scheme = "Bearer ";
    private const int MinLength = 16;

    private readonly byte[] _hash;

    private BearerKey(string key) => _hash = Hash(key);

    /// <summary>Gets the key if it was generated, so that it can be printed once.</summary>
    public string? Generated { get; private init; }

    public static BearerKey Generate()
    {
        string key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return new(key) { Generated = key };
    }

    /// <exception cref="ToolException">The variable isn't set, or its value can't be a key.</exception>
    public static BearerKey FromEnvironment(string variable)
    {
        string? key = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(key))
        {
            throw new ToolException(ExitCode.Usage, $"The environment variable {variable}, which has the key, isn't set.");
        }

        return key.Length >= MinLength && key.All(character => character is > ' ' and <= '~')
            ? new(key)
            : throw new ToolException(
                ExitCode.Usage, $"The key in {variable} must have at least {MinLength} characters, all of them visible and in ASCII.");
    }

    /// <summary>Checks the header of a request. The duration doesn't depend on the key.</summary>
    public bool IsIn(HttpRequest request)
    {
        StringValues values = request.Headers.Authorization;
        return values.Count == 1
            && values[0] is { } value
            && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Hash(value[Scheme.Length..]), _hash);
    }

    // Hashes have one length, so that the comparison doesn't disclose that of the key.
    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
