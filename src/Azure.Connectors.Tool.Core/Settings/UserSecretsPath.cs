namespace Azure.Connectors.Tool.Settings;

/// <summary>Finds the file with the user secrets of a project, as applications find it.</summary>
internal static class UserSecretsPath
{
    /// <param name="id">The value of <c>UserSecretsId</c>.</param>
    /// <exception cref="ToolException">The ID can't be the name of a folder, or the user has no folder.</exception>
    public static string Of(string id)
    {
        if (id is "." or ".." || id.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            throw new ToolException(ExitCode.Invalid, $"The UserSecretsId '{id}' can't be the name of a folder.");
        }

        if (Environment.GetEnvironmentVariable("APPDATA") is { Length: > 0 } data)
        {
            return Path.Combine(data, "Microsoft", "UserSecrets", id, "secrets.json");
        }

        string?[] homes =
        [
            Environment.GetEnvironmentVariable("HOME"),
            Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            Environment.GetEnvironmentVariable("DOTNET_USER_SECRETS_FALLBACK_DIR"),
        ];
        string home = homes.FirstOrDefault(folder => !string.IsNullOrEmpty(folder)) ?? throw new ToolException(
            ExitCode.Invalid, "The folder of user secrets is unknown. Set the environment variable HOME.");
        return Path.Combine(home, ".microsoft", "usersecrets", id, "secrets.json");
    }
}
