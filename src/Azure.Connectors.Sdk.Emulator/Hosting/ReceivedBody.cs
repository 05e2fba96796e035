using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents the content of a request that was read: its length, its hash and, if it is small, its bytes.</summary>
internal sealed record ReceivedBody(long Length, string Sha256, byte[]? Held, IReadOnlyList<FormPart> Parts, string? FormError)
{
    public static ReceivedBody Empty { get; } = new(0, BodyDigest.OfNothing, [], [], null);

    /// <summary>Gets the content as UTF-8 text, if it was kept.</summary>
    public string? Text => Held is null ? null : Encoding.UTF8.GetString(Held);
}

/// <summary>A field or file of a form.</summary>
internal sealed record FormPart(string Name, string? FileName, string? ContentType, string? Text, long Length, string Sha256);
