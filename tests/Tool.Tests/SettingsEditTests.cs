using System.Text;
using System.Text.Json;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Settings;
using Microsoft.Extensions.Configuration;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Settings are written as the configuration of applications reads them, and every other byte is kept.</summary>
public sealed class SettingsEditTests : IDisposable
{
    private const string Value = "https://example.net/apim/ferry/1?a=\"b\"";

    private static readonly SettingName s_name = SettingName.ConnectionRuntimeUrl("Ferry");

    private static readonly Dictionary<string, string> s_files = new()
    {
        ["empty object"] = "{}",
        ["empty object with a space"] = "{ }\n",
        ["empty object on two lines"] = "{\n}\n",
        ["only a comment"] = "{\n  // nothing\n}\n",
        ["one line"] = "{ \"Other\": 1 }",
        ["one line with a trailing comma"] = "{ \"Other\": \"},\", }",
        ["one line with a comment"] = "{ \"Other\": 1 /* } , */ }",
        ["lines"] = "{\n  \"Other\": { \"A\": [ 1, 2 ] },\n  \"Last\": \"x\"\n}\n",
        ["windows lines"] = "{\r\n\t\"Other\": 1,\r\n\t\"Last\": {\r\n\t\t\"A\": true\r\n\t}\r\n}\r\n",
        ["no line ending at the end"] = "{\n    \"Other\": 1\n}",
        ["a closing brace behind the last member"] = "{\n  \"Other\": 1}",
        ["a trailing comma and comments"] = "{\n  \"Other\": 1, // one, and }\n  \"Last\": 2, /* two */ // three\n  // the end\n}\n",
        ["a comment behind the last member"] = "{\n  \"Other\": 1 // one, \"two\": {\n}\n",
        ["a section"] = "{\n  \"Connectors\": {\n    \"Teams\": { \"ConnectionRuntimeUrl\": \"u\" }\n  },\n  \"Last\": 1\n}\n",
        ["an empty section"] = "{\n  \"Connectors\": {},\n  \"Last\": 1\n}\n",
        ["a section that is null"] = "{\n  \"connectors\": null,\n  \"Last\": 1\n}\n",
        ["a section of the connector"] = "{\n  \"Connectors\": { \"Ferry\": { \"ManagedIdentityClientId\": \"id\" } }\n}\n",
        ["joined names"] = "{\n  \"Connectors:Teams:ConnectionRuntimeUrl\": \"u\",\n  \"Connectors:Ferry\": { \"X\": \"y\" }\n}\n",
        ["a value"] = "{\n  \"Connectors\": { \"Ferry\": { \"ConnectionRuntimeUrl\": \"old \\\" }\" } } // kept\n}\n",
        ["a value with joined names in another case"] = "{ \"CONNECTORS:ferry:connectionRuntimeUrl\": \"old\", \"Last\": 1 }",
        ["a value that is null"] = "{ \"Connectors:Ferry\": { \"ConnectionRuntimeUrl\": null } }",
        ["escaped names"] = "{ \"Connectors\": { \"F\\u0065rry\": { \"ConnectionRuntimeUrl\": \"old\" } } }",
        ["other letters"] = "{\n  \"Größe\": \"日本 😀\"\n}\n",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("connectors-settings-").FullName;

    public static TheoryData<string> Files => [.. s_files.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void Configuration_reads_the_setting_and_every_other_one(string name)
    {
        foreach (SettingsKind kind in (SettingsKind[])[SettingsKind.UserSecrets, SettingsKind.AppSettings])
        {
            foreach (bool hasMark in (bool[])[false, true])
            {
                byte[] original = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(s_files[name])];
                SettingsFile file = Write(kind, "settings.json", original);
                Dictionary<string, string?> before = ReadAll(file.Path);

                Assert.True(Set(file, Value));

                byte[] edited = File.ReadAllBytes(file.Path);
                Assert.True(IsKept(original, edited), Encoding.UTF8.GetString(edited));
                Dictionary<string, string?> after = ReadAll(file.Path);
                Assert.Equal(Value, after[s_name.Key]);
                Assert.Equal(Value, file.Find(s_name));
                after.Remove(s_name.Key);
                before.Remove(s_name.Key);
                before.Remove("Connectors");
                Assert.Equal(before, after);

                // A second time, nothing changes.
                Assert.False(Set(file, Value));
                Assert.Equal(edited, File.ReadAllBytes(file.Path));
            }
        }
    }

    [Fact]
    public void New_settings_have_the_layout_of_the_file()
    {
        SettingsFile app = Write(SettingsKind.AppSettings, "app.json", "{\r\n    \"A\": 1 // one\r\n}\r\n"u8);
        Set(app, "u");
        Assert.Equal(
            "{\r\n    \"A\": 1, // one\r\n    \"Connectors\": {\r\n        \"Ferry\": {\r\n            \"ConnectionRuntimeUrl\": \"u\"\r\n"
                + "        }\r\n    }\r\n}\r\n",
            File.ReadAllText(app.Path));

        SettingsFile secrets = Write(SettingsKind.UserSecrets, "secrets.json", "{\n  \"A\": \"1\"\n}\n"u8);
        Set(secrets, "u");
        Assert.Equal(
            "{\n  \"A\": \"1\",\n  \"Connectors:Ferry:ConnectionRuntimeUrl\": \"u\"\n}\n", File.ReadAllText(secrets.Path));

        SettingsFile empty = Write(SettingsKind.UserSecrets, "empty.json", "{}"u8);
        Set(empty, "u");
        Assert.Equal("{\n  \"Connectors:Ferry:ConnectionRuntimeUrl\": \"u\"\n}", File.ReadAllText(empty.Path));
    }

    [Theory]
    [InlineData("{ \"IsEncrypted\": false, \"Values\": { \"A\": \"1\" } }")]
    [InlineData("{\n  \"IsEncrypted\": false,\n  \"values\": {}\n}\n")]
    [InlineData("{\n  \"Values\": null,\n  \"Host\": { \"CORS\": \"*\" }\n}\n")]
    [InlineData("{\n  \"IsEncrypted\": false\n}\n")]
    [InlineData("{ \"Values\": { \"Connectors:Ferry:ConnectionRuntimeUrl\": \"old\" } }")]
    [InlineData("{ \"Values\": { \"Connectors__ferry__ConnectionRuntimeUrl\": \"old\" } }")]
    [InlineData("")]
    public void Settings_of_a_Functions_project_are_texts_in_one_object(string original)
    {
        SettingsFile file = Write(SettingsKind.LocalSettings, SettingsFile.LocalSettingsName, Encoding.UTF8.GetBytes(original));

        Set(file, Value);

        Assert.Equal(Value, file.Find(s_name));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file.Path));
        JsonElement values = json.RootElement.EnumerateObject()
            .Single(member => member.Name.Equals("Values", StringComparison.OrdinalIgnoreCase)).Value;
        Assert.Equal(
            Value,
            values.EnumerateObject().Single(member => member.Name.Contains("ferry", StringComparison.OrdinalIgnoreCase)).Value.GetString());
        Assert.True(IsKept(Encoding.UTF8.GetBytes(original), File.ReadAllBytes(file.Path)));
    }

    [Theory]
    [InlineData(nameof(SettingsKind.LocalSettings), "{ \"IsEncrypted\": true, \"Values\": { \"A\": \"x\" } }", "encrypted")]
    [InlineData(nameof(SettingsKind.AppSettings), "{ \"A\": 1", "valid JSON")]
    [InlineData(nameof(SettingsKind.AppSettings), "{ \"A\": 1 \"B\": 2 }", "valid JSON")]
    [InlineData(nameof(SettingsKind.AppSettings), "[]", "object")]
    [InlineData(nameof(SettingsKind.AppSettings), "{ \"Connectors\": \"text\" }", "isn't an object")]
    [InlineData(nameof(SettingsKind.AppSettings), "{ \"Connectors\": { \"Ferry\": { \"ConnectionRuntimeUrl\": {} } } }", "isn't a text")]
    [InlineData(
        nameof(SettingsKind.UserSecrets),
        "{ \"Connectors:Ferry:ConnectionRuntimeUrl\": \"a\", \"connectors\": { \"Ferry:ConnectionRuntimeUrl\": \"b\" } }",
        "twice")]
    public void A_file_that_cannot_be_edited_is_refused(string kind, string original, string message)
    {
        SettingsFile file = Write(Enum.Parse<SettingsKind>(kind), "settings.json", Encoding.UTF8.GetBytes(original));

        ToolException e = Assert.Throws<ToolException>(() => Set(file, Value));

        Assert.Equal(ExitCode.Invalid, e.ExitCode);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Equal(file.Path, e.Place?.Path);
        Assert.DoesNotContain(Value, e.Message, StringComparison.Ordinal);
        Assert.Equal(original, File.ReadAllText(file.Path));
    }

    [Fact]
    public void A_new_file_of_user_secrets_is_readable_by_the_user_only()
    {
        SettingsFile file = new(SettingsKind.UserSecrets, Path.Combine(_folder, "id", "secrets.json"));

        Set(file, Value);

        Assert.Equal(Value, ReadAll(file.Path)[s_name.Key]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
        }
    }

    private static bool Set(SettingsFile file, string value)
    {
        FileChanges changes = new();
        bool isChanged = file.Set(changes, s_name, value);
        changes.Commit(default);
        return isChanged;
    }

    private static Dictionary<string, string?> ReadAll(string path) =>
        new(
            new ConfigurationBuilder().AddJsonFile(path).Build().AsEnumerable().Where(setting => setting.Value is not null),
            StringComparer.OrdinalIgnoreCase);

    private SettingsFile Write(SettingsKind kind, string name, ReadOnlySpan<byte> content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return new(kind, path);
    }

    /// <summary>Without the inserted characters and the replaced value, the file is the original one.</summary>
    private static bool IsKept(byte[] before, byte[] after)
    {
        string text = Encoding.UTF8.GetString(before);
        string[] replaced = ["\"old \\\" }\"", "\"old\"", "null"];
        text = replaced.Aggregate(text, (kept, value) => kept.Replace(value, "", StringComparison.Ordinal));
        int next = 0;
        foreach (char c in Encoding.UTF8.GetString(after))
        {
            next += next < text.Length && text[next] == c ? 1 : 0;
        }

        return next == text.Length;
    }
}
