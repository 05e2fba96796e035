namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Represents a stream that can't seek; its position is the number of bytes that were read.</summary>
internal sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
