using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>A page of contacts.</summary>
public sealed class ContactPage
{
    public List<Contact>? Value { get; set; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; set; }
}

/// <summary>A contact.</summary>
public sealed class Contact
{
    public string? Id { get; set; }

    public string? ParentFolderId { get; set; }

    public DateTimeOffset? Birthday { get; set; }

    public string? FileAs { get; set; }

    public string? DisplayName { get; set; }

    public string? GivenName { get; set; }

    public string? Initials { get; set; }

    public string? MiddleName { get; set; }

    public string? NickName { get; set; }

    public string? Surname { get; set; }

    public string? Title { get; set; }

    public string? Generation { get; set; }

    public List<ContactEmail>? EmailAddresses { get; set; }

    public List<string>? ImAddresses { get; set; }

    public string? JobTitle { get; set; }

    public string? CompanyName { get; set; }

    public string? Department { get; set; }

    public string? OfficeLocation { get; set; }

    public string? Profession { get; set; }

    public string? BusinessHomePage { get; set; }

    public string? AssistantName { get; set; }

    public string? Manager { get; set; }

    public List<string>? HomePhones { get; set; }

    public List<string>? BusinessPhones { get; set; }

    public string? MobilePhone { get; set; }

    public ContactAddress? HomeAddress { get; set; }

    public ContactAddress? BusinessAddress { get; set; }

    public ContactAddress? OtherAddress { get; set; }

    public string? YomiCompanyName { get; set; }

    public string? YomiGivenName { get; set; }

    public string? YomiSurname { get; set; }

    public List<string>? Categories { get; set; }

    public string? ChangeKey { get; set; }

    public DateTimeOffset? CreatedDateTime { get; set; }

    public DateTimeOffset? LastModifiedDateTime { get; set; }
}

/// <summary>A contact's address.</summary>
public sealed class ContactAddress
{
    public string? Street { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? CountryOrRegion { get; set; }

    public string? PostalCode { get; set; }
}

/// <summary>A contact's email address.</summary>
public sealed class ContactEmail
{
    public string? Name { get; set; }

    public string? Address { get; set; }
}
