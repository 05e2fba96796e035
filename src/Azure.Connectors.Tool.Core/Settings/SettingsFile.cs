using System.Text;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Settings;

/// <summary>Represents a file with the settings of a project, which doesn't have to exist yet.</summary>
/// <param name="Kind">The kind of the file.</param>
/// <param name="Path">The full path.</param>
internal sealed record SettingsFile(SettingsKind Kind, string Path)
{
    public const string LocalSettingsName = "local.settings.json";
    public const string AppSettingsName = "appsettings.Development.json";

    private const string Values = "Values";
    private const string IsEncrypted = "IsEncrypted";

    /// <summary>The separators of names. The settings of a Functions project become environment variables.</summary>
    private string[] Separators => Kind == SettingsKind.LocalSettings ? ["__", ":"] : [":"];

    /// <summary>Gets the value of a setting, or null if the file doesn't have it.</summary>
    /// <exception cref="ToolException">The file is invalid or can't be read.</exception>
    public string? Find(SettingName name)
    {
        if (!File.Exists(Path) || TextFile.Read(Path) is not { } file || string.IsNullOrWhiteSpace(file.Text))
        {
            return null;
        }

        JsonSettingEdit edit = Open(file);
        if (Kind != SettingsKind.LocalSettings)
        {
            return edit.Find(edit.Root, name.Names);
        }

        return Member(edit, Values) is { IsObject: true } values && !IsEncryptedIn(edit) ? edit.Find(values, name.Names) : null;
    }

    /// <summary>Adds a value of a setting to changes.</summary>
    /// <returns>Whether the file changes.</returns>
    /// <exception cref="ToolException">The file is invalid or encrypted, or can't be read.</exception>
    public bool Set(FileChanges changes, SettingName name, string value)
    {
        bool isPrivate = Kind == SettingsKind.UserSecrets;
        if (!File.Exists(Path))
        {
            changes.Write(Path, new UTF8Encoding(false).GetBytes(SetIn(NewText("\n"), "\n", name, value)), isPrivate);
            return true;
        }

        TextFile file = TextFile.Read(Path);
        string before = string.IsNullOrWhiteSpace(file.Text) ? NewText(file.NewLine) : file.Text;
        string after = SetIn(before, file.NewLine, name, value);
        if (after == file.Text)
        {
            return false;
        }

        changes.Write(Path, file.ToBytes(after), isPrivate);
        return true;
    }

    private string NewText(string newLine) => Kind == SettingsKind.LocalSettings
        ? $"{{{newLine}  \"{IsEncrypted}\": false,{newLine}  \"{Values}\": {{}}{newLine}}}{newLine}"
        : $"{{}}{newLine}";

    private string SetIn(string text, string newLine, SettingName name, string value)
    {
        JsonSettingEdit edit = new(Path, text, newLine, Separators);
        if (Kind != SettingsKind.LocalSettings)
        {
            return edit.Set(edit.Root, isNested: Kind == SettingsKind.AppSettings, value, name.Names);
        }

        if (IsEncryptedIn(edit))
        {
            throw new ToolException(ExitCode.Invalid, "The file is encrypted. Decrypt it with 'func settings decrypt', or use --settings.")
            {
                Place = new(Path),
            };
        }

        return Member(edit, Values) is { IsObject: true } values
            ? edit.Set(values, isNested: false, value, name.Names)
            : edit.Set(edit.Root, isNested: true, value, Values, name.Variable);
    }

    private JsonSettingEdit Open(TextFile file) => new(Path, file.Text, file.NewLine, Separators);

    private static bool IsEncryptedIn(JsonSettingEdit edit) =>
        Member(edit, IsEncrypted) is { } member && (member.IsTrue || member.Text.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static JsonNode? Member(JsonSettingEdit edit, string name) => edit.Root.Members
        .Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => member.Value).LastOrDefault();
}
