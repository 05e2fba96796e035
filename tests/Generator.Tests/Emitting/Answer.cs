using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>What the recording handler answers; a string is JSON.</summary>
internal sealed record Answer(HttpStatusCode Status, byte[] Body, string? MediaType = "application/json")
{
    public static Answer Nothing(HttpStatusCode status = HttpStatusCode.NoContent) => new(status, [], null);

    /// <summary>Where the result of the operation is; it is asked for at once.</summary>
    public string? Location { get; init; }

    public static Answer Accepted(string location, string json = "") =>
        new(HttpStatusCode.Accepted, Encoding.UTF8.GetBytes(json)) { Location = location };

    public static Answer Text(string text, string mediaType) => new(HttpStatusCode.OK, Encoding.UTF8.GetBytes(text), mediaType);

    public static Answer Json(HttpStatusCode status, string json) => new(status, Encoding.UTF8.GetBytes(json));

    public static implicit operator Answer(string json) => Json(HttpStatusCode.OK, json);
}
