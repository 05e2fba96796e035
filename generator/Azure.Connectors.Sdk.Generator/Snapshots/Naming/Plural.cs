namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Forms the plural of a name, which names the method that creates a table client. A name that ends in s stays.</summary>
internal static class Plural
{
    private static readonly string[] s_sibilants = ["ss", "x", "z", "ch", "sh"];

    public static string Of(string name)
    {
        if (s_sibilants.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
        {
            return name + "es";
        }

        if (name.EndsWith("s", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        bool isConsonantY = name.Length > 1
            && name[name.Length - 1] == 'y'
            && "aeiou".IndexOf(char.ToLowerInvariant(name[name.Length - 2])) < 0;
        return isConsonantY ? name.Substring(0, name.Length - 1) + "ies" : name + "s";
    }
}
