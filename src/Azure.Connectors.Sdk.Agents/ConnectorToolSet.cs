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

    /// <summary>Combines the tools of several clients.</summary>
    /// <param name="sets">The tools of each client.</param>
    /// <returns>All tools, and all operations that aren't tools.</returns>
    /// <exception cref="ArgumentNullException">The sets, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two tools have the same name. Set a different <see cref="ConnectorToolOptions.NamePrefix"/> for each client.
    /// </exception>
    public static ConnectorToolSet Combine(params ConnectorToolSet[] sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        List<AIFunction> tools = [];
        List<OmittedOperation> omitted = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ConnectorToolSet set in sets)
        {
            ArgumentNullException.ThrowIfNull(set, nameof(sets));
            foreach (AIFunction tool in set)
            {
                if (!names.Add(tool.Name))
                {
                    throw new ArgumentException(
                        $"Two tools have the name '{tool.Name}'. Set a different {nameof(ConnectorToolOptions.NamePrefix)} in the options "
                            + "of each client.",
                        nameof(sets));
                }

                tools.Add(tool);
            }

            omitted.AddRange(set.Omitted);
        }

        return new(tools, omitted);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
