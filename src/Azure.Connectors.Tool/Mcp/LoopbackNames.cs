using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>
/// Checks that a request is addressed to loopback, and that no page of another origin sent it. The name of a page that resolves to loopback
/// (DNS rebinding) is another host.
/// </summary>
internal sealed class LoopbackNames
{
    private readonly string[] _hosts;
    private readonly string[] _origins;

    public LoopbackNames(int port)
    {
        string suffix = port.ToString(CultureInfo.InvariantCulture);
        _hosts = [$"127.0.0.1:{suffix}", $"localhost:{suffix}"];
        _origins = [.. _hosts.Select(host => "http://" + host)];
    }

    public bool Accept(HttpRequest request) =>
        _hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)
        && request.Headers.Origin.All(origin => _origins.Contains(origin, StringComparer.OrdinalIgnoreCase));
}
