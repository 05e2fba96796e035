namespace Azure.Connectors.Sdk.Office365Users.Models
{
    public sealed class ClientPhotoMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.ClientPhotoMetadata>
    {
        public ClientPhotoMetadata() { }
        public string? ContentType { get; set; }
        public bool? HasPhoto { get; set; }
        public int? Height { get; set; }
        public string? ImageFileExtension { get; }
        public int? Width { get; set; }
    }
    public sealed class DirectReportsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.DirectReportsResponse>
    {
        public DirectReportsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphUser>? Value { get; set; }
    }
    public sealed class EntityListResponseIReadOnlyListUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.EntityListResponseIReadOnlyListUser>
    {
        public EntityListResponseIReadOnlyListUser() { }
        public string? NextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.User>? Value { get; set; }
    }
    public sealed class GraphTrending : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.GraphTrending>
    {
        public GraphTrending() { }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365Users.Models.ResourceReference? ResourceReference { get; set; }
        public Azure.Connectors.Sdk.Office365Users.Models.ResourceVisualization? ResourceVisualization { get; set; }
        public double? Weight { get; set; }
    }
    public sealed class GraphUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.GraphUser>
    {
        public GraphUser() { }
        public string? AboutMe { get; set; }
        public bool? AccountEnabled { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? BusinessPhones { get; set; }
        public string? City { get; set; }
        public string? CompanyName { get; set; }
        public string? Country { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public string? GivenName { get; set; }
        public System.DateTimeOffset? HireDate { get; set; }
        public string? Id { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Interests { get; set; }
        public string? JobTitle { get; set; }
        public string? Mail { get; set; }
        public string? MobilePhone { get; set; }
        public string? MySite { get; set; }
        public string? Nickname { get; set; }
        public string? OfficeLocation { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? PastProjects { get; set; }
        public string? PostalCode { get; set; }
        public string? PreferredLanguage { get; set; }
        public string? PreferredName { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Responsibilities { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Schools { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Skills { get; set; }
        public string? State { get; set; }
        public string? StreetAddress { get; set; }
        public string? Surname { get; set; }
        public string? UserPrincipalName { get; set; }
        public string? UserType { get; set; }
    }
    public sealed class GraphUserUpdateable : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.GraphUserUpdateable>
    {
        public GraphUserUpdateable() { }
        public string? AboutMe { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public System.Collections.Generic.IList<string>? Interests { get; set; }
        public string? MySite { get; set; }
        public System.Collections.Generic.IList<string>? PastProjects { get; set; }
        public System.Collections.Generic.IList<string>? Schools { get; set; }
        public System.Collections.Generic.IList<string>? Skills { get; set; }
    }
    public readonly struct HttpRequestMethod : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod>, System.IEquatable<Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod>
    {
        public HttpRequestMethod(string value) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod Delete { get; }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod Get { get; }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod Patch { get; }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod Post { get; }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod Put { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod right) { }
    }
    public sealed class LinklessEntityListResponseListPerson : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.LinklessEntityListResponseListPerson>
    {
        public LinklessEntityListResponseListPerson() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.Person>? Value { get; set; }
    }
    public sealed class MyTrendingDocumentsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.MyTrendingDocumentsResponse>
    {
        public MyTrendingDocumentsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphTrending>? Value { get; set; }
    }
    public sealed class Person : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.Person>
    {
        public Person() { }
        public string? Birthday { get; set; }
        public string? CompanyName { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public string? GivenName { get; set; }
        public string? IMAddress { get; set; }
        public bool? IsFavorite { get; set; }
        public string? JobTitle { get; set; }
        public string? OfficeLocation { get; set; }
        public string? PersonId { get; set; }
        public string? PersonNotes { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.Phone>? Phones { get; set; }
        public string? Profession { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.ScoredEmailAddress>? ScoredEmailAddresses { get; set; }
        public string? Surname { get; set; }
        public string? UserPrincipalNameUPN { get; set; }
    }
    public sealed class Phone : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.Phone>
    {
        public Phone() { }
        public string? PhoneNumber { get; set; }
        public string? PhoneType { get; set; }
    }
    public sealed class ResourceReference : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.ResourceReference>
    {
        public ResourceReference() { }
        public string? Id { get; set; }
        public string? Type { get; set; }
        public string? WebUrl { get; set; }
    }
    public sealed class ResourceVisualization : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.ResourceVisualization>
    {
        public ResourceVisualization() { }
        public string? ContainerDisplayName { get; set; }
        public string? ContainerType { get; set; }
        public string? ContainerWebURL { get; set; }
        public string? MediaType { get; set; }
        public string? PreviewImageURL { get; set; }
        public string? PreviewText { get; set; }
        public string? Title { get; set; }
        public string? Type { get; set; }
    }
    public sealed class ScoredEmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.ScoredEmailAddress>
    {
        public ScoredEmailAddress() { }
        public string? EmailAddress { get; set; }
        public double? RelevanceScore { get; set; }
    }
    public sealed class TrendingDocumentsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.TrendingDocumentsResponse>
    {
        public TrendingDocumentsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphTrending>? Value { get; set; }
    }
    public sealed class User : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365Users.Models.User>
    {
        public User() { }
        public bool? AccountEnabled { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? BusinessPhones { get; }
        public string? City { get; set; }
        public string? CompanyName { get; set; }
        public string? Country { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
        public string? GivenName { get; set; }
        public string? JobTitle { get; set; }
        public string? MobilePhone { get; set; }
        public string? Nickname { get; set; }
        public string? OfficeLocation { get; set; }
        public string? PostalCode { get; set; }
        public string? Surname { get; set; }
        public string? TelephoneNumber { get; set; }
        public string? UserId { get; set; }
        public string? UserPrincipalNameUPN { get; set; }
    }
}
namespace Azure.Connectors.Sdk.Office365Users
{
    public class Office365UsersClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider
    {
        protected Office365UsersClient() { }
        public Office365UsersClient(System.Uri connectionRuntimeUrl) { }
        public Office365UsersClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential credential) { }
        public Office365UsersClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.DirectReportsResponse> DirectReportsAsync(string userUPN, string? selectFields = null, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.User>?> DirectReportsV1Async(string userId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> HttpRequestAsync(string uri, Azure.Connectors.Sdk.FileContent? input = null, Azure.Connectors.Sdk.Office365Users.Models.HttpRequestMethod? method = default, string? contentType = null, string? customHeader1 = null, string? customHeader2 = null, string? customHeader3 = null, string? customHeader4 = null, string? customHeader5 = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.GraphUser> ManagerAsync(string userUPN, string? selectFields = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.User?> ManagerV1Async(string userId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.GraphUser> MyProfileAsync(string? selectFields = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.User?> MyProfileV1Async(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.MyTrendingDocumentsResponse> MyTrendingDocumentsAsync(string? filterQuery = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.LinklessEntityListResponseListPerson> RelevantPeopleAsync(string userUPN, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Office365Users.Models.User> SearchUserAsync(string? searchTerm = null, int? top = default, bool? isSearchTermRequired = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.User>?> SearchUserV1Async(string? searchTerm = null, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task TestConnectionAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.TrendingDocumentsResponse> TrendingDocumentsAsync(string userUPN, string? filterQuery = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task UpdateMyPhotoAsync(Azure.Connectors.Sdk.FileContent input, string? contentType = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task UpdateMyProfileAsync(Azure.Connectors.Sdk.Office365Users.Models.GraphUserUpdateable? input = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> UserPhotoAsync(string userUPN, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.ClientPhotoMetadata> UserPhotoMetadataAsync(string userUPN, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> UserPhotoStreamAsync(string userUPN, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.BinaryData> UserPhotoV1Async(string userId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.IO.Stream> UserPhotoV1StreamAsync(string userId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.GraphUser> UserProfileAsync(string userUPN, string? selectFields = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365Users.Models.User?> UserProfileV1Async(string userId, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class Office365UsersJsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Azure.Connectors.Sdk.Office365Users.Office365UsersJsonTypeInfoResolver Instance { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class Office365UsersModelFactory
    {
        public static Azure.Connectors.Sdk.Office365Users.Models.ClientPhotoMetadata ClientPhotoMetadata(bool? hasPhoto = default, int? height = default, int? width = default, string? contentType = null, string? imageFileExtension = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.DirectReportsResponse DirectReportsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphUser>? value = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.EntityListResponseIReadOnlyListUser EntityListResponseIReadOnlyListUser(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.User>? value = null, string? nextLink = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.GraphTrending GraphTrending(string? id = null, double? weight = default, Azure.Connectors.Sdk.Office365Users.Models.ResourceVisualization? resourceVisualization = null, Azure.Connectors.Sdk.Office365Users.Models.ResourceReference? resourceReference = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.GraphUser GraphUser(
                    string? aboutMe = null,
                    bool? accountEnabled = default,
                    System.DateTimeOffset? birthday = default,
                    System.Collections.Generic.IReadOnlyList<string>? businessPhones = null,
                    string? city = null,
                    string? companyName = null,
                    string? country = null,
                    string? department = null,
                    string? displayName = null,
                    string? givenName = null,
                    System.DateTimeOffset? hireDate = default,
                    string? id = null,
                    System.Collections.Generic.IReadOnlyList<string>? interests = null,
                    string? jobTitle = null,
                    string? mail = null,
                    string? nickname = null,
                    string? mobilePhone = null,
                    string? mySite = null,
                    string? officeLocation = null,
                    System.Collections.Generic.IReadOnlyList<string>? pastProjects = null,
                    string? postalCode = null,
                    string? preferredLanguage = null,
                    string? preferredName = null,
                    System.Collections.Generic.IReadOnlyList<string>? responsibilities = null,
                    System.Collections.Generic.IReadOnlyList<string>? schools = null,
                    System.Collections.Generic.IReadOnlyList<string>? skills = null,
                    string? state = null,
                    string? streetAddress = null,
                    string? surname = null,
                    string? userPrincipalName = null,
                    string? userType = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.LinklessEntityListResponseListPerson LinklessEntityListResponseListPerson(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.Person>? value = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.MyTrendingDocumentsResponse MyTrendingDocumentsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphTrending>? value = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.Person Person(
                    string? personId = null,
                    string? displayName = null,
                    string? givenName = null,
                    string? surname = null,
                    string? birthday = null,
                    string? personNotes = null,
                    bool? isFavorite = default,
                    string? jobTitle = null,
                    string? companyName = null,
                    string? department = null,
                    string? officeLocation = null,
                    string? profession = null,
                    string? userPrincipalNameUPN = null,
                    string? imAddress = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.ScoredEmailAddress>? scoredEmailAddresses = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.Phone>? phones = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.Phone Phone(string? phoneNumber = null, string? phoneType = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.ResourceReference ResourceReference(string? webUrl = null, string? id = null, string? type = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.ResourceVisualization ResourceVisualization(string? title = null, string? type = null, string? mediaType = null, string? previewImageURL = null, string? previewText = null, string? containerWebURL = null, string? containerDisplayName = null, string? containerType = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.ScoredEmailAddress ScoredEmailAddress(string? emailAddress = null, double? relevanceScore = default) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.TrendingDocumentsResponse TrendingDocumentsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365Users.Models.GraphTrending>? value = null) { }
        public static Azure.Connectors.Sdk.Office365Users.Models.User User(
                    string? userId = null,
                    bool? accountEnabled = default,
                    System.Collections.Generic.IReadOnlyList<string>? businessPhones = null,
                    string? city = null,
                    string? companyName = null,
                    string? country = null,
                    string? department = null,
                    string? displayName = null,
                    string? givenName = null,
                    string? jobTitle = null,
                    string? email = null,
                    string? nickname = null,
                    string? mobilePhone = null,
                    string? officeLocation = null,
                    string? postalCode = null,
                    string? surname = null,
                    string? telephoneNumber = null,
                    string? userPrincipalNameUPN = null) { }
    }
    public sealed class Office365UsersOperationCatalog : Azure.Connectors.Sdk.ConnectorOperationCatalog
    {
        public override string ApiName { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public override string ServiceName { get; }
        public static Azure.Connectors.Sdk.Office365Users.Office365UsersOperationCatalog Instance { get; }
        protected override Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId) { }
        protected override System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected override System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public static class Office365UsersOperations
    {
        public const string DirectReports = "DirectReports_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string DirectReportsV1 = "DirectReports";
        public const string HttpRequest = "HttpRequest";
        public const string Manager = "Manager_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ManagerV1 = "Manager";
        public const string MyProfile = "MyProfile_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string MyProfileV1 = "MyProfile";
        public const string MyTrendingDocuments = "MyTrendingDocuments";
        public const string RelevantPeople = "RelevantPeople";
        public const string SearchUser = "SearchUserV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SearchUserV1 = "SearchUser";
        public const string TestConnection = "TestConnection";
        public const string TrendingDocuments = "TrendingDocuments";
        public const string UpdateMyPhoto = "UpdateMyPhoto";
        public const string UpdateMyProfile = "UpdateMyProfile";
        public const string UserPhoto = "UserPhoto_V2";
        public const string UserPhotoMetadata = "UserPhotoMetadata";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string UserPhotoV1 = "UserPhoto";
        public const string UserProfile = "UserProfile_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string UserProfileV1 = "UserProfile";
    }
}
