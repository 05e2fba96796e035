namespace Azure.Connectors.Tool.Settings;

/// <summary>The files that have the settings of a project on a developer's machine.</summary>
internal enum SettingsKind
{
    /// <summary>The user secrets, outside the project's folder.</summary>
    UserSecrets,

    /// <summary>The <c>local.settings.json</c> of a Functions project.</summary>
    LocalSettings,

    /// <summary>The <c>appsettings.Development.json</c>.</summary>
    AppSettings,
}
