using System.Globalization;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Another culture until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
