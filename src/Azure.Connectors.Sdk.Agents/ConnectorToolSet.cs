using System.Collections;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents the tools of a client. It can be passed as the tools of a chat client's options.</summary>
public sealed class ConnectorToolSet : IReadOnlyList<AIFunction>
{
    private readonly IReadOnlyList<AIFunction> _tools;

    internal ConnectorToolSet(IReadOnlyList<AIFunction> tools, IReadOnlyList<OmittedOperation> omitted)
    {
        _tools = tools;
        Omitted = omitted;
    }

    /// <summary>Gets the operations of the client that aren't tools, in the order of the spec.</summary>
    public IReadOnlyList<OmittedOperation> Omitted { get; }

    /// <inheritdoc/>
    public int Count => _tools.Count;

    /// <inheritdoc/>
    public AIFunction this[int index] => _tools[index];

    /// <inheritdoc/>
    public IEnumerator<AIFunction> GetEnumerator() => _tools.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
