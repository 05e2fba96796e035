using System.Globalization;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>An operation id apart from its trailing version: <c>GetEmailsV3</c>, <c>Lookup_V2</c>, <c>list-v2</c>.</summary>
internal readonly record struct OperationFamily(string Base, int Version)
{
    public static OperationFamily Of(string id)
    {
        int digits = id.Length;
        while (digits > 0 && id[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        int marker = digits - 1;
        if (digits == id.Length || id.Length - digits > 3 || marker < 1)
        {
            return new(id, 1);
        }

        // A small v belongs to the word before it (IPv6), unless another character separates them.
        bool separated = !char.IsLetterOrDigit(id[marker - 1]);
        if (id[marker] != 'V' && !(id[marker] == 'v' && separated))
        {
            return new(id, 1);
        }

        string root = id.Substring(0, separated ? marker - 1 : marker);
        return root.Length == 0 ? new(id, 1) : new(root, int.Parse(id.Substring(digits), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
