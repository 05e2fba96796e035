using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Azure.Connectors.Sdk.Emulator.Functions.Http;

/// <summary>Converts HTTP requests and responses for a worker that gets them as messages of its host.</summary>
internal static class RpcHttpMessages
{
    public static async Task<RpcHttp> ReadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        RpcHttp http = new() { Method = request.Method, Url = request.GetEncodedUrl() };
        foreach (string name in request.Headers.Keys)
        {
            Add(http.Headers, http.NullableHeaders, name.ToLowerInvariant(), request.Headers[name]);
        }

        foreach (string name in request.Query.Keys)
        {
            Add(http.Query, http.NullableQuery, name, request.Query[name]);
        }

        foreach ((string name, object? value) in request.RouteValues)
        {
            Add(http.Params, http.NullableParams, name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        if (body.Length > 0)
        {
            http.Body = new() { Bytes = ByteString.CopyFrom(body.ToArray()) };
            http.RawBody = http.Body;
        }

        return http;
    }

    /// <summary>Gets the response from what a function returned or set as an output.</summary>
    public static RpcHttp? Response(InvocationResponse invocation) =>
        invocation.ReturnValue?.Http ?? invocation.OutputData.Select(output => output.Data?.Http).FirstOrDefault(http => http is not null);

    public static async Task WriteAsync(RpcHttp http, HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = int.TryParse(http.StatusCode, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : 200;
        foreach ((string name, string value) in http.Headers)
        {
            if (!string.Equals(name, "Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers.Append(name, value);
            }
        }

        foreach (RpcHttpCookie cookie in http.Cookies)
        {
            response.Cookies.Append(cookie.Name, cookie.Value, Options(cookie));
        }

        ReadOnlyMemory<byte> body = http.Body?.DataCase switch
        {
            TypedData.DataOneofCase.Bytes => http.Body.Bytes.Memory,
            TypedData.DataOneofCase.Stream => http.Body.Stream.Memory,
            TypedData.DataOneofCase.String => System.Text.Encoding.UTF8.GetBytes(http.Body.String),
            TypedData.DataOneofCase.Json => System.Text.Encoding.UTF8.GetBytes(http.Body.Json),
            _ => default,
        };
        if (body.Length > 0)
        {
            await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Add(
        MapField<string, string> values, MapField<string, NullableString> nullable, string name, string? value)
    {
        values[name] = value ?? "";
        nullable[name] = new() { Value = value ?? "" };
    }

    private static CookieOptions Options(RpcHttpCookie cookie) => new()
    {
        Domain = cookie.Domain?.Value,
        Path = cookie.Path?.Value ?? "/",
        Expires = cookie.Expires?.Value?.ToDateTimeOffset(),
        Secure = cookie.Secure?.Value ?? false,
        HttpOnly = cookie.HttpOnly?.Value ?? false,
        MaxAge = cookie.MaxAge is NullableDouble age ? TimeSpan.FromSeconds(age.Value) : null,
        SameSite = cookie.SameSite switch
        {
            RpcHttpCookie.Types.SameSite.Lax => SameSiteMode.Lax,
            RpcHttpCookie.Types.SameSite.Strict => SameSiteMode.Strict,
            RpcHttpCookie.Types.SameSite.ExplicitNone => SameSiteMode.None,
            _ => SameSiteMode.Unspecified,
        },
    };
}
