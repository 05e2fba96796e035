namespace Azure.Connectors.Sdk.SharePointOnline.Models
{
    public sealed class ApprovalData : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.ApprovalData>
    {
        public ApprovalData() { }
        public string? ApprovalRequestId { get; set; }
    }
    public sealed class ApproveHubSiteJoinResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.ApproveHubSiteJoinResponse>
    {
        public ApproveHubSiteJoinResponse() { }
        public string? ApprovalToken { get; set; }
    }
    public sealed class BlobMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata>
    {
        public BlobMetadata() { }
        public string? DisplayName { get; set; }
        public string? ETag { get; set; }
        public string? FileLocator { get; set; }
        public string? Id { get; set; }
        public bool? IsFolder { get; set; }
        public System.DateTimeOffset? LastModified { get; set; }
        public string? MediaType { get; set; }
        public string? Name { get; set; }
        public string? Path { get; set; }
        public long? Size { get; set; }
    }
    public sealed class BlobMetadataResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadataResponse>
    {
        public BlobMetadataResponse() { }
        public string? DisplayName { get; set; }
        public string? ETag { get; set; }
        public string? FileLocator { get; set; }
        public string? Id { get; set; }
        public bool? IsFolder { get; set; }
        public System.DateTimeOffset? LastModified { get; set; }
        public string? MediaType { get; set; }
        public string? Name { get; set; }
        public string? Path { get; set; }
        public long? Size { get; set; }
    }
    public sealed class CopyFileParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CopyFileParameters>
    {
        public CopyFileParameters() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="parameters/destinationDataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
        public required string DestinationFolder { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
        public required string DestinationSiteAddress { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
        public required string FileToCopy { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("isMove", Value=false)]
        [Azure.Connectors.Sdk.DynamicValues("GetMoveCopyNameConflictBehaviorOptions", TitlePath="name", ValuePath="value")]
        public required int NameConflictBehavior { get; set; }
    }
    public sealed class CopyFolderParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CopyFolderParameters>
    {
        public CopyFolderParameters() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="parameters/destinationDataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
        public required string DestinationFolder { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
        public required string DestinationSiteAddress { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
        public required string FolderToCopy { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("isMove", Value=false)]
        [Azure.Connectors.Sdk.DynamicValues("GetMoveCopyNameConflictBehaviorOptions", TitlePath="name", ValuePath="value")]
        public required int NameConflictBehavior { get; set; }
    }
    public sealed class CreateAgreementsSolutionDocumentInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CreateAgreementsSolutionDocumentInput>
    {
        public CreateAgreementsSolutionDocumentInput() { }
        public System.Collections.Generic.IDictionary<string, Azure.Connectors.Sdk.SharePointOnline.Models.Item> Columns { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> OtherColumns { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class CreateContentAssemblyDocumentInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CreateContentAssemblyDocumentInput>
    {
        public CreateContentAssemblyDocumentInput() { }
        public System.Collections.Generic.IDictionary<string, Azure.Connectors.Sdk.SharePointOnline.Models.Item> Columns { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> OtherColumns { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class CreateNewDocumentSetParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewDocumentSetParameters>
    {
        public CreateNewDocumentSetParameters() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
        [Azure.Connectors.Sdk.DynamicValues("GetDocumentSetContentTypesInLibrary", TitlePath="Name", ValuePath="Id")]
        public required string ContentTypeId { get; set; }
        public required string DocumentSetPath { get; set; }
        [Azure.Connectors.Sdk.DynamicSchemaArgument("contentTypeId", Reference="parameters/contentTypeId")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public System.Text.Json.JsonElement? DynamicProperties { get; set; }
    }
    public sealed class CreateNewDocumentSetResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewDocumentSetResponse>
    {
        public CreateNewDocumentSetResponse() { }
        public System.Collections.Generic.IDictionary<string, Azure.Connectors.Sdk.SharePointOnline.Models.Item> Columns { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> OtherColumns { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class CreateNewFolderParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewFolderParameters>
    {
        public CreateNewFolderParameters() { }
        public required string FolderPath { get; set; }
    }
    public sealed class DataSet : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.DataSet>
    {
        public DataSet() { }
        public string? DisplayName { get; set; }
        public string? Name { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.PassThroughNativeQuery>? Query { get; }
    }
    public sealed class DataSetsList : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.DataSetsList>
    {
        public DataSetsList() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.DataSet>? Value { get; set; }
    }
    public sealed class DeletedItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem>
    {
        public DeletedItem() { }
        public string? DeletedBy { get; set; }
        public string? FilenameWithExtension { get; set; }
        public long? Id { get; set; }
        public bool? IsFolder { get; set; }
        public string? Name { get; set; }
        public System.DateTimeOffset? TimeDeleted { get; set; }
    }
    public sealed class DeletedItemList : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItemList>
    {
        public DeletedItemList() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem>? Value { get; set; }
    }
    public sealed class FileCheckInParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.FileCheckInParameters>
    {
        public FileCheckInParameters() { }
        [Azure.Connectors.Sdk.DynamicValues("GetFileCheckInTypeOptions", TitlePath="name", ValuePath="value")]
        public required int CheckInType { get; set; }
        public required string Comments { get; set; }
    }
    public sealed class GetItemChangesMetadataResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.GetItemChangesMetadataResponse>
    {
        public GetItemChangesMetadataResponse() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class Item : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public Item() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> Columns { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? DynamicProperties { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class ItemGrantAccessBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.ItemGrantAccessBody>
    {
        public ItemGrantAccessBody() { }
        public string? Message { get; set; }
        public bool? NotifyRecipients { get; set; }
        public required string Recipients { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetItemAccessRoleOptions", TitlePath="name", ValuePath="value")]
        public required string Roles { get; set; }
    }
    public sealed class ItemPermissionCreateLinkBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.ItemPermissionCreateLinkBody>
    {
        public ItemPermissionCreateLinkBody() { }
        public System.DateTimeOffset? LinkExpiration { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSharingLinkScopeOptions", TitlePath="name", ValuePath="value")]
        public required string LinkScope { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSharingLinkTypeOptions", TitlePath="name", ValuePath="value")]
        public required string LinkType { get; set; }
    }
    public sealed class ItemsList : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.ItemsList>
    {
        public ItemsList() { }
        public string? OdataNextLink { get; set; }
        [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Location="[]", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Location="[]", Reference="table")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Location="[]", Reference="view")]
        [Azure.Connectors.Sdk.DynamicSchema("GetTable", Location="[]", ValuePath="Schema/Items")]
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Item>? Value { get; set; }
    }
    public readonly struct Method : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.SharePointOnline.Models.Method>, System.IEquatable<Azure.Connectors.Sdk.SharePointOnline.Models.Method>
    {
        public Method(string value) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method Delete { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method Get { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method Patch { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method Post { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method Put { get; }
        public bool Equals(Azure.Connectors.Sdk.SharePointOnline.Models.Method other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Method op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.SharePointOnline.Models.Method left, Azure.Connectors.Sdk.SharePointOnline.Models.Method right) { }
        public static bool operator ==(Azure.Connectors.Sdk.SharePointOnline.Models.Method left, Azure.Connectors.Sdk.SharePointOnline.Models.Method right) { }
    }
    public sealed class MoveFileParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.MoveFileParameters>
    {
        public MoveFileParameters() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="parameters/destinationDataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
        public required string DestinationFolder { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
        public required string DestinationSiteAddress { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
        public required string FileToMove { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("isMove", Value=true)]
        [Azure.Connectors.Sdk.DynamicValues("GetMoveCopyNameConflictBehaviorOptions", TitlePath="name", ValuePath="value")]
        public required int NameConflictBehavior { get; set; }
    }
    public sealed class MoveFolderParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.MoveFolderParameters>
    {
        public MoveFolderParameters() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="parameters/destinationDataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
        public required string DestinationFolder { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
        public required string DestinationSiteAddress { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
        [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
        public required string FolderToMove { get; set; }
        [Azure.Connectors.Sdk.DynamicValuesArgument("isMove", Value=true)]
        [Azure.Connectors.Sdk.DynamicValues("GetMoveCopyNameConflictBehaviorOptions", TitlePath="name", ValuePath="value")]
        public required int NameConflictBehavior { get; set; }
    }
    public sealed class PassThroughNativeQuery : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.PassThroughNativeQuery>
    {
        public PassThroughNativeQuery() { }
        public string? Language { get; set; }
    }
    public sealed class PatchFileItemWithPredictedValuesParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.PatchFileItemWithPredictedValuesParameters>
    {
        public PatchFileItemWithPredictedValuesParameters() { }
        public string? ModelId { get; set; }
        public string? PredictResult { get; set; }
    }
    public sealed class PublishedResult : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.PublishedResult>
    {
        public PublishedResult() { }
        public bool? IsFilePublished { get; set; }
    }
    public sealed class SPBlobMetadataResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse>
    {
        public SPBlobMetadataResponse() { }
        public string? DisplayName { get; set; }
        public string? ETag { get; set; }
        public string? FileLocator { get; set; }
        public string? Id { get; set; }
        public bool? IsFolder { get; set; }
        public long? ItemId { get; set; }
        public System.DateTimeOffset? LastModified { get; set; }
        public string? MediaType { get; set; }
        public string? Name { get; set; }
        public string? Path { get; set; }
        public long? Size { get; set; }
    }
    public sealed class SPContentType : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SPContentType>
    {
        public SPContentType() { }
        public string? Id { get; set; }
        public string? Name { get; set; }
    }
    public sealed class SPListEntity : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntity>
    {
        public SPListEntity() { }
        public Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType? EntityType { get; set; }
        public string? Id { get; set; }
    }
    public readonly struct SPListEntityType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType>, System.IEquatable<Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType>
    {
        public SPListEntityType(string value) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType User { get; }
        public bool Equals(Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType left, Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType left, Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType right) { }
    }
    public sealed class SPListExpandedUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SPListExpandedUser>
    {
        public SPListExpandedUser() { }
        public string? Claims { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
        public string? JobTitle { get; set; }
        public string? Picture { get; set; }
        public string? Type { get; set; }
    }
    public sealed class SPListItemAttachment : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SPListItemAttachment>
    {
        public SPListItemAttachment() { }
        public string? AbsoluteUri { get; set; }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
    }
    public readonly struct SetApprovalStatusApprovalAction : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction>, System.IEquatable<Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction>
    {
        public SetApprovalStatusApprovalAction(string value) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction Approve { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction Reject { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction Submit { get; }
        public bool Equals(Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction left, Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction right) { }
        public static bool operator ==(Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction left, Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction right) { }
    }
    public sealed class SetApprovalStatusOutput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusOutput>
    {
        public SetApprovalStatusOutput() { }
        public string? ApprovalLink { get; set; }
        public string? ContentApprovalStatus { get; set; }
        public string? ETag { get; set; }
        public string? PublishStartDate { get; set; }
        public string? ScheduledVersion { get; set; }
    }
    public sealed class SharePointHttpRequestBodyParameters : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SharePointHttpRequestBodyParameters>
    {
        public SharePointHttpRequestBodyParameters() { }
        public string? Body { get; set; }
        public System.Collections.Generic.IDictionary<string, string>? Headers { get; set; }
        public required Azure.Connectors.Sdk.SharePointOnline.Models.Method Method { get; set; }
        public required string Uri { get; set; }
    }
    public sealed class SharePointOnlineOnChangedItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnChangedItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public sealed class SharePointOnlineOnDeletedFileItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem>
    {
        public SharePointOnlineOnDeletedFileItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem item) { }
    }
    public sealed class SharePointOnlineOnDeletedItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem>
    {
        public SharePointOnlineOnDeletedItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem item) { }
    }
    public sealed class SharePointOnlineOnNewFileItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnNewFileItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public sealed class SharePointOnlineOnNewItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnNewItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public sealed class SharePointOnlineOnUpdatedFileClassifiedTimesTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnUpdatedFileClassifiedTimesTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public sealed class SharePointOnlineOnUpdatedFileItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnUpdatedFileItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public sealed class SharePointOnlineOnUpdatedItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.SharePointOnline.Models.Item>
    {
        public SharePointOnlineOnUpdatedItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.SharePointOnline.Models.Item ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.SharePointOnline.Models.Item item) { }
    }
    public static class SharePointOnlineTriggers
    {
        public static System.Collections.Generic.IReadOnlyDictionary<string, System.Type> Operations { get; }
    }
    public sealed class SharingLink : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SharingLink>
    {
        public SharingLink() { }
        public string? SharingLinkValue { get; set; }
    }
    public sealed class SharingLinkPermission : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.SharingLinkPermission>
    {
        public SharingLinkPermission() { }
        public Azure.Connectors.Sdk.SharePointOnline.Models.SharingLink? Link { get; set; }
    }
    public sealed class Table : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.Table>
    {
        public Table() { }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? DynamicProperties { get; }
        public string? Name { get; set; }
    }
    public sealed class TableCapabilitiesMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadata>
    {
        public TableCapabilitiesMetadata() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem>? FilterFunctionSupport { get; set; }
        public Azure.Connectors.Sdk.SharePointOnline.Models.TableFilterRestrictionsMetadata? FilterRestrictions { get; set; }
        public bool? IsOnlyServerPagable { get; set; }
        public Azure.Connectors.Sdk.SharePointOnline.Models.TableSelectRestrictionsMetadata? SelectRestrictions { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem>? ServerPagingOptions { get; set; }
        public Azure.Connectors.Sdk.SharePointOnline.Models.TableSortRestrictionsMetadata? SortRestrictions { get; set; }
    }
    public readonly struct TableCapabilitiesMetadataFilterFunctionSupportItem : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem>, System.IEquatable<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem>
    {
        public TableCapabilitiesMetadataFilterFunctionSupportItem(string value) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Add { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem And { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Average { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Ceiling { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Concat { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Contains { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Countdistinct { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Date { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Day { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Div { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Endswith { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Eq { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Floor { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Ge { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Gt { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Hour { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Indexof { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Le { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Length { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Lt { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Max { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Min { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Minute { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Mod { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Month { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Mul { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Ne { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Negate { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Not { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Now { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Null { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Or { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Replace { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Round { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Second { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Startswith { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Sub { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Substring { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Substringof { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Sum { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Time { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Tolower { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Totaloffsetminutes { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Totalseconds { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Toupper { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Trim { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem Year { get; }
        public bool Equals(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem left, Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem right) { }
        public static bool operator ==(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem left, Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem right) { }
    }
    public readonly struct TableCapabilitiesMetadataServerPagingOptionsItem : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem>, System.IEquatable<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem>
    {
        public TableCapabilitiesMetadataServerPagingOptionsItem(string value) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem Skiptoken { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem Top { get; }
        public bool Equals(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem left, Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem right) { }
        public static bool operator ==(Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem left, Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem right) { }
    }
    public sealed class TableFilterRestrictionsMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TableFilterRestrictionsMetadata>
    {
        public TableFilterRestrictionsMetadata() { }
        public bool? Filterable { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? NonFilterableProperties { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? RequiredProperties { get; set; }
    }
    public sealed class TableMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TableMetadata>
    {
        public TableMetadata() { }
        public string? Name { get; set; }
        public System.Text.Json.JsonElement? ReferencedEntities { get; set; }
        public System.Text.Json.JsonElement? Schema { get; set; }
        public string? Title { get; set; }
        public string? WebUrl { get; set; }
        public Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadata? XMsCapabilities { get; set; }
        public string? XMsPermission { get; set; }
    }
    public sealed class TableSelectRestrictionsMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TableSelectRestrictionsMetadata>
    {
        public TableSelectRestrictionsMetadata() { }
        public bool? Selectable { get; set; }
    }
    public sealed class TableSortRestrictionsMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TableSortRestrictionsMetadata>
    {
        public TableSortRestrictionsMetadata() { }
        public System.Collections.Generic.IReadOnlyList<string>? AscendingOnlyProperties { get; set; }
        public bool? Sortable { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? UnsortableProperties { get; set; }
    }
    public sealed class TablesList : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList>
    {
        public TablesList() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Table>? Value { get; set; }
    }
}
namespace Azure.Connectors.Sdk.SharePointOnline
{
    public class SharePointOnlineClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider
    {
        protected SharePointOnlineClient() { }
        public SharePointOnlineClient(System.Uri connectionRuntimeUrl) { }
        public SharePointOnlineClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential credential) { }
        public SharePointOnlineClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.ApproveHubSiteJoinResponse> ApproveHubSiteJoinAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string hubSiteAddress, string requestingSiteId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task CancelHubSiteJoinApprovalAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string requestingSiteAddress, string? approvalCorrelationId = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.PublishedResult> CheckIfFileIsPublishedAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string dataset, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForApproval", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, long id, string scheduledVersion, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task CheckInFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, Azure.Connectors.Sdk.SharePointOnline.Models.FileCheckInParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task CheckOutFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata> CopyFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, string sourceFilePath, string destinationFilePath, bool? overwriteFlag = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> CopyFileToAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string currentSiteAddress, Azure.Connectors.Sdk.SharePointOnline.Models.CopyFileParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> CopyFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string currentSiteAddress, Azure.Connectors.Sdk.SharePointOnline.Models.CopyFolderParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> CreateAgreementsSolutionDocumentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string agreementsSolutionWorkspace, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetAgreementsSolutionTemplates", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string agreementsSolutionTemplate, [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Location="{}", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Location="{}", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("template", Reference="template")] [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Location="{}", Reference="view")] [Azure.Connectors.Sdk.DynamicSchema("GetAgreementsSolutionTemplateFields", ValuePath="Schema/Items")] [Azure.Connectors.Sdk.DynamicSchema("GetTable", Location="{}", ValuePath="Schema/Items")] Azure.Connectors.Sdk.SharePointOnline.Models.CreateAgreementsSolutionDocumentInput input, string? fileName = null, string? table = null, string? view = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.ApprovalData> CreateApprovalRequestAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLightweightApproval", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibrary, long id, [Azure.Connectors.Sdk.DynamicSchemaArgument("approvalType", Reference="approvalType")] [Azure.Connectors.Sdk.DynamicSchema("GetApprovalSchema", ValuePath="schema")] System.Text.Json.JsonElement input, [Azure.Connectors.Sdk.DynamicValues("GetApprovalTypes", TitlePath="name", ValuePath="value")] int approvalType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPListItemAttachment> CreateAttachmentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, Azure.Connectors.Sdk.FileContent input, string fileName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> CreateContentAssemblyDocumentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string documentLibraryName, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetContentAssemblyTemplates", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string documentTemplate, [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Location="{}", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Location="{}", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("template", Reference="template")] [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Location="{}", Reference="view")] [Azure.Connectors.Sdk.DynamicSchema("GetContentAssemblyPlaceholders", ValuePath="Schema/Items")] [Azure.Connectors.Sdk.DynamicSchema("GetTable", Location="{}", ValuePath="Schema/Items")] Azure.Connectors.Sdk.SharePointOnline.Models.CreateContentAssemblyDocumentInput input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string? folderPath = null, string? fileName = null, string? viewNoEffect = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> CreateFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, Azure.Connectors.Sdk.FileContent input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string folderPath, string fileName, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Location="{}", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Location="{}", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Location="{}", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", Location="{}", ValuePath="Schema/Items")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewDocumentSetResponse> CreateNewDocumentSetAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string library, Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewDocumentSetParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> CreateNewFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibrary, Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewFolderParameters input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SharingLinkPermission> CreateSharingLinkAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long itemId, Azure.Connectors.Sdk.SharePointOnline.Models.ItemPermissionCreateLinkBody input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteAttachmentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DiscardFileCheckOutAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata>> ExtractFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string sourceFilePath, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string destinationFolderPath, bool? overwriteFlag = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TableMetadata> GetAgreementsSolutionTemplateFieldsAsync(string dataset, string agreementsSolutionTemplate, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Table>> GetAgreementsSolutionTemplatesAsync(string dataset, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetAllTablesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetApprovalSchemaAsync(int approvalType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetApprovalTypesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetAttachmentContentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetAttachmentContentStreamAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TableMetadata> GetContentAssemblyPlaceholdersAsync(string dataset, string sharePointDocumentLibraryName, string documentTemplate, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Table>> GetContentAssemblyTemplatesAsync(string dataset, string sharePointDocumentLibraryName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.DataSetsList> GetDataSetsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.SPContentType>> GetDocumentSetContentTypesInLibraryAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string dataset, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntity>> GetEntitiesForUserAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetEntityValuesAsync(string siteAddress, string listName, string entityId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetFileCheckInTypeOptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetFileContentAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetFileContentByPathAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetFileContentByPathStreamAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetFileContentStreamAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, bool? inferContentType = default, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> GetFileItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.SharePointOnline.Models.Item> GetFileItemsAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, string? filterQuery = null, string? orderBy = null, int? topCount = default, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string? limitEntriesToFolder = null, [Azure.Connectors.Sdk.DynamicValues("GetViewScopeOptions", TitlePath="name", ValuePath="value")] string? includeNestedItems = null, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> GetFileMetadataAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> GetFileMetadataByPathAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string filePath, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> GetFolderMetadataAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> GetFolderMetadataByPathAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string folderPath, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetItemAccessRoleOptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> GetItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.SPListItemAttachment>> GetItemAttachmentsAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, string id, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetItemChangesMetadata", ValuePath="schema")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetItemChangesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibraryName, long id, string since, string? until = null, bool? includeMinorVersions = default, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.GetItemChangesMetadataResponse> GetItemChangesMetadataAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibraryName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.SharePointOnline.Models.Item> GetItemsAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, string? filterQuery = null, string? orderBy = null, int? topCount = default, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")] string? limitEntriesToFolder = null, [Azure.Connectors.Sdk.DynamicValues("GetViewScopeOptions", TitlePath="name", ValuePath="value")] string? includeNestedItems = null, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetMoveCopyNameConflictBehaviorOptionsAsync(bool isMove, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetSharingLinkScopeOptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetSharingLinkTypeOptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TableMetadata> GetTableAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, string? limitColumnsByContentType = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Table>> GetTableViewsAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetTablesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetTablesForApprovalAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetTablesForLibrariesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetTablesForLightweightApprovalAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.TablesList> GetTablesForListsAndLibrariesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetViewScopeOptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task GrantAccessAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibraryName, long id, Azure.Connectors.Sdk.SharePointOnline.Models.ItemGrantAccessBody input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> HttpRequestAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, Azure.Connectors.Sdk.SharePointOnline.Models.SharePointHttpRequestBodyParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task JoinHubSiteAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string requestingSiteAddress, string hubSiteId, string? approvalToken = null, string? approvalCorrelationId = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata>> ListAllRootFoldersAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string dataset, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata>> ListFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata>> ListRootFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> MoveFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string currentSiteAddress, Azure.Connectors.Sdk.SharePointOnline.Models.MoveFileParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse> MoveFolderAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string currentSiteAddress, Azure.Connectors.Sdk.SharePointOnline.Models.MoveFolderParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task NotifyHubSiteJoinApprovalStartedAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string requestingSiteAddress, string? approvalCorrelationId = null, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> PatchFileItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")] [Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")] Azure.Connectors.Sdk.SharePointOnline.Models.Item input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> PatchFileItemWithPredictedValuesAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, Azure.Connectors.Sdk.SharePointOnline.Models.PatchFileItemWithPredictedValuesParameters input, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> PatchItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, long id, [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")] [Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")] Azure.Connectors.Sdk.SharePointOnline.Models.Item input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.Item> PostItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listName, [Azure.Connectors.Sdk.DynamicSchemaArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicSchemaArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicSchemaArgument("view", Reference="view")] [Azure.Connectors.Sdk.DynamicSchema("GetTable", ValuePath="Schema/Items")] Azure.Connectors.Sdk.SharePointOnline.Models.Item input, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SPListExpandedUser> SearchForUserAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibrary, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValuesArgument("view", Reference="view")] [Azure.Connectors.Sdk.DynamicValues("GetEntitiesForUser", CollectionPath="value", TitlePath="Title", ValuePath="Id")] string column, string emailOrName, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")] [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")] string? limitColumnsByView = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusOutput> SetApprovalStatusAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForApproval", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string libraryName, long id, Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusApprovalAction action, string? comments = null, string? eTag = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task UnshareItemAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string listOrLibraryName, long id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadataResponse> UpdateFileAsync([Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string siteAddress, [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")] [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")] string fileIdentifier, Azure.Connectors.Sdk.FileContent input, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class SharePointOnlineJsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Azure.Connectors.Sdk.SharePointOnline.SharePointOnlineJsonTypeInfoResolver Instance { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class SharePointOnlineModelFactory
    {
        public static Azure.Connectors.Sdk.SharePointOnline.Models.ApprovalData ApprovalData(string? approvalRequestId = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.ApproveHubSiteJoinResponse ApproveHubSiteJoinResponse(string? approvalToken = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadata BlobMetadata(string? id = null, string? name = null, string? displayName = null, string? path = null, System.DateTimeOffset? lastModified = default, long? size = default, string? mediaType = null, bool? isFolder = default, string? eTag = null, string? fileLocator = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.BlobMetadataResponse BlobMetadataResponse(string? id = null, string? name = null, string? displayName = null, string? path = null, System.DateTimeOffset? lastModified = default, long? size = default, string? mediaType = null, bool? isFolder = default, string? eTag = null, string? fileLocator = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.CreateNewDocumentSetResponse CreateNewDocumentSetResponse(System.Collections.Generic.IDictionary<string, Azure.Connectors.Sdk.SharePointOnline.Models.Item>? columns = null, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? otherColumns = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.DataSet DataSet(string? name = null, string? displayName = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.PassThroughNativeQuery>? query = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.DataSetsList DataSetsList(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.DataSet>? value = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem DeletedItem(long? id = default, string? name = null, string? filenameWithExtension = null, string? deletedBy = null, System.DateTimeOffset? timeDeleted = default, bool? isFolder = default) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItemList DeletedItemList(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.DeletedItem>? value = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.GetItemChangesMetadataResponse GetItemChangesMetadataResponse(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Item Item(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? dynamicProperties = null, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? columns = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.ItemsList ItemsList(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Item>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.PassThroughNativeQuery PassThroughNativeQuery(string? language = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.PublishedResult PublishedResult(bool? isFilePublished = default) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPBlobMetadataResponse SPBlobMetadataResponse(long? itemId = default, string? id = null, string? name = null, string? displayName = null, string? path = null, System.DateTimeOffset? lastModified = default, long? size = default, string? mediaType = null, bool? isFolder = default, string? eTag = null, string? fileLocator = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPContentType SPContentType(string? id = null, string? name = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntity SPListEntity(string? id = null, Azure.Connectors.Sdk.SharePointOnline.Models.SPListEntityType? entityType = default) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPListExpandedUser SPListExpandedUser(string? claims = null, string? displayName = null, string? email = null, string? picture = null, string? department = null, string? jobTitle = null, string? type = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SPListItemAttachment SPListItemAttachment(string? id = null, string? absoluteUri = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SetApprovalStatusOutput SetApprovalStatusOutput(string? eTag = null, string? approvalLink = null, string? publishStartDate = null, string? contentApprovalStatus = null, string? scheduledVersion = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SharingLink SharingLink(string? sharingLinkValue = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.SharingLinkPermission SharingLinkPermission(Azure.Connectors.Sdk.SharePointOnline.Models.SharingLink? link = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.Table Table(string? name = null, string? displayName = null, System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? dynamicProperties = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadata TableCapabilitiesMetadata(Azure.Connectors.Sdk.SharePointOnline.Models.TableSortRestrictionsMetadata? sortRestrictions = null, Azure.Connectors.Sdk.SharePointOnline.Models.TableFilterRestrictionsMetadata? filterRestrictions = null, Azure.Connectors.Sdk.SharePointOnline.Models.TableSelectRestrictionsMetadata? selectRestrictions = null, bool? isOnlyServerPagable = default, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataFilterFunctionSupportItem>? filterFunctionSupport = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadataServerPagingOptionsItem>? serverPagingOptions = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableFilterRestrictionsMetadata TableFilterRestrictionsMetadata(bool? filterable = default, System.Collections.Generic.IReadOnlyList<string>? nonFilterableProperties = null, System.Collections.Generic.IReadOnlyList<string>? requiredProperties = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableMetadata TableMetadata(string? name = null, string? title = null, string? xMsPermission = null, Azure.Connectors.Sdk.SharePointOnline.Models.TableCapabilitiesMetadata? xMsCapabilities = null, System.Text.Json.JsonElement? schema = default, System.Text.Json.JsonElement? referencedEntities = default, string? webUrl = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableSelectRestrictionsMetadata TableSelectRestrictionsMetadata(bool? selectable = default) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TableSortRestrictionsMetadata TableSortRestrictionsMetadata(bool? sortable = default, System.Collections.Generic.IReadOnlyList<string>? unsortableProperties = null, System.Collections.Generic.IReadOnlyList<string>? ascendingOnlyProperties = null) { }
        public static Azure.Connectors.Sdk.SharePointOnline.Models.TablesList TablesList(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.SharePointOnline.Models.Table>? value = null) { }
    }
    public sealed class SharePointOnlineOperationCatalog : Azure.Connectors.Sdk.ConnectorOperationCatalog
    {
        public override string ApiName { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OmittedOperationIds { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public override string ServiceName { get; }
        public static Azure.Connectors.Sdk.SharePointOnline.SharePointOnlineOperationCatalog Instance { get; }
        protected override Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId) { }
        protected override System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected override System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public static class SharePointOnlineOperations
    {
        public const string ApproveHubSiteJoin = "ApproveHubSiteJoin";
        public const string CancelHubSiteJoinApproval = "CancelHubSiteJoinApproval";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CheckIfFileIsPublished = "CheckIfFileIsPublished";
        public const string CheckInFile = "CheckInFile";
        public const string CheckOutFile = "CheckOutFile";
        public const string CopyFile = "CopyFile";
        public const string CopyFileTo = "CopyFileAsync";
        public const string CopyFolder = "CopyFolderAsync";
        public const string CreateAgreementsSolutionDocument = "CreateAgreementsSolutionDocument";
        public const string CreateApprovalRequest = "CreateApprovalRequest";
        public const string CreateAttachment = "CreateAttachment";
        public const string CreateContentAssemblyDocument = "CreateContentAssemblyDocument";
        public const string CreateFile = "CreateFile";
        public const string CreateNewDocumentSet = "CreateNewDocumentSet";
        public const string CreateNewFolder = "CreateNewFolder";
        public const string CreateSharingLink = "CreateSharingLink";
        public const string DeleteAttachment = "DeleteAttachment";
        public const string DeleteFile = "DeleteFile";
        public const string DeleteItem = "DeleteItem";
        public const string DiscardFileCheckOut = "DiscardFileCheckOut";
        public const string ExtractFolder = "ExtractFolderV2";
        public const string GetAgreementsSolutionTemplateFields = "GetAgreementsSolutionTemplateFields";
        public const string GetAgreementsSolutionTemplates = "GetAgreementsSolutionTemplates";
        public const string GetAllTables = "GetAllTables";
        public const string GetApprovalSchema = "GetApprovalSchema";
        public const string GetApprovalTypes = "GetApprovalTypes";
        public const string GetAttachmentContent = "GetAttachmentContent";
        public const string GetContentAssemblyPlaceholders = "GetContentAssemblyPlaceholders";
        public const string GetContentAssemblyTemplates = "GetContentAssemblyTemplates";
        public const string GetDataSets = "GetDataSets";
        public const string GetDocumentSetContentTypesInLibrary = "GetDocumentSetContentTypesInLibrary";
        public const string GetEntitiesForUser = "GetEntitiesForUser";
        public const string GetEntityValues = "GetEntityValues";
        public const string GetFileCheckInTypeOptions = "GetFileCheckInTypeOptions";
        public const string GetFileContent = "GetFileContent";
        public const string GetFileContentByPath = "GetFileContentByPath";
        public const string GetFileItem = "GetFileItem";
        public const string GetFileItems = "GetFileItems";
        public const string GetFileMetadata = "GetFileMetadata";
        public const string GetFileMetadataByPath = "GetFileMetadataByPath";
        public const string GetFolderMetadata = "GetFolderMetadata";
        public const string GetFolderMetadataByPath = "GetFolderMetadataByPath";
        public const string GetItem = "GetItem";
        public const string GetItemAccessRoleOptions = "GetItemAccessRoleOptions";
        public const string GetItemAttachments = "GetItemAttachments";
        public const string GetItemChanges = "GetItemChanges";
        public const string GetItemChangesMetadata = "GetItemChangesMetadata";
        public const string GetItems = "GetItems";
        public const string GetMoveCopyNameConflictBehaviorOptions = "GetMoveCopyNameConflictBehaviorOptions";
        public const string GetSharingLinkScopeOptions = "GetSharingLinkScopeOptions";
        public const string GetSharingLinkTypeOptions = "GetSharingLinkTypeOptions";
        public const string GetTable = "GetTable";
        public const string GetTableViews = "GetTableViews";
        public const string GetTables = "GetTables";
        public const string GetTablesForApproval = "GetTablesForApproval";
        public const string GetTablesForLibraries = "GetTablesForLibraries";
        public const string GetTablesForLightweightApproval = "GetTablesForLightweightApproval";
        public const string GetTablesForListsAndLibraries = "GetTablesForListsAndLibraries";
        public const string GetViewScopeOptions = "GetViewScopeOptions";
        public const string GrantAccess = "GrantAccess";
        public const string HttpRequest = "HttpRequest";
        public const string JoinHubSite = "JoinHubSite";
        public const string ListAllRootFolders = "ListAllRootFolders";
        public const string ListFolder = "ListFolder";
        public const string ListRootFolder = "ListRootFolder";
        public const string MoveFile = "MoveFileAsync";
        public const string MoveFolder = "MoveFolderAsync";
        public const string NotifyHubSiteJoinApprovalStarted = "NotifyHubSiteJoinApprovalStarted";
        public const string PatchFileItem = "PatchFileItem";
        public const string PatchFileItemWithPredictedValues = "PatchFileItemWithPredictedValues";
        public const string PatchItem = "PatchItem";
        public const string PostItem = "PostItem";
        public const string SearchForUser = "SearchForUser";
        public const string SetApprovalStatus = "SetApprovalStatus";
        public const string UnshareItem = "UnshareItem";
        public const string UpdateFile = "UpdateFile";
    }
    public static class SharePointOnlineTriggerOperations
    {
        public const string OnChangedItems = "GetOnChangedItems";
        public const string OnDeletedFileItems = "GetOnDeletedFileItems";
        public const string OnDeletedItems = "GetOnDeletedItems";
        public const string OnNewFile = "OnNewFile";
        public const string OnNewFileItems = "GetOnNewFileItems";
        public const string OnNewItems = "GetOnNewItems";
        public const string OnUpdatedFile = "OnUpdatedFile";
        public const string OnUpdatedFileClassifiedTimes = "GetOnUpdatedFileClassifiedTimes";
        public const string OnUpdatedFileItems = "GetOnUpdatedFileItems";
        public const string OnUpdatedItems = "GetOnUpdatedItems";
    }
    public static class SharePointOnlineTriggerParameters
    {
        public static class OnChangedItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
            public const string FolderPath = "folderPath";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTablesForListsAndLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
        public static class OnDeletedFileItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
            public const string FolderPath = "folderPath";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
        }
        public static class OnDeletedItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
        }
        public static class OnNewFile
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string InferContentType = "inferContentType";
        }
        public static class OnNewFileItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
            public const string FolderPath = "folderPath";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
        public static class OnNewItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
        public static class OnUpdatedFile
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string InferContentType = "inferContentType";
        }
        public static class OnUpdatedFileClassifiedTimes
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
            public const string FolderPath = "folderPath";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
        public static class OnUpdatedFileItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("ListAllRootFolders", TitlePath="DisplayName", ValuePath="Path")]
            public const string FolderPath = "folderPath";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTablesForLibraries", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
        public static class OnUpdatedItems
        {
            [Azure.Connectors.Sdk.DynamicValues("GetDataSets", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Dataset = "dataset";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValues("GetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            [Azure.Connectors.Sdk.DynamicValuesArgument("dataset", Reference="dataset")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("table", Reference="table")]
            [Azure.Connectors.Sdk.DynamicValues("GetTableViews", TitlePath="DisplayName", ValuePath="Name")]
            public const string View = "view";
        }
    }
}
