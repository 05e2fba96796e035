namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// Says which row of a table below <c>docs/</c> a test holds; <see cref="DocumentedRowsTests"/> sees that none is left over.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class HoldsRowAttribute(string page, string row) : Attribute
{
    public string Page => page;

    public string Row => row;
}
