namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>A user.</summary>
public sealed class User
{
    public string? AboutMe { get; set; }

    public bool? AccountEnabled { get; set; }

    public DateTimeOffset? Birthday { get; set; }

    public List<string>? BusinessPhones { get; set; }

    public string? City { get; set; }

    public string? CompanyName { get; set; }

    public string? Country { get; set; }

    public string? Department { get; set; }

    public string? DisplayName { get; set; }

    public string? GivenName { get; set; }

    public DateTimeOffset? HireDate { get; set; }

    public string? Id { get; set; }

    public List<string>? Interests { get; set; }

    public string? JobTitle { get; set; }

    public string? Mail { get; set; }

    public string? MailNickname { get; set; }

    public string? MobilePhone { get; set; }

    public string? MySite { get; set; }

    public string? OfficeLocation { get; set; }

    public List<string>? PastProjects { get; set; }

    public string? PostalCode { get; set; }

    public string? PreferredLanguage { get; set; }

    public string? PreferredName { get; set; }

    public List<string>? Responsibilities { get; set; }

    public List<string>? Schools { get; set; }

    public List<string>? Skills { get; set; }

    public string? State { get; set; }

    public string? StreetAddress { get; set; }

    public string? Surname { get; set; }

    public string? UserPrincipalName { get; set; }

    public string? UserType { get; set; }
}
