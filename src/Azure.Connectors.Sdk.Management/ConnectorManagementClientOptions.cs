using Azure.Core;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents the options of a <see cref="ConnectorManagementClient"/>. They are read when the client is created.</summary>
public sealed class ConnectorManagementClientOptions : ClientOptions
{
    private ConnectorManagementCloud _cloud = ConnectorManagementCloud.AzurePublic;
    private TimeProvider _timeProvider = TimeProvider.System;

    /// <summary>Gets or sets the cloud. The default is <see cref="ConnectorManagementCloud.AzurePublic"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ConnectorManagementCloud Cloud
    {
        get => _cloud;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _cloud = value;
        }
    }

    /// <summary>
    /// Gets or sets the clock for the pauses of methods that wait, such as <see cref="ConnectorNamespaceClient.WaitForConnectedAsync"/>.
    /// Set another one to test an application without waiting.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _timeProvider = value;
        }
    }
}
