using System.Globalization;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>The methods that <c>docs/reliability.md</c> speaks of, and how often it says each is attempted.</summary>
internal static class Reliable
{
    public const string Page = "reliability.md";

    private static readonly DocumentTable s_table = DocumentTable.Read(Page);
    private static readonly Dictionary<string, (RequestMethod Method, bool IsMarkedSafe, bool HasBody, bool IsSafe)> s_verbs = new()
    {
        ["GET"] = (RequestMethod.Get, false, false, true),
        ["HEAD"] = (RequestMethod.Head, false, false, true),
        ["OPTIONS"] = (RequestMethod.Options, false, false, true),
        ["PUT"] = (RequestMethod.Put, false, true, true),
        ["DELETE"] = (RequestMethod.Delete, false, false, true),
        ["POST marked safe"] = (RequestMethod.Post, true, true, true),
        ["POST"] = (RequestMethod.Post, false, true, false),
        ["POST without a body"] = (RequestMethod.Post, false, false, false),
        ["PATCH"] = (RequestMethod.Patch, false, true, false),
    };

    public static TheoryData<string> Verbs => [.. s_verbs.Keys];

    /// <summary>Those whose responses have a body.</summary>
    public static TheoryData<string> VerbsWithResponseBody => [.. s_verbs.Keys.Where(verb => verb != "HEAD")];

    public static TheoryData<string, int> VerbsWith(params int[] statuses)
    {
        TheoryData<string, int> data = [];
        foreach (string verb in s_verbs.Keys)
        {
            foreach (int status in statuses)
            {
                data.Add(verb, status);
            }
        }

        return data;
    }

    /// <summary>How often the page says that a call is attempted.</summary>
    public static int Attempts(string row, string verb)
    {
        string cell = s_table[row][s_verbs[verb].IsSafe ? 0 : 1];
        return int.Parse(cell.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    public static Task<Mail?> CallAsync(this MailClient client, string verb, CancellationToken cancellationToken = default)
    {
        (RequestMethod method, bool isMarkedSafe, bool hasBody, _) = s_verbs[verb];
        return client.ExchangeAsync(method, isMarkedSafe, hasBody ? new Mail { Subject = "s" } : null, cancellationToken);
    }
}
