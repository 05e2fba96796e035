using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Creates responses of the management API.</summary>
internal static class ArmResponses
{
    public static EmulatedResponse Resource(JsonObject? resource, string id) => resource is null
        ? NotFound("ResourceNotFound", $"The resource '{id}' doesn't exist.")
        : EmulatedResponse.FromJson(resource);

    public static EmulatedResponse Saved(JsonObject resource, bool isNew) => EmulatedResponse.FromJson(resource, isNew ? 201 : 200);

    public static EmulatedResponse Deleted(bool existed) => EmulatedResponse.FromStatus(existed ? 200 : 204);

    public static EmulatedResponse NotFound(string code, string message) => Errors.Response(404, code, message);

    public static EmulatedResponse Invalid(string code, string message) => Errors.Response(400, code, message);

    /// <summary>Creates a page. The link to the next one is the address of the request with a token.</summary>
    public static EmulatedResponse Page(EmulatedRequest request, string origin, IReadOnlyList<JsonObject> items, int pageSize)
    {
        int start = int.TryParse(request.Argument("$skiptoken"), NumberStyles.None, CultureInfo.InvariantCulture, out int token)
            ? token
            : 0;
        JsonObject page = new() { ["value"] = new JsonArray([.. items.Skip(start).Take(pageSize).Select(item => item.DeepClone())]) };
        if (start + pageSize < items.Count)
        {
            string target = request.Call.RawPathAndQuery.Split("&%24skiptoken=", 2)[0].Split("&$skiptoken=", 2)[0];
            string next = (start + pageSize).ToString(CultureInfo.InvariantCulture);
            page["nextLink"] = $"{origin}{target}&$skiptoken={next}";
        }

        return EmulatedResponse.FromJson(page);
    }
}
