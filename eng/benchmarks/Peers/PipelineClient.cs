using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>
/// Azure.Core's pipeline and nothing else, as any Azure client has it, with JSON read by hand: what a call costs before this SDK adds to
/// it.
/// </summary>
internal sealed class PipelineClient
{
    private readonly HttpPipeline _pipeline;
    private readonly string _address;

    public PipelineClient(HttpClient http, string address, TokenCredential credential)
    {
        _address = address;
        _pipeline = HttpPipelineBuilder.Build(
            new Options { Transport = new HttpClientTransport(http) },
            new BearerTokenAuthenticationPolicy(credential, "https://apihub.azure.com/.default"));
    }

    public async Task<User> GetUserAsync(string id, string select)
    {
        using HttpMessage message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(
            new Uri($"{_address}/codeless/v1.0/users/{Uri.EscapeDataString(id)}?$select={Uri.EscapeDataString(select)}"));
        message.Request.Headers.SetValue("Accept", "application/json");
        await _pipeline.SendAsync(message, default).ConfigureAwait(false);
        if (message.Response.IsError)
        {
            throw new RequestFailedException(message.Response);
        }

        return Read(message.Response.Content.ToMemory().Span);
    }

    private static User Read(ReadOnlySpan<byte> json)
    {
        User user = new();
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("aboutMe"u8))
            {
                user.AboutMe = Text(ref reader);
            }
            else if (reader.ValueTextEquals("accountEnabled"u8))
            {
                user.AccountEnabled = Flag(ref reader);
            }
            else if (reader.ValueTextEquals("birthday"u8))
            {
                user.Birthday = Time(ref reader);
            }
            else if (reader.ValueTextEquals("businessPhones"u8))
            {
                user.BusinessPhones = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("city"u8))
            {
                user.City = Text(ref reader);
            }
            else if (reader.ValueTextEquals("companyName"u8))
            {
                user.CompanyName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("country"u8))
            {
                user.Country = Text(ref reader);
            }
            else if (reader.ValueTextEquals("department"u8))
            {
                user.Department = Text(ref reader);
            }
            else if (reader.ValueTextEquals("displayName"u8))
            {
                user.DisplayName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("givenName"u8))
            {
                user.GivenName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("hireDate"u8))
            {
                user.HireDate = Time(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                user.Id = Text(ref reader);
            }
            else if (reader.ValueTextEquals("interests"u8))
            {
                user.Interests = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("jobTitle"u8))
            {
                user.JobTitle = Text(ref reader);
            }
            else if (reader.ValueTextEquals("mail"u8))
            {
                user.Mail = Text(ref reader);
            }
            else if (reader.ValueTextEquals("mailNickname"u8))
            {
                user.MailNickname = Text(ref reader);
            }
            else if (reader.ValueTextEquals("mobilePhone"u8))
            {
                user.MobilePhone = Text(ref reader);
            }
            else if (reader.ValueTextEquals("mySite"u8))
            {
                user.MySite = Text(ref reader);
            }
            else if (reader.ValueTextEquals("officeLocation"u8))
            {
                user.OfficeLocation = Text(ref reader);
            }
            else if (reader.ValueTextEquals("pastProjects"u8))
            {
                user.PastProjects = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("postalCode"u8))
            {
                user.PostalCode = Text(ref reader);
            }
            else if (reader.ValueTextEquals("preferredLanguage"u8))
            {
                user.PreferredLanguage = Text(ref reader);
            }
            else if (reader.ValueTextEquals("preferredName"u8))
            {
                user.PreferredName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("responsibilities"u8))
            {
                user.Responsibilities = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("schools"u8))
            {
                user.Schools = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("skills"u8))
            {
                user.Skills = Texts(ref reader);
            }
            else if (reader.ValueTextEquals("state"u8))
            {
                user.State = Text(ref reader);
            }
            else if (reader.ValueTextEquals("streetAddress"u8))
            {
                user.StreetAddress = Text(ref reader);
            }
            else if (reader.ValueTextEquals("surname"u8))
            {
                user.Surname = Text(ref reader);
            }
            else if (reader.ValueTextEquals("userPrincipalName"u8))
            {
                user.UserPrincipalName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("userType"u8))
            {
                user.UserType = Text(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return user;
    }

    private static List<string>? Texts(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static bool? Flag(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();
    }

    private static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();
    }

    private sealed class Options : ClientOptions;
}
