using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>A response of the recording handler. A string is JSON.</summary>
internal sealed record StubResponse(HttpStatusCode Status, byte[] Body, string? MediaType = "application/json")
{
    public static StubResponse Nothing(HttpStatusCode status = HttpStatusCode.NoContent) => new(status, [], null);

    /// <summary>The location of the result of the operation; it is requested immediately.</summary>
    public string? Location { get; init; }

    public static StubResponse Accepted(string location, string json = "") =>
        new(HttpStatusCode.Accepted, Encoding.UTF8.GetBytes(json)) { Location = location };

    public static StubResponse Text(string text, string mediaType) => new(HttpStatusCode.OK, Encoding.UTF8.GetBytes(text), mediaType);

    public static StubResponse Json(HttpStatusCode status, string json) => new(status, Encoding.UTF8.GetBytes(json));

    public static implicit operator StubResponse(string json) => Json(HttpStatusCode.OK, json);
}
