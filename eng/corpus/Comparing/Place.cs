namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>Something in a spec, called the same whoever reads it.</summary>
/// <param name="Owner">An operation (<c>GET /mail</c>) or a definition (<c>#Mail</c>).</param>
/// <param name="Path">Within it: <c>query:top</c>, <c>body</c> or <c>response</c>, followed by <c>.property</c>, <c>[]</c> and
/// <c>{}</c>.</param>
internal readonly record struct Place(string Owner, string Path)
{
    private const string ConnectionId = "/{connectionId}";

    public bool IsOperation => Path.Length == 0 && !Owner.StartsWith('#');

    public Place Body => this with { Path = "body" };

    public Place Response => this with { Path = "response" };

    public Place Items => this with { Path = Path + "[]" };

    public Place Values => this with { Path = Path + "{}" };

    public static Place OfOperation(string method, string path) => new($"{method} {BelowRuntimeUrl(path)}", "");

    /// <summary>What follows the runtime URL: the path without the connection, with a slash at its start unless it is empty.</summary>
    public static string BelowRuntimeUrl(string path) => IsConnected(path) ? Rooted(path)[ConnectionId.Length..] : Rooted(path);

    public static Place OfDefinition(string name) => new("#" + name, "");

    /// <summary>Whether the path begins with the connection, which no reader counts as a parameter.</summary>
    public static bool IsConnected(string path) =>
        Rooted(path).StartsWith(ConnectionId, StringComparison.OrdinalIgnoreCase)
            && (Rooted(path).Length == ConnectionId.Length || Rooted(path)[ConnectionId.Length] is '/' or '?');

    /// <param name="location"><c>in</c> as Swagger spells it.</param>
    public Place Input(string location, string name) => this with { Path = $"{location}:{name}" };

    public Place Property(string name) => this with { Path = $"{Path}.{name}" };

    /// <summary>Whether it lies below another: where that one differs, all below does.</summary>
    public bool IsBelow(Place other) =>
        Owner == other.Owner
            && Path.Length > other.Path.Length
            && Path.StartsWith(other.Path, StringComparison.Ordinal)
            && (other.Path.Length == 0 || Path[other.Path.Length] is '.' or '[' or '{');

    private static string Rooted(string path) => path.Length == 0 || path.StartsWith('/') ? path : "/" + path;

    public override string ToString()
    {
        if (Path.Length == 0)
        {
            return Owner;
        }

        return Owner.StartsWith('#') ? Owner + Path : $"{Owner} {Path}";
    }
}
