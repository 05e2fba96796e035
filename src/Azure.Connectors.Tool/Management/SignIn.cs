using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Terminal;
using Azure.Core;
using Azure.Identity;

namespace Azure.Connectors.Tool.Management;

/// <summary>Represents the sign-in options: the cloud, the tenant and the kind of credential.</summary>
internal sealed class SignIn
{
    private readonly ManagementValue _tenant = ManagementValue.Create(
        "--tenant", "The ID or domain of the tenant to sign in to.", "tenant", "CONNECTORS_TENANT", "AZURE_TENANT_ID");

    private readonly ManagementValue _login = ManagementValue.Create(
        "--login",
        "Signs in with 'browser', 'device-code' or 'managed-identity'. The default is the sign-in of the environment, az, azd or Visual "
            + "Studio.",
        null,
        "CONNECTORS_LOGIN");

    private readonly ManagementValue _cloud = ManagementValue.Create(
        "--cloud", "The cloud: 'public' (the default), 'usgov' or 'china'.", null, "CONNECTORS_CLOUD");

    private readonly ManagementValue _authority = ManagementValue.Create(
        "--authority", "The host that issues tokens, if it isn't that of the cloud.", null, "CONNECTORS_AUTHORITY", "AZURE_AUTHORITY_HOST");

    private readonly ManagementValue _connectionAudience = ManagementValue.Create(
        "--connection-audience",
        "The audience of tokens for connections, without '/.default'. Only that of the public cloud is known.",
        null,
        "CONNECTORS_CONNECTION_AUDIENCE");

    /// <summary>Adds the options to a command that uses Azure Resource Manager.</summary>
    public void AddTo(Command command)
    {
        _login.Option.AcceptOnlyFromAmong("browser", "device-code", "managed-identity");
        _cloud.Option.AcceptOnlyFromAmong("public", "usgov", "china");
        foreach (ManagementValue value in (ManagementValue[])[_tenant, _login, _cloud, _authority, _connectionAudience])
        {
            command.Options.Add(value.Option);
        }
    }

    /// <summary>Adds the options to a command that uses a connection alone, so that its audience can have the short name.</summary>
    public void AddConnectionTo(Command command)
    {
        _connectionAudience.Option.Aliases.Add("--audience");
        AddTo(command);
    }

    /// <summary>Gets the tenant that the user named, or null.</summary>
    public string? TenantOf(ParseResult parse) => _tenant.Get(parse);

    /// <summary>Gets the cloud that the user named, or the public cloud.</summary>
    /// <exception cref="ToolException">The value is unknown.</exception>
    public ConnectorManagementCloud CloudOf(ParseResult parse) => _cloud.Get(parse) switch
    {
        null or "public" => ConnectorManagementCloud.AzurePublic,
        "usgov" => ConnectorManagementCloud.AzureGovernment,
        "china" => ConnectorManagementCloud.AzureChina,
        { } other => throw Unknown(_cloud, other, "public, usgov and china"),
    };

    /// <summary>Creates a client of a connection. On loopback, no credential is requested.</summary>
    /// <exception cref="ToolException">The URL isn't valid, or the audience of the cloud isn't known.</exception>
    public DynamicConnectorClient CreateClient(ParseResult parse, ToolConsole console, ConnectorOperationCatalog catalog, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            throw new ToolException(ExitCode.Usage, $"'{url}' isn't a connection runtime URL.");
        }

        try
        {
            return address.IsLoopback
                ? new(catalog, address, null)
                : new(catalog, address, CreateCredential(parse, console), ClientOptionsOf(parse) ?? throw UnknownAudience(parse));
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Usage, e.Message, e);
        }
    }

    /// <summary>Gets the options of a client of a connection, or null if the audience of the cloud isn't known.</summary>
    public ConnectorClientOptions? ClientOptionsOf(ParseResult parse)
    {
        ConnectorClientOptions options = new();
        if (_connectionAudience.Get(parse) is { } audience)
        {
            options.Audience = audience;
            return options;
        }

        return CloudOf(parse) == ConnectorManagementCloud.AzurePublic ? options : null;
    }

    /// <summary>Creates the credential. No token is requested.</summary>
    /// <exception cref="ToolException">A value is invalid.</exception>
    public TokenCredential CreateCredential(ParseResult parse, ToolConsole console)
    {
        string? tenant = TenantOf(parse);
        Uri authority = AuthorityOf(parse);
        return _login.Get(parse) switch
        {
            null => new ChainedTokenCredential(
                new EnvironmentCredential(new EnvironmentCredentialOptions { AuthorityHost = authority }),
                new AzureCliCredential(new AzureCliCredentialOptions { AuthorityHost = authority, TenantId = tenant }),
                new AzureDeveloperCliCredential(new AzureDeveloperCliCredentialOptions { AuthorityHost = authority, TenantId = tenant }),
                new VisualStudioCredential(new VisualStudioCredentialOptions { AuthorityHost = authority, TenantId = tenant })),
            "browser" => new InteractiveBrowserCredential(
                new InteractiveBrowserCredentialOptions { AuthorityHost = authority, TenantId = tenant }),
            "device-code" => new DeviceCodeCredential(new DeviceCodeCredentialOptions
            {
                AuthorityHost = authority,
                TenantId = tenant,
                DeviceCodeCallback = (code, _) =>
                {
                    console.Announce(code.Message);
                    return Task.CompletedTask;
                },
            }),

            // A managed identity isn't that of the user, so it is used only on request.
            "managed-identity" => new ManagedIdentityCredential(
                Environment.GetEnvironmentVariable("AZURE_CLIENT_ID") is { Length: > 0 } clientId
                    ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                    : ManagedIdentityId.SystemAssigned),
            { } other => throw Unknown(_login, other, "browser, device-code and managed-identity"),
        };
    }

    private Uri AuthorityOf(ParseResult parse) => (_authority.Get(parse), _cloud.Get(parse)) switch
    {
        ({ } authority, _) => _authority.AddressOf(authority),
        (_, "usgov") => AzureAuthorityHosts.AzureGovernment,
        (_, "china") => AzureAuthorityHosts.AzureChina,
        _ => AzureAuthorityHosts.AzurePublicCloud,
    };

    private ToolException UnknownAudience(ParseResult parse) => new(
        ExitCode.Usage,
        $"The audience of connections in the cloud '{_cloud.Get(parse)}' isn't known. Use {_connectionAudience.Option.Name} or the "
            + $"environment variable {_connectionAudience.Variable}.");

    private static ToolException Unknown(ManagementValue value, string text, string known) =>
        new(ExitCode.Usage, $"The value '{text}' of {value.Variable} is unknown. The values are {known}.");
}
