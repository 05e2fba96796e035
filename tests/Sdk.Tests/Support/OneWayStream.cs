namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A stream that can't seek; its position tells what was read of it.</summary>
internal sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
