using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>Do the methods read, write, list and delete what the service has?</summary>
[Collection("management")]
public sealed class ResourceTests(ManagementFixture fixture)
{
    [Fact]
    public async Task A_namespace_can_be_saved_again_although_the_service_refuses_its_identity()
    {
        ConnectorNamespaceClient client = fixture.NewNamespaceClient();
        ConnectorNamespace created = await client.CreateOrUpdateAsync("westeurope");
        ConnectorNamespace updated = await client.CreateOrUpdateAsync("westeurope", new Dictionary<string, string> { ["team"] = "mail" });
        Assert.NotNull(created.Identity);
        Assert.Equal(created.Identity, updated.Identity);
        Assert.Equal("mail", updated.Tags["team"]);
        Assert.Equal("web", (await client.SetTagsAsync(new Dictionary<string, string> { ["team"] = "web" })).Tags["team"]);
    }

    [Fact]
    public async Task Lists_have_all_pages()
    {
        ConnectorNamespaceClient client = await fixture.CreateNamespaceAsync();
        string[] names = [.. Enumerable.Range(0, 7).Select(number => $"connection {number} ü/#?")];
        foreach (string name in names)
        {
            await client.CreateConnectionAsync(name, new("teams"));
        }

        fixture.Management.PageSize = 3;
        try
        {
            List<string> listed = [];
            int pages = 0;
            await foreach (Page<ConnectorConnection> page in client.GetConnectionsAsync().AsPages())
            {
                pages++;
                listed.AddRange(page.Values.Select(connection => connection.Name));
            }

            Assert.Equal(3, pages);
            Assert.Equal(names, listed);
            Assert.All(names, name => Assert.Equal(name, client.GetConnectionAsync(name).GetAwaiter().GetResult().Name));
        }
        finally
        {
            fixture.Management.PageSize = 100;
        }
    }

    [Fact]
    public async Task Subscriptions_and_namespaces_are_listed()
    {
        ConnectorNamespaceClient client = await fixture.CreateNamespaceAsync();
        List<ConnectorSubscription> subscriptions = await ToListAsync(fixture.Client.GetSubscriptionsAsync());
        Assert.Equal(EmulatedManagement.SubscriptionId, Assert.Single(subscriptions).SubscriptionId);
        Assert.Contains(
            client.Name,
            (await ToListAsync(fixture.Client.GetNamespacesAsync(EmulatedManagement.SubscriptionId))).Select(item => item.Name));
        Assert.Contains(
            client.Name,
            (await ToListAsync(fixture.Client.GetNamespacesAsync(EmulatedManagement.SubscriptionId, ManagementFixture.ResourceGroup)))
                .Select(item => item.Name));
        Assert.Empty(await ToListAsync(fixture.Client.GetNamespacesAsync(EmulatedManagement.SubscriptionId, "another")));
    }

    [Fact]
    public async Task The_catalog_has_the_connectors_and_their_specs()
    {
        string subscription = EmulatedManagement.SubscriptionId;
        List<ManagedConnector> connectors = await ToListAsync(fixture.Client.GetConnectorsAsync(subscription, "westeurope"));
        Assert.Equal(["office365", "teams"], connectors.Select(connector => connector.Name));
        Assert.All(connectors, connector => Assert.False(string.IsNullOrEmpty(connector.DisplayName)));
        BinaryData spec = await fixture.Client.GetConnectorSpecAsync(subscription, "westeurope", "office365");
        JsonNode document = JsonNode.Parse(spec.ToStream())!;
        Assert.Equal("2.0", (string?)document["swagger"]);
        ConnectorManagementException unknown = await Assert.ThrowsAsync<ConnectorManagementException>(
            () => fixture.Client.GetConnectorSpecAsync(subscription, "westeurope", "office356"));
        Assert.Equal((404, "ConnectorNotFound"), (unknown.Status, unknown.ErrorCode));
    }

    [Fact]
    public async Task A_connection_with_keys_is_connected_without_consent()
    {
        ConnectorNamespaceClient client = await fixture.CreateNamespaceAsync();
        ConnectorConnectionDefinition definition = new("office365") { ParameterValues = { ["sharedkey"] = "the-secret" } };
        Assert.True((await client.CreateConnectionAsync("keys", definition)).IsConnected);

        // The service may not store other values.
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.CreateConnectionAsync("keys", definition));
        await client.DeleteConnectionAsync("keys");
        await client.DeleteConnectionAsync("keys");
        Assert.True((await client.CreateConnectionAsync("keys", definition)).IsConnected);
    }

    [Fact]
    public async Task Access_policies_are_saved_listed_and_deleted()
    {
        ConnectorNamespaceClient client = await fixture.CreateNamespaceAsync();
        await client.CreateConnectionAsync("mail", new("office365"));
        ConnectorIdentity principal = new(Guid.NewGuid().ToString(), EmulatedManagement.TenantId);
        await client.CreateOrUpdateAccessPolicyAsync("mail", "app", principal);
        Assert.Equal(principal, (await client.GetAccessPolicyAsync("mail", "app")).Principal);
        Assert.Equal(["app"], (await ToListAsync(client.GetAccessPoliciesAsync("mail"))).Select(policy => policy.Name));
        await client.DeleteAccessPolicyAsync("mail", "app");
        Assert.Empty(await ToListAsync(client.GetAccessPoliciesAsync("mail")));
    }

    [Fact]
    public async Task Deleting_a_namespace_deletes_everything_in_it()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        await client.DeleteAsync();
        Assert.Equal(404, (await Assert.ThrowsAsync<ConnectorManagementException>(() => client.GetConnectionAsync("mail"))).Status);
    }

    [Fact]
    public async Task An_application_without_a_key_has_none()
    {
        string app = "app-" + Guid.NewGuid().ToString("n");
        string principal = fixture.Management.AddApp("apps", app);
        string subscription = EmulatedManagement.SubscriptionId;
        Assert.Equal(principal, (await fixture.Client.GetAppIdentityAsync(subscription, "apps", app))?.ObjectId);
        Assert.Null(await fixture.Client.GetFunctionKeyAsync(subscription, "apps", app));
    }

    [Fact]
    public async Task Waiting_for_a_connection_ends_with_the_consent_or_at_the_limit()
    {
        ConnectorNamespaceClient client = await fixture.CreateNamespaceAsync();
        ConnectorConnection connection = await client.CreateConnectionAsync("mail", new("office365"));
        TimeoutException timeout = await Assert.ThrowsAsync<TimeoutException>(() => client.WaitForConnectedAsync("mail"));
        Assert.Contains("'Error'", timeout.Message, StringComparison.Ordinal);
        fixture.Management.GiveConsent(connection.Id);
        Assert.True((await client.WaitForConnectedAsync("mail", TimeSpan.Zero)).IsConnected);
    }

    [Fact]
    public async Task Waiting_for_access_ends_with_the_first_call_that_isn_t_refused()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        ConnectorConnection connection = await client.GetConnectionAsync("mail");
        Office365Client office365 = new(connection.ConnectionRuntimeUrl!);
        await Assert.ThrowsAsync<TimeoutException>(
            () => client.WaitForAccessAsync(token => office365.GetEmailAsync("1", cancellationToken: token)));

        // Another failure isn't a refusal.
        await Assert.ThrowsAsync<ConnectorManagementException>(
            () => client.WaitForAccessAsync(token => client.GetConnectionAsync("another", token)));
    }

    internal static async Task<List<T>> ToListAsync<T>(AsyncPageable<T> items)
        where T : notnull
    {
        List<T> list = [];
        await foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
