namespace Azure.Connectors.Sdk.OneDriveForBusiness.Models
{
    public sealed class BlobMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>
    {
        public BlobMetadata() { }
        public string? DisplayName { get; set; }
        public string? ETag { get; set; }
        public string? FileLocator { get; set; }
        public string? Id { get; set; }
        public bool? IsFolder { get; set; }
        public string? LastModifiedBy { get; set; }
        public System.DateTimeOffset? LastModifiedTime { get; set; }
        public string? MediaType { get; set; }
        public string? Name { get; set; }
        public string? NameWithoutExtension { get; set; }
        public string? Path { get; set; }
        public long? Size { get; set; }
    }
    public sealed class BlobMetadataPage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadataPage>
    {
        public BlobMetadataPage() { }
        public string? NextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>? Value { get; }
    }
    public readonly struct ConvertFileByPathType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType>
    {
        public ConvertFileByPathType(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType Glb { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType Html { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType Jpg { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType Pdf { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType right) { }
    }
    public readonly struct ConvertFileType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType>
    {
        public ConvertFileType(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType Glb { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType Html { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType Jpg { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType Pdf { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType right) { }
    }
    public readonly struct CreateShareLinkByPathScope : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope>
    {
        public CreateShareLinkByPathScope(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope Anonymous { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope Organization { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope right) { }
    }
    public readonly struct CreateShareLinkByPathType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType>
    {
        public CreateShareLinkByPathType(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType Edit { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType View { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType right) { }
    }
    public readonly struct CreateShareLinkByPathV1Scope : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope>
    {
        public CreateShareLinkByPathV1Scope(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope Anonymous { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope Organization { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope right) { }
    }
    public readonly struct CreateShareLinkByPathV1Type : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type>
    {
        public CreateShareLinkByPathV1Type(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type Direct { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type Edit { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type View { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type right) { }
    }
    public readonly struct CreateShareLinkScope : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope>
    {
        public CreateShareLinkScope(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope Anonymous { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope Organization { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope right) { }
    }
    public readonly struct CreateShareLinkType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType>
    {
        public CreateShareLinkType(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType Edit { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType View { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType right) { }
    }
    public readonly struct CreateShareLinkV1Scope : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope>
    {
        public CreateShareLinkV1Scope(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope Anonymous { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope Organization { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope right) { }
    }
    public readonly struct CreateShareLinkV1Type : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type>
    {
        public CreateShareLinkV1Type(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type Direct { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type Edit { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type View { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type right) { }
    }
    public readonly struct FindFilesByPathFindMode : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode>
    {
        public FindFilesByPathFindMode(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode OneDriveSearch { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode Pattern { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode right) { }
    }
    public readonly struct FindFilesFindMode : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode>
    {
        public FindFilesFindMode(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode OneDriveSearch { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode Pattern { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode right) { }
    }
    public readonly struct GetFileThumbnailSize : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize>, System.IEquatable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize>
    {
        public GetFileThumbnailSize(string value) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize Large { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize Medium { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize Small { get; }
        public bool Equals(Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize right) { }
        public static bool operator ==(Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize left, Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize right) { }
    }
    public sealed class OneDriveForBusinessOnNewFilesTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>
    {
        public OneDriveForBusinessOnNewFilesTriggerPayload() { }
        protected override Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata item) { }
    }
    public sealed class OneDriveForBusinessOnNewFilesV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>
    {
        public OneDriveForBusinessOnNewFilesV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata item) { }
    }
    public sealed class OneDriveForBusinessOnUpdatedFilesTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>
    {
        public OneDriveForBusinessOnUpdatedFilesTriggerPayload() { }
        protected override Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata item) { }
    }
    public sealed class OneDriveForBusinessOnUpdatedFilesV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>
    {
        public OneDriveForBusinessOnUpdatedFilesV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata item) { }
    }
    public static class OneDriveForBusinessTriggers
    {
        public static System.Collections.Generic.IReadOnlyDictionary<string, System.Type> Operations { get; }
    }
    public sealed class SharingLink : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink>
    {
        public SharingLink() { }
        public string? WebURL { get; set; }
    }
    public sealed class Thumbnail : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.OneDriveForBusiness.Models.Thumbnail>
    {
        public Thumbnail() { }
        public int? Height { get; set; }
        public string? Url { get; set; }
        public int? Width { get; set; }
    }
}
namespace Azure.Connectors.Sdk.OneDriveForBusiness
{
    public class OneDriveForBusinessClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider
    {
        protected OneDriveForBusinessClient() { }
        public OneDriveForBusinessClient(System.Uri connectionRuntimeUrl) { }
        public OneDriveForBusinessClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential credential) { }
        public OneDriveForBusinessClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> ConvertFileAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType? targetType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> ConvertFileByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType? targetType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> ConvertFileByPathStreamAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileByPathType? targetType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> ConvertFileStreamAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, Azure.Connectors.Sdk.OneDriveForBusiness.Models.ConvertFileType? targetType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> CopyDriveFileAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, string destinationFilePath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> CopyDriveFileByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, string destinationFilePath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> CopyFileAsync(string sourceURL, string destinationFilePath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> CreateFileAsync(Azure.Connectors.Sdk.FileContent input, [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string folderPath, string fileName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink> CreateShareLinkAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkType linkType, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkScope? linkScope = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink> CreateShareLinkByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathType linkType, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathScope? linkScope = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink> CreateShareLinkByPathV1Async([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string path, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Type type, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkByPathV1Scope? scope = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink> CreateShareLinkV1Async([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string id, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Type type, Azure.Connectors.Sdk.OneDriveForBusiness.Models.CreateShareLinkV1Scope? scope = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteFileAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> ExtractFolderAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string sourceArchiveFilePath, [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string destinationFolderPath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> FindFilesAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string folder, string searchQuery, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesFindMode fileSearchMode, int? numberOfFilesToReturn = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> FindFilesByPathAsync(string searchQuery, [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string folderPath, Azure.Connectors.Sdk.OneDriveForBusiness.Models.FindFilesByPathFindMode fileSearchMode, int? numberOfFilesToReturn = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetFileContentAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetFileContentByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetFileContentByPathStreamAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetFileContentStreamAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> GetFileMetadataAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> GetFileMetadataByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.Thumbnail> GetFileThumbnailAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, Azure.Connectors.Sdk.OneDriveForBusiness.Models.GetFileThumbnailSize thumbnailSize, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> ListAllRootFoldersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> ListFolderAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string folder, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> ListFolderV1Async([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string id, bool? includeSubfolders = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>> ListRootFolderAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> MoveFileAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, string destinationFilePath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> MoveFileByPathAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, string destinationFilePath, bool? overwrite = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task TestConnectionAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata> UpdateFileAsync([Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string file, Azure.Connectors.Sdk.FileContent input, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class OneDriveForBusinessJsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Azure.Connectors.Sdk.OneDriveForBusiness.OneDriveForBusinessJsonTypeInfoResolver Instance { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class OneDriveForBusinessModelFactory
    {
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata BlobMetadata(string? id = null, string? name = null, string? nameWithoutExtension = null, string? displayName = null, string? path = null, System.DateTimeOffset? lastModifiedTime = default, long? size = default, string? mediaType = null, bool? isFolder = default, string? eTag = null, string? fileLocator = null, string? lastModifiedBy = null) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadataPage BlobMetadataPage(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.OneDriveForBusiness.Models.BlobMetadata>? value = null, string? nextLink = null) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.SharingLink SharingLink(string? webURL = null) { }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.Models.Thumbnail Thumbnail(string? url = null, int? width = default, int? height = default) { }
    }
    public sealed class OneDriveForBusinessOperationCatalog : Azure.Connectors.Sdk.ConnectorOperationCatalog
    {
        public override string ApiName { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OmittedOperationIds { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public override string ServiceName { get; }
        public static Azure.Connectors.Sdk.OneDriveForBusiness.OneDriveForBusinessOperationCatalog Instance { get; }
        protected override Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId) { }
        protected override System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected override System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public static class OneDriveForBusinessOperations
    {
        public const string ConvertFile = "ConvertFile";
        public const string ConvertFileByPath = "ConvertFileByPath";
        public const string CopyDriveFile = "CopyDriveFile";
        public const string CopyDriveFileByPath = "CopyDriveFileByPath";
        public const string CopyFile = "CopyFile";
        public const string CreateFile = "CreateFile";
        public const string CreateShareLink = "CreateShareLinkV2";
        public const string CreateShareLinkByPath = "CreateShareLinkByPathV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CreateShareLinkByPathV1 = "CreateShareLinkByPath";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CreateShareLinkV1 = "CreateShareLink";
        public const string DeleteFile = "DeleteFile";
        public const string ExtractFolder = "ExtractFolderV2";
        public const string FindFiles = "FindFiles";
        public const string FindFilesByPath = "FindFilesByPath";
        public const string GetFileContent = "GetFileContent";
        public const string GetFileContentByPath = "GetFileContentByPath";
        public const string GetFileMetadata = "GetFileMetadata";
        public const string GetFileMetadataByPath = "GetFileMetadataByPath";
        public const string GetFileThumbnail = "GetFileThumbnail";
        public const string ListAllRootFolders = "ListAllRootFolders";
        public const string ListFolder = "ListFolderV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListFolderV1 = "ListFolder";
        public const string ListRootFolder = "ListRootFolder";
        public const string MoveFile = "MoveFile";
        public const string MoveFileByPath = "MoveFileByPath";
        public const string TestConnection = "TestConnection";
        public const string UpdateFile = "UpdateFile";
    }
    public static class OneDriveForBusinessTriggerOperations
    {
        public const string OnNewFile = "OnNewFileV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewFileV1 = "OnNewFile";
        public const string OnNewFiles = "OnNewFilesV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewFilesV1 = "OnNewFiles";
        public const string OnUpdatedFile = "OnUpdatedFileV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnUpdatedFileV1 = "OnUpdatedFile";
        public const string OnUpdatedFiles = "OnUpdatedFilesV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnUpdatedFilesV1 = "OnUpdatedFiles";
    }
    public static class OneDriveForBusinessTriggerParameters
    {
        public static class OnNewFile
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string IncludeSubfolders = "includeSubfolders";
            public const string InferContentType = "inferContentType";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewFileV1
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string InferContentType = "inferContentType";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewFiles
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string IncludeSubfolders = "includeSubfolders";
            public const string MaxFileCount = "maxFileCount";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewFilesV1
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string MaxFileCount = "maxFileCount";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnUpdatedFile
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string IncludeSubfolders = "includeSubfolders";
            public const string InferContentType = "inferContentType";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnUpdatedFileV1
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string InferContentType = "inferContentType";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnUpdatedFiles
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string IncludeSubfolders = "includeSubfolders";
            public const string MaxFileCount = "maxFileCount";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnUpdatedFilesV1
        {
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string MaxFileCount = "maxFileCount";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
    }
}
