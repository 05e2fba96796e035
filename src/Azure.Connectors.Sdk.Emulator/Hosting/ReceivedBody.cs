using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>A request's content after it was read to its end: counted and hashed, held where it is small.</summary>
internal sealed record ReceivedBody(long Length, string Sha256, byte[]? Held, IReadOnlyList<FormPart> Parts, string? FormError)
{
    public static ReceivedBody Empty { get; } = new(0, BodyDigest.OfNothing, [], [], null);

    /// <summary>The content as UTF-8 text, where it is held.</summary>
    public string? Text => Held is null ? null : Encoding.UTF8.GetString(Held);
}

/// <summary>A field or file of a form.</summary>
internal sealed record FormPart(string Name, string? FileName, string? ContentType, string? Text, long Length, string Sha256);
