namespace Azure.Connectors.Tool.Emulating;

/// <summary>Represents the options of a functions app beside the emulator.</summary>
/// <param name="Settings">The settings, in addition to the runtime URLs.</param>
/// <param name="Key">The key that callbacks require, or null for a random one.</param>
internal sealed record FunctionsAppOptions(IReadOnlyDictionary<string, string> Settings, string? Key)
{
    /// <summary>The environment variable with the key of the receiver of callbacks.</summary>
    public const string KeyVariable = "CONNECTORS_CALLBACK_KEY";

    /// <summary>Reads the settings of the command line, and the key of the environment.</summary>
    /// <param name="texts">The settings: <c>name=value</c>.</param>
    /// <exception cref="ToolException">A text isn't of the form.</exception>
    public static FunctionsAppOptions Read(IEnumerable<string> texts)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);
        foreach (string text in texts)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new ToolException(ExitCode.Usage, $"The setting '{text}' isn't of the form name=value.");
            }

            settings[text[..equals]] = text[(equals + 1)..];
        }

        return new(settings, Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key : null);
    }
}
