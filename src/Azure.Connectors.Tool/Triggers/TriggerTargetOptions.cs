using System.CommandLine;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Sources;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents the options that name where the events of a trigger configuration go.</summary>
internal sealed partial class TriggerTargetOptions
{
    private readonly Option<string?> _functionApp = new("--function-app")
    {
        Description = "Sends callbacks to a function of this Azure Functions app. The key of the app is fetched, and never shown.",
    };

    private readonly Option<string?> _function =
        new("--function") { Description = "The name of the function. The default is the name of the trigger." };

    private readonly Option<string?> _group = new("--function-app-resource-group")
    {
        Description = "The resource group of the app. The default is that of the Connector Namespace.",
    };

    private readonly Option<string?> _address = new("--function-app-url")
    {
        Description = "The address of the app. The default is https://<app>.azurewebsites.net.",
    };

    private readonly Option<string?> _url = new("--url") { Description = "Sends callbacks to this address, which contains no key." };

    private readonly Option<string?> _keyVariable = TriggerKey.Option();

    private readonly Option<string?> _keyName =
        new("--key-name") { Description = "The name of the query parameter with the key. The default is 'code'." };

    private readonly Option<string?> _audience = new("--callback-audience")
    {
        Description = "Authenticates callbacks with the managed identity of the Connector Namespace. The value is the client ID or the "
            + "identifier URI of the application that receives them.",
    };

    private readonly Option<string?> _identity = new("--callback-identity")
    {
        Description = "The resource ID of a user-assigned identity for --callback-audience. The default is the system-assigned identity.",
    };

    private readonly Option<bool> _poll = new("--poll") { Description = "Keeps events until an application receives them." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
            [_functionApp, _function, _group, _address, _url, _keyVariable, _keyName, _audience, _identity, _poll])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the target of a new trigger configuration.</summary>
    /// <exception cref="ToolException">The options name no target or several, or they contradict each other.</exception>
    public TriggerTarget Read(ParseResult parse) => ReadIfNamed(parse) switch
    {
        null => throw new ToolException(
            ExitCode.Usage, "Name where the events go: a function with --function-app, an address with --url, or polling with --poll."),
        TriggerTarget.SameAddress => throw new ToolException(
            ExitCode.Usage, "--key-env and --callback-audience require --function-app or --url."),
        TriggerTarget target => target,
    };

    /// <summary>Reads the target of a trigger configuration that exists, or returns null if no option names one.</summary>
    /// <exception cref="ToolException">The options name several targets, or they contradict each other.</exception>
    public TriggerTarget? ReadIfNamed(ParseResult parse)
    {
        string? app = parse.GetValue(_functionApp);
        string? url = parse.GetValue(_url);
        bool isPoll = parse.GetValue(_poll);
        if ((app is null ? 0 : 1) + (url is null ? 0 : 1) + (isPoll ? 1 : 0) > 1)
        {
            throw new ToolException(ExitCode.Usage, "Use only one of --function-app, --url and --poll.");
        }

        if (app is null)
        {
            RequireWithout(parse, "--function-app", _function, _group, _address);
        }

        if (isPoll)
        {
            RequireWithout(parse, "--url", _keyVariable, _keyName, _audience, _identity);
            return new TriggerTarget.Poll();
        }

        if (app is not null)
        {
            RequireWithout(parse, "--url", _keyVariable, _keyName);
            return ReadFunction(parse, app);
        }

        ConnectorTriggerAuthentication? authentication = ReadAuthentication(parse);
        if (url is null)
        {
            return authentication is null ? null : new TriggerTarget.SameAddress(authentication);
        }

        return new TriggerTarget.Callback(ReadAddress(_url, url), authentication ?? throw new ToolException(
            ExitCode.Usage,
            "Name how callbacks are authenticated: an environment variable that has the key with --key-env, or the managed identity with "
                + "--callback-audience."));
    }

    private static void RequireWithout(ParseResult parse, string required, params Option<string?>[] options)
    {
        if (options.FirstOrDefault(option => parse.GetValue(option) is not null) is { } extra)
        {
            throw new ToolException(ExitCode.Usage, $"{extra.Name} requires {required}.");
        }
    }

    private TriggerTarget.Function ReadFunction(ParseResult parse, string app)
    {
        if (!AppName().IsMatch(app))
        {
            throw new ToolException(ExitCode.Usage, $"'{app}' isn't the name of an app. It has letters, digits and hyphens.");
        }

        if (parse.GetValue(_function) is { } function && !FunctionName().IsMatch(function))
        {
            throw new ToolException(
                ExitCode.Usage, $"'{function}' isn't the name of a function. It has up to 128 letters, digits, hyphens and underscores.");
        }

        Uri? address = parse.GetValue(_address) is { } named ? ReadAddress(_address, named) : null;
        return new(app, parse.GetValue(_group), parse.GetValue(_function), address, ReadToken(parse));
    }

    private ConnectorTriggerAuthentication? ReadAuthentication(ParseResult parse)
    {
        ConnectorTriggerAuthentication? token = ReadToken(parse);
        string? variable = parse.GetValue(_keyVariable);
        if (variable is null)
        {
            RequireWithout(parse, "--key-env", _keyName);
            return token;
        }

        return token is null
            ? TriggerKey.FromEnvironment(variable, parse.GetValue(_keyName))
            : throw new ToolException(ExitCode.Usage, "Use only one of --key-env and --callback-audience.");
    }

    private ConnectorTriggerAuthentication? ReadToken(ParseResult parse)
    {
        string? audience = parse.GetValue(_audience);
        if (audience is null)
        {
            RequireWithout(parse, "--callback-audience", _identity);
            return null;
        }

        return string.IsNullOrWhiteSpace(audience)
            ? throw new ToolException(ExitCode.Usage, $"The value of {_audience.Name} is empty.")
            : ConnectorTriggerAuthentication.FromManagedIdentity(audience, parse.GetValue(_identity));
    }

    // The message never contains the address, because it can have a key.
    private static Uri ReadAddress(Option option, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            || url.UserInfo.Length > 0)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The value of {option.Name} isn't an https address, or an http address on loopback, without user information.");
        }

        return Redaction.FindSecret(url) is { } name
            ? throw new ToolException(
                ExitCode.Usage,
                $"The value of {option.Name} contains a key: '{name}'. Command lines are recorded, so set the key in an environment "
                    + "variable, and name the variable with --key-env.")
            : url;
    }

    [GeneratedRegex("\\A[a-zA-Z0-9-]{1,60}\\z")]
    private static partial Regex AppName();

    [GeneratedRegex("\\A[a-zA-Z0-9_-]{1,128}\\z")]
    private static partial Regex FunctionName();
}
