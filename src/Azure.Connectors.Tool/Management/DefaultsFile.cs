using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Management;

/// <summary>
/// Reads <c>.connectors.json</c> in the current folder or a folder above it. The file can't have an endpoint: a file that comes with
/// someone's repository must not decide where tokens are sent.
/// </summary>
internal sealed class DefaultsFile
{
    public const string FileName = ".connectors.json";

    private static readonly string[] s_members = ["tenant", "subscription", "resourceGroup", "namespace", "location"];
    private readonly JsonObject _root;

    private DefaultsFile(string path)
    {
        _root = SpecJson.Read(path);
        if (_root.FirstOrDefault(member => !IsMember(member.Key, member.Value)).Key is { } wrong)
        {
            throw new ToolException(
                ExitCode.Invalid,
                s_members.Contains(wrong)
                    ? $"'{wrong}' must be a string."
                    : $"'{wrong}' is unknown. The members are {string.Join(", ", s_members)}.{NearestName.Hint(wrong, s_members)}")
            {
                Place = new(path),
            };
        }
    }

    /// <summary>Finds the file, or returns null.</summary>
    /// <exception cref="ToolException">The file is invalid or can't be read.</exception>
    public static DefaultsFile? Find()
    {
        for (DirectoryInfo? folder = new(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, FileName);
            if (File.Exists(path))
            {
                return new(path);
            }
        }

        return null;
    }

    public string? Text(string member) => _root.Text(member);

    private static bool IsMember(string name, JsonNode? value) =>
        name == "$schema" || (s_members.Contains(name) && value.AsText() is not null);
}
