namespace Azure.Connectors.Sdk.Teams.Models
{
    public sealed class ActivitiesItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>
    {
        public ActivitiesItem() { }
        public string? Code { get; set; }
        public string? DisplayName { get; set; }
        public required System.DateTimeOffset EndDateTime { get; set; }
        public bool? IsPaid { get; set; }
        public required System.DateTimeOffset StartDateTime { get; set; }
    }
    public sealed class AddMemberToChannelInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddMemberToChannelInput>
    {
        public AddMemberToChannelInput() { }
        public bool? SetUserAsChannelOwner { get; set; }
        public required string User { get; set; }
    }
    public sealed class AddMemberToChatInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddMemberToChatInput>
    {
        public AddMemberToChatInput() { }
        public bool? SetUserAsChatOwner { get; set; }
        public required string User { get; set; }
        public System.DateTimeOffset? VisibleHistoryStartDateTime { get; set; }
    }
    public sealed class AddMemberToTagInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddMemberToTagInput>
    {
        public AddMemberToTagInput() { }
        public required string UserSId { get; set; }
    }
    public sealed class AddMemberToTagResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddMemberToTagResponseSchema>
    {
        public AddMemberToTagResponseSchema() { }
        public string? Id { get; set; }
    }
    public sealed class AddMemberToTeamInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddMemberToTeamInput>
    {
        public AddMemberToTeamInput() { }
        public bool? SetUserAsTeamOwner { get; set; }
        public required string User { get; set; }
    }
    public sealed class AddSectionItemInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AddSectionItemInput>
    {
        public AddSectionItemInput() { }
        public required string ItemId { get; set; }
    }
    public sealed class AiInsightCollectionResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AiInsightCollectionResponse>
    {
        public AiInsightCollectionResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.AiInsightResponse>? AIInsights { get; set; }
        public string? Context { get; set; }
    }
    public sealed class AiInsightResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AiInsightResponse>
    {
        public AiInsightResponse() { }
        public string? AIInsightId { get; set; }
        public string? CallId { get; set; }
        public string? ContentCorrelationId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
    }
    public sealed class AssociatedTeamInfo : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AssociatedTeamInfo>
    {
        public AssociatedTeamInfo() { }
        public string? DisplayName { get; set; }
        public string? TeamId { get; set; }
        public string? TenantId { get; set; }
    }
    public sealed class AtMentionTagResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AtMentionTagResponse>
    {
        public AtMentionTagResponse() { }
        public string? MentionTag { get; set; }
    }
    public sealed class AtMentionUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.AtMentionUser>
    {
        public AtMentionUser() { }
        public string? Mention { get; set; }
    }
    public sealed class CallRecordingCollectionResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CallRecordingCollectionResponse>
    {
        public CallRecordingCollectionResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse>? Recordings { get; set; }
    }
    public sealed class CallRecordingResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse>
    {
        public CallRecordingResponse() { }
        public string? CallId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? MeetingId { get; set; }
        public string? MeetingOrganizerId { get; set; }
        public string? RecordingContentURL { get; set; }
        public string? RecordingId { get; set; }
    }
    public sealed class CallTranscriptCollectionResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CallTranscriptCollectionResponse>
    {
        public CallTranscriptCollectionResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse>? Transcripts { get; set; }
    }
    public sealed class CallTranscriptResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse>
    {
        public CallTranscriptResponse() { }
        public string? CallId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? MeetingId { get; set; }
        public string? MeetingOrganizerId { get; set; }
        public string? TranscriptContentURL { get; set; }
        public string? TranscriptId { get; set; }
    }
    public sealed class ChannelWithOwnerTeamId : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChannelWithOwnerTeamId>
    {
        public ChannelWithOwnerTeamId() { }
        public System.DateTimeOffset? ChannelCreationTime { get; set; }
        public string? ChannelId { get; set; }
        public string? DescriptionOfChannel { get; set; }
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType? MembershipType { get; set; }
        public string? OwnerTeamId { get; set; }
        public string? SharePointFolderURLForChannel { get; set; }
        public string? TeamTenantId { get; set; }
        public string? WebUrl { get; set; }
    }
    public sealed class ChatMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessage>
    {
        public ChatMessage() { }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Attachments { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ChatMessageBody? Body { get; set; }
        public System.DateTimeOffset? CreationTimestamp { get; set; }
        public bool? Deleted { get; set; }
        public string? Etag { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ChatMessageFrom? From { get; set; }
        public string? Id { get; set; }
        public string? Importance { get; set; }
        public string? LastModifiedTimestamp { get; set; }
        public string? Locale { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Mentions { get; set; }
        public string? MessageType { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Reactions { get; set; }
        public string? ReplyToId { get; set; }
        public string? Subject { get; set; }
        public string? Summary { get; set; }
    }
    public sealed class ChatMessageBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessageBody>
    {
        public ChatMessageBody() { }
        public string? Content { get; set; }
        public string? ContentType { get; set; }
    }
    public sealed class ChatMessageFrom : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessageFrom>
    {
        public ChatMessageFrom() { }
        public System.Text.Json.JsonElement? Application { get; set; }
        public string? Device { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ChatMessageFromUser? User { get; set; }
    }
    public sealed class ChatMessageFromUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessageFromUser>
    {
        public ChatMessageFromUser() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? IdentityProvider { get; set; }
    }
    public sealed class ChatMessageWebhookResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchema>
    {
        public ChatMessageWebhookResponseSchema() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem>? Value { get; set; }
    }
    public sealed class ChatMessageWebhookResponseSchemaValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem>
    {
        public ChatMessageWebhookResponseSchemaValueItem() { }
        public string? ConversationId { get; set; }
        public string? LinkToMessage { get; set; }
        public string? MessageId { get; set; }
    }
    public readonly struct ChatTypeInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath>
    {
        public ChatTypeInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath All { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath Group { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath Meeting { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath OneOnOne { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath right) { }
    }
    public sealed class ConnectorMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata>
    {
        public ConnectorMetadata() { }
        public string? Activitytype { get; set; }
        public string? Metadatatype { get; set; }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class CreateATeamInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateATeamInput>
    {
        public CreateATeamInput() { }
        public required string Description { get; set; }
        public required string TeamName { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.Visibility? Visibility { get; set; }
    }
    public sealed class CreateATeamResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateATeamResponse>
    {
        public CreateATeamResponse() { }
        public string? NewTeamId { get; set; }
    }
    public sealed class CreateChannelInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateChannelInput>
    {
        public CreateChannelInput() { }
        public string? Description { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType? MembershipType { get; set; }
        public required string Name { get; set; }
    }
    public readonly struct CreateChannelInputMembershipType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType>
    {
        public CreateChannelInputMembershipType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType Private { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType Shared { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType Standard { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType left, Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType left, Azure.Connectors.Sdk.Teams.Models.CreateChannelInputMembershipType right) { }
    }
    public sealed class CreateChannelResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateChannelResponse>
    {
        public CreateChannelResponse() { }
        public string? Description { get; set; }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? MembershipType { get; set; }
    }
    public sealed class CreateSectionInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateSectionInput>
    {
        public CreateSectionInput() { }
        public Azure.Connectors.Sdk.Teams.Models.CreateSectionInputDisplayIcon? DisplayIcon { get; set; }
        public required string DisplayName { get; set; }
        public bool? IsExpanded { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType? SortType { get; set; }
    }
    public sealed class CreateSectionInputDisplayIcon : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateSectionInputDisplayIcon>
    {
        public CreateSectionInputDisplayIcon() { }
        public string? IconType { get; set; }
    }
    public readonly struct CreateSectionInputSortType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType>
    {
        public CreateSectionInputSortType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType MostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType NameAlphabetical { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType UnreadThenMostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType UserDefinedCustomOrder { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType left, Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType left, Azure.Connectors.Sdk.Teams.Models.CreateSectionInputSortType right) { }
    }
    public sealed class CreateTagInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateTagInput>
    {
        public CreateTagInput() { }
        public required string DisplayName { get; set; }
        public required string MembersIDs { get; set; }
    }
    public sealed class CreateTagResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.CreateTagResponseSchema>
    {
        public CreateTagResponseSchema() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public long? MemberCount { get; set; }
        public string? TeamId { get; set; }
        public string? Type { get; set; }
    }
    public readonly struct CreateTeamsMeetingCalendarid : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid>
    {
        public CreateTeamsMeetingCalendarid(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid Birthdays { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid Calendar { get; }
        public static Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid UnitedStatesHolidays { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid left, Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid left, Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid right) { }
    }
    public sealed class DiscoverySettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DiscoverySettings>
    {
        public DiscoverySettings() { }
        public bool? ShowInTeamSSearchAndSuggestions { get; set; }
    }
    public sealed class DraftOpenShift : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DraftOpenShift>
    {
        public DraftOpenShift() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? Activities { get; set; }
        public string? DisplayName { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Notes { get; set; }
        public long? OpenSlotCount { get; set; }
        public System.DateTimeOffset? StartDateTime { get; set; }
        public string? Theme { get; set; }
    }
    public sealed class DraftShift : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DraftShift>
    {
        public DraftShift() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? Activities { get; set; }
        public string? DisplayName { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Notes { get; set; }
        public System.DateTimeOffset? StartDateTime { get; set; }
        public string? Theme { get; set; }
    }
    public sealed class DynamicRecordingTriggerRequest : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DynamicRecordingTriggerRequest>
    {
        public DynamicRecordingTriggerRequest() { }
        public required string CallbackUrl { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> Columns { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class DynamicResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DynamicResponseSchema>
    {
        public DynamicResponseSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class DynamicTranscriptTriggerRequest : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.DynamicTranscriptTriggerRequest>
    {
        public DynamicTranscriptTriggerRequest() { }
        public required string CallbackUrl { get; set; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> Columns { get; set; }
        [System.Runtime.CompilerServices.IndexerName("Column")]
        public object? this[string column] { get; set; }
        public T? Get<T>(string column) { }
        public bool TryGet<T>(string column, out T? value) { }
    }
    public sealed class EditOpenShiftRequest : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.EditOpenShiftRequest>
    {
        public EditOpenShiftRequest() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("teamId", Reference="teamId")]
        [Azure.Connectors.Sdk.DynamicValues("ListSchedulingGroups", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
        public string? SchedulingGroupId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.EditOpenShiftRequestSharedOpenShift? SharedOpenShift { get; set; }
    }
    public sealed class EditOpenShiftRequestSharedOpenShift : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.EditOpenShiftRequestSharedOpenShift>
    {
        public EditOpenShiftRequestSharedOpenShift() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? Activities { get; set; }
        public string? DisplayName { get; set; }
        public required System.DateTimeOffset EndDateTime { get; set; }
        public string? Notes { get; set; }
        public required long OpenSlotCount { get; set; }
        public required System.DateTimeOffset StartDateTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ThemeEditor? Theme { get; set; }
    }
    public sealed class FunSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.FunSettings>
    {
        public FunSettings() { }
        public bool? AllowCustomMemes { get; set; }
        public bool? AllowGiphy { get; set; }
        public bool? AllowStickersAndMemes { get; set; }
        public string? GiphyContentRating { get; set; }
    }
    public sealed class GetAllAssociatedTeamsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetAllAssociatedTeamsResponse>
    {
        public GetAllAssociatedTeamsResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.AssociatedTeamInfo>? TeamsList { get; set; }
    }
    public sealed class GetAllChannelsForTeamResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetAllChannelsForTeamResponse>
    {
        public GetAllChannelsForTeamResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ChannelWithOwnerTeamId>? ChannelList { get; set; }
        public string? Context { get; set; }
    }
    public sealed class GetAllTeamsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponse>
    {
        public GetAllTeamsResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponseValueItem>? TeamsList { get; set; }
    }
    public sealed class GetAllTeamsResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponseValueItem>
    {
        public GetAllTeamsResponseValueItem() { }
        public string? Description { get; set; }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
    }
    public sealed class GetChannelResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetChannelResponse>
    {
        public GetChannelResponse() { }
        public System.DateTimeOffset? ChannelCreationTime { get; set; }
        public string? ChannelId { get; set; }
        public string? DescriptionOfChannel { get; set; }
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType? MembershipType { get; set; }
        public string? SharePointFolderURLForChannel { get; set; }
        public string? TeamTenantId { get; set; }
        public string? WebUrl { get; set; }
    }
    public readonly struct GetChannelResponseMembershipType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType>
    {
        public GetChannelResponseMembershipType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType Private { get; }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType Shared { get; }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType Standard { get; }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType UnknownFutureValue { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType left, Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType left, Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType right) { }
    }
    public sealed class GetChannelsForGroupResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetChannelsForGroupResponse>
    {
        public GetChannelsForGroupResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetChannelResponse>? ChannelList { get; set; }
        public string? Context { get; set; }
    }
    public sealed class GetChatsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetChatsResponse>
    {
        public GetChatsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetChatsResponseValueItem>? ChatsList { get; set; }
        public string? Context { get; set; }
    }
    public sealed class GetChatsResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetChatsResponseValueItem>
    {
        public GetChatsResponseValueItem() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? Id { get; set; }
        public System.DateTimeOffset? LastUpdatedDateTime { get; set; }
        public string? Topic { get; set; }
    }
    public sealed class GetMessageDetailsSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetMessageDetailsSchema>
    {
        public GetMessageDetailsSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class GetMessageLocationsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetMessageLocationsResponse>
    {
        public GetMessageLocationsResponse() { }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Locations { get; set; }
    }
    public sealed class GetMessagesFromConversationResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetMessagesFromConversationResponse>
    {
        public GetMessagesFromConversationResponse() { }
        public string? Context { get; set; }
        public int? Count { get; set; }
        public string? NextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ChatMessage>? Value { get; set; }
    }
    public readonly struct GetOnlineMeetingLookupType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType>
    {
        public GetOnlineMeetingLookupType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType JoinMeetingId { get; }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType JoinWebUrl { get; }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType MeetingId { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType left, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType left, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType right) { }
    }
    public sealed class GetOnlineMeetingResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponse>
    {
        public GetOnlineMeetingResponse() { }
        public string? AllowMeetingChat { get; set; }
        public string? AllowedPresenters { get; set; }
        public bool? AnnounceOnEntryExit { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseAudioConferencing? AudioConferencing { get; set; }
        public System.DateTimeOffset? CreationTime { get; set; }
        public System.DateTimeOffset? EndTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseJoinMeetingIdSettings? JoinMeetingIdSettings { get; set; }
        public string? JoinWebURL { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseLobbyBypassSettings? LobbyBypassSettings { get; set; }
        public string? MeetingId { get; set; }
        public string? MeetingOptionsWebURL { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipants? Participants { get; set; }
        public bool? RecordAutomatically { get; set; }
        public System.DateTimeOffset? StartTime { get; set; }
        public string? Subject { get; set; }
    }
    public sealed class GetOnlineMeetingResponseAudioConferencing : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseAudioConferencing>
    {
        public GetOnlineMeetingResponseAudioConferencing() { }
        public string? ConferenceId { get; set; }
        public string? DialinUrl { get; set; }
        public string? TollFreeNumber { get; set; }
        public string? TollNumber { get; set; }
    }
    public sealed class GetOnlineMeetingResponseJoinMeetingIdSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseJoinMeetingIdSettings>
    {
        public GetOnlineMeetingResponseJoinMeetingIdSettings() { }
        public bool? IsPasscodeRequired { get; set; }
        public string? JoinMeetingId { get; set; }
        public string? Passcode { get; set; }
    }
    public sealed class GetOnlineMeetingResponseLobbyBypassSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseLobbyBypassSettings>
    {
        public GetOnlineMeetingResponseLobbyBypassSettings() { }
        public bool? IsDialInBypassEnabled { get; set; }
        public string? Scope { get; set; }
    }
    public sealed class GetOnlineMeetingResponseParticipants : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipants>
    {
        public GetOnlineMeetingResponseParticipants() { }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizer? Organizer { get; set; }
    }
    public sealed class GetOnlineMeetingResponseParticipantsOrganizer : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizer>
    {
        public GetOnlineMeetingResponseParticipantsOrganizer() { }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentity? Identity { get; set; }
        public string? Upn { get; set; }
    }
    public sealed class GetOnlineMeetingResponseParticipantsOrganizerIdentity : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentity>
    {
        public GetOnlineMeetingResponseParticipantsOrganizerIdentity() { }
        public Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentityUser? User { get; set; }
    }
    public sealed class GetOnlineMeetingResponseParticipantsOrganizerIdentityUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentityUser>
    {
        public GetOnlineMeetingResponseParticipantsOrganizerIdentityUser() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
    }
    public sealed class GetSupportedTimeZonesResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponse>
    {
        public GetSupportedTimeZonesResponse() { }
        public string? OdataContext { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponseValueItem>? Value { get; set; }
    }
    public sealed class GetSupportedTimeZonesResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponseValueItem>
    {
        public GetSupportedTimeZonesResponseValueItem() { }
        public string? Alias { get; set; }
        public string? DisplayName { get; set; }
    }
    public sealed class GetTagMembersResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchema>
    {
        public GetTagMembersResponseSchema() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchemaValueItem>? Value { get; set; }
    }
    public sealed class GetTagMembersResponseSchemaValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchemaValueItem>
    {
        public GetTagMembersResponseSchemaValueItem() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? TenantId { get; set; }
        public string? UserId { get; set; }
    }
    public sealed class GetTagsResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchema>
    {
        public GetTagsResponseSchema() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchemaValueItem>? Value { get; set; }
    }
    public sealed class GetTagsResponseSchemaValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchemaValueItem>
    {
        public GetTagsResponseSchemaValueItem() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public long? MemberCount { get; set; }
        public string? TeamId { get; set; }
    }
    public sealed class GetTeamResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTeamResponse>
    {
        public GetTeamResponse() { }
        public bool? Archived { get; set; }
        public string? DescriptionOfTeam { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.DiscoverySettings? DiscoverySettings { get; set; }
        public string? DisplayName { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.FunSettings? FunSettings { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.GuestSettings? GuestSettings { get; set; }
        public string? InternalId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.MemberSettings? MemberSettings { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.MessagingSettings? MessagingSettings { get; set; }
        public string? TeamId { get; set; }
        public string? TeamSWebUrl { get; set; }
    }
    public sealed class GetTimeOffReasonsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponse>
    {
        public GetTimeOffReasonsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponseValueItem>? Value { get; set; }
    }
    public sealed class GetTimeOffReasonsResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponseValueItem>
    {
        public GetTimeOffReasonsResponseValueItem() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? DisplayName { get; set; }
        public string? IconType { get; set; }
        public string? Id { get; set; }
        public bool? IsActive { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? LastModifiedBy { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
    }
    public sealed class GuestSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.GuestSettings>
    {
        public GuestSettings() { }
        public bool? AllowCreateUpdateChannels { get; set; }
        public bool? AllowDeleteChannels { get; set; }
    }
    public readonly struct HttpRequestMethod : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod>
    {
        public HttpRequestMethod(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod Delete { get; }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod Get { get; }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod Patch { get; }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod Post { get; }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod Put { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod right) { }
    }
    public readonly struct Importance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.Importance>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.Importance>
    {
        public Importance(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.Importance High { get; }
        public static Azure.Connectors.Sdk.Teams.Models.Importance Low { get; }
        public static Azure.Connectors.Sdk.Teams.Models.Importance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.Importance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.Importance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.Importance left, Azure.Connectors.Sdk.Teams.Models.Importance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.Importance left, Azure.Connectors.Sdk.Teams.Models.Importance right) { }
    }
    public readonly struct ItemType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ItemType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ItemType>
    {
        public ItemType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ItemType Channel { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ItemType Chat { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ItemType Community { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ItemType Meeting { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ItemType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ItemType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ItemType left, Azure.Connectors.Sdk.Teams.Models.ItemType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ItemType left, Azure.Connectors.Sdk.Teams.Models.ItemType right) { }
    }
    public sealed class LastModifiedBy : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.LastModifiedBy>
    {
        public LastModifiedBy() { }
        public string? Application { get; set; }
        public string? Conversation { get; set; }
        public string? Device { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.LastModifiedByUser? User { get; set; }
    }
    public sealed class LastModifiedByUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.LastModifiedByUser>
    {
        public LastModifiedByUser() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
    }
    public sealed class ListMembersResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchema>
    {
        public ListMembersResponseSchema() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchemaValueItem>? ListOfMembers { get; set; }
    }
    public sealed class ListMembersResponseSchemaValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchemaValueItem>
    {
        public ListMembersResponseSchemaValueItem() { }
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
        public string? Id { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Roles { get; set; }
        public string? TenantId { get; set; }
        public string? UserId { get; set; }
        public string? VisibleHistoryStartDateTime { get; set; }
    }
    public sealed class ListMembersSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListMembersSchema>
    {
        public ListMembersSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public readonly struct ListMembersThreadTypeInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath>
    {
        public ListMembersThreadTypeInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath Channel { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath Groupchat { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath right) { }
    }
    public sealed class ListOfferShiftRequestsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsResponse>
    {
        public ListOfferShiftRequestsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestResponse>? Value { get; set; }
    }
    public readonly struct ListOfferShiftRequestsState : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState>
    {
        public ListOfferShiftRequestsState(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState Approved { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState Declined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState Pending { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState right) { }
    }
    public sealed class ListOpenShiftChangeRequestsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsResponse>
    {
        public ListOpenShiftChangeRequestsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestResponse>? Value { get; set; }
    }
    public readonly struct ListOpenShiftChangeRequestsState : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState>
    {
        public ListOpenShiftChangeRequestsState(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState Approved { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState Declined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState Pending { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState right) { }
    }
    public sealed class ListOpenShiftsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListOpenShiftsResponse>
    {
        public ListOpenShiftsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse>? Value { get; set; }
    }
    public sealed class ListRepliesResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchema>
    {
        public ListRepliesResponseSchema() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItem>? ListOfMessageReplies { get; set; }
    }
    public sealed class ListRepliesResponseSchemaValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItem>
    {
        public ListRepliesResponseSchemaValueItem() { }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Attachments { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemBody? Body { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemChannelIdentity? ChannelIdentity { get; set; }
        public string? ChatId { get; set; }
        public string? CreatedDateTime { get; set; }
        public string? DeletedDateTime { get; set; }
        public string? Etag { get; set; }
        public System.Text.Json.JsonElement? EventDetail { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFrom? From { get; set; }
        public string? Id { get; set; }
        public string? Importance { get; set; }
        public string? LastEditedDateTime { get; set; }
        public string? LastModifiedDateTime { get; set; }
        public string? Locale { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Mentions { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? MessageHistory { get; set; }
        public string? MessageType { get; set; }
        public System.Text.Json.JsonElement? PolicyViolation { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Reactions { get; set; }
        public string? ReplyToId { get; set; }
        public string? Subject { get; set; }
        public string? Summary { get; set; }
        public string? WebUrl { get; set; }
    }
    public sealed class ListRepliesResponseSchemaValueItemBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemBody>
    {
        public ListRepliesResponseSchemaValueItemBody() { }
        public string? Content { get; set; }
        public string? ContentType { get; set; }
    }
    public sealed class ListRepliesResponseSchemaValueItemChannelIdentity : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemChannelIdentity>
    {
        public ListRepliesResponseSchemaValueItemChannelIdentity() { }
        public string? ChannelId { get; set; }
        public string? TeamId { get; set; }
    }
    public sealed class ListRepliesResponseSchemaValueItemFrom : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFrom>
    {
        public ListRepliesResponseSchemaValueItemFrom() { }
        public System.Text.Json.JsonElement? Application { get; set; }
        public System.Text.Json.JsonElement? Device { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFromUser? User { get; set; }
    }
    public sealed class ListRepliesResponseSchemaValueItemFromUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFromUser>
    {
        public ListRepliesResponseSchemaValueItemFromUser() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? TenantId { get; set; }
        public string? UserIdentityType { get; set; }
    }
    public sealed class ListSchedulingGroupsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListSchedulingGroupsResponse>
    {
        public ListSchedulingGroupsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse>? Value { get; set; }
    }
    public sealed class ListSectionItemsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListSectionItemsResponse>
    {
        public ListSectionItemsResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SectionItemResponse>? SectionItems { get; set; }
    }
    public sealed class ListSectionsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListSectionsResponse>
    {
        public ListSectionsResponse() { }
        public string? Context { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SectionResponse>? Sections { get; set; }
        public string? SectionsVersion { get; set; }
    }
    public sealed class ListShiftsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListShiftsResponse>
    {
        public ListShiftsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ShiftResponse>? Value { get; set; }
    }
    public sealed class ListSwapShiftsChangeRequestsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsResponse>
    {
        public ListSwapShiftsChangeRequestsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestResponse>? Value { get; set; }
    }
    public readonly struct ListSwapShiftsChangeRequestsState : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState>
    {
        public ListSwapShiftsChangeRequestsState(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState Approved { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState Declined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState Pending { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState right) { }
    }
    public sealed class ListTimeOffRequestsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsResponse>
    {
        public ListTimeOffRequestsResponse() { }
        public string? OdataContext { get; set; }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestResponse>? Value { get; set; }
    }
    public readonly struct ListTimeOffRequestsState : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState>
    {
        public ListTimeOffRequestsState(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState Approved { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState Declined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState Pending { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState left, Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState right) { }
    }
    public sealed class MemberSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.MemberSettings>
    {
        public MemberSettings() { }
        public bool? AllowAddRemoveApps { get; set; }
        public bool? AllowCreateUpdateChannels { get; set; }
        public bool? AllowCreateUpdateRemoveConnectors { get; set; }
        public bool? AllowCreateUpdateRemoveTabs { get; set; }
        public bool? AllowDeleteChannels { get; set; }
    }
    public sealed class MessageId : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.MessageId>
    {
        public MessageId() { }
        public string? Id { get; set; }
    }
    public sealed class MessageReactionWebhookResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchema>
    {
        public MessageReactionWebhookResponseSchema() { }
        public string? ChannelId { get; set; }
        public string? ChatId { get; set; }
        public string? MessageId { get; set; }
        public string? MessageLink { get; set; }
        public string? MessageReaction { get; set; }
        public string? ReplyToId { get; set; }
        public string? TeamId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType? ThreadType { get; set; }
        public string? UserId { get; set; }
    }
    public readonly struct MessageReactionWebhookResponseSchemaThreadType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType>
    {
        public MessageReactionWebhookResponseSchemaThreadType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType Channel { get; }
        public static Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType Groupchat { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType left, Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType left, Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType right) { }
    }
    public sealed class MessagingSettings : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.MessagingSettings>
    {
        public MessagingSettings() { }
        public bool? AllowChannelMentions { get; set; }
        public bool? AllowOwnerToDeleteMessages { get; set; }
        public bool? AllowTeamMentions { get; set; }
        public bool? AllowUserToDeleteMessages { get; set; }
        public bool? AllowUserToEditMessages { get; set; }
    }
    public sealed class MoveSectionItemInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.MoveSectionItemInput>
    {
        public MoveSectionItemInput() { }
        public required string TargetSectionId { get; set; }
    }
    public sealed class NewChat : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewChat>
    {
        public NewChat() { }
        public required string MembersToAdd { get; set; }
        public string? Title { get; set; }
    }
    public sealed class NewChatResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewChatResponse>
    {
        public NewChatResponse() { }
        public string? ConversationId { get; set; }
    }
    public sealed class NewMeeting : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeeting>
    {
        public NewMeeting() { }
        public bool? AllDayEvent { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.NewMeetingBody Body { get; set; }
        public bool? EnableReminders { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.NewMeetingEnd End { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.Importance? Importance { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingLocation? Location { get; set; }
        public required bool OnlineMeetingEnabled { get; set; }
        public required string OnlineMeetingProvider { get; set; }
        public string? OptionalAttendees { get; set; }
        public long? PreEventReminderTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrence? Recurrence { get; set; }
        public bool? RequestResponse { get; set; }
        public string? RequiredAttendees { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.NewMeetingStart Start { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ShowAs? StatusShowAs { get; set; }
        public required string Subject { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSupportedTimeZones", CollectionPath="value", TitlePath="alias", ValuePath="alias")]
        public required string TimeZone { get; set; }
    }
    public sealed class NewMeetingBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingBody>
    {
        public NewMeetingBody() { }
        public required string Content { get; set; }
        public required string ContentType { get; set; }
    }
    public sealed class NewMeetingEnd : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingEnd>
    {
        public NewMeetingEnd() { }
        public required System.DateTime DateTime { get; set; }
    }
    public sealed class NewMeetingLocation : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingLocation>
    {
        public NewMeetingLocation() { }
        public string? DisplayName { get; set; }
    }
    public sealed class NewMeetingRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrence>
    {
        public NewMeetingRecurrence() { }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePattern? Pattern { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrenceRange? Range { get; set; }
    }
    public sealed class NewMeetingRecurrencePattern : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePattern>
    {
        public NewMeetingRecurrencePattern() { }
        public System.Collections.Generic.IList<string>? DaysOfWeek { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex? Index { get; set; }
        public int? Interval { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType? Type { get; set; }
    }
    public readonly struct NewMeetingRecurrencePatternIndex : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex>
    {
        public NewMeetingRecurrencePatternIndex(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex Empty { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex First { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex Fourth { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex Last { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex Second { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex Third { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex left, Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex left, Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternIndex right) { }
    }
    public readonly struct NewMeetingRecurrencePatternType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType>
    {
        public NewMeetingRecurrencePatternType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType Daily { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType Empty { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType RelativeMonthly { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType RelativeYearly { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType Weekly { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType left, Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType left, Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrencePatternType right) { }
    }
    public sealed class NewMeetingRecurrenceRange : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingRecurrenceRange>
    {
        public NewMeetingRecurrenceRange() { }
        public System.DateOnly? EndDate { get; set; }
        public System.DateOnly? StartDate { get; set; }
    }
    public sealed class NewMeetingResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponse>
    {
        public NewMeetingResponse() { }
        public bool? AllowNewTimeProposals { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItem>? Attendee { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseBody? Body { get; set; }
        public string? BodyPreview { get; set; }
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? Categories { get; set; }
        public string? CreatedTimestamp { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseEnd? End { get; set; }
        public bool? HasAttachments { get; set; }
        public string? Id { get; set; }
        public string? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsCancelled { get; set; }
        public bool? IsOrganizer { get; set; }
        public string? LastModifiedTimestamp { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseLocation? Location { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOnlineMeeting? OnlineMeeting { get; set; }
        public string? OnlineMeetingURL { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizer? Organizer { get; set; }
        public int? PreEventReminderTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseRecurrence? Recurrence { get; set; }
        public bool? RemindersEnabled { get; set; }
        public bool? ResponseRequested { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStatus? ResponseStatus { get; set; }
        public string? Sensitivity { get; set; }
        public string? ShowAs { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStart? Start { get; set; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? Type { get; set; }
        public string? WebLast { get; set; }
    }
    public sealed class NewMeetingResponseAttendeesItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItem>
    {
        public NewMeetingResponseAttendeesItem() { }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemEmailAddress? EmailAddress { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemStatus? Status { get; set; }
        public string? Type { get; set; }
    }
    public sealed class NewMeetingResponseAttendeesItemEmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemEmailAddress>
    {
        public NewMeetingResponseAttendeesItemEmailAddress() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class NewMeetingResponseAttendeesItemStatus : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemStatus>
    {
        public NewMeetingResponseAttendeesItemStatus() { }
        public string? Response { get; set; }
        public string? Time { get; set; }
    }
    public sealed class NewMeetingResponseBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseBody>
    {
        public NewMeetingResponseBody() { }
        public string? Content { get; set; }
        public string? ContentType { get; set; }
    }
    public sealed class NewMeetingResponseEnd : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseEnd>
    {
        public NewMeetingResponseEnd() { }
        public string? DateTime { get; set; }
    }
    public sealed class NewMeetingResponseLocation : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseLocation>
    {
        public NewMeetingResponseLocation() { }
        public string? DisplayName { get; set; }
    }
    public sealed class NewMeetingResponseOnlineMeeting : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOnlineMeeting>
    {
        public NewMeetingResponseOnlineMeeting() { }
        public string? JoinUrl { get; set; }
    }
    public sealed class NewMeetingResponseOrganizer : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizer>
    {
        public NewMeetingResponseOrganizer() { }
        public Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizerEmailAddress? EmailAddress { get; set; }
    }
    public sealed class NewMeetingResponseOrganizerEmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizerEmailAddress>
    {
        public NewMeetingResponseOrganizerEmailAddress() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class NewMeetingResponseRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseRecurrence>
    {
        public NewMeetingResponseRecurrence() { }
        public System.Text.Json.JsonElement? Pattern { get; set; }
        public System.Text.Json.JsonElement? Range { get; set; }
    }
    public sealed class NewMeetingResponseStart : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStart>
    {
        public NewMeetingResponseStart() { }
        public string? DateTime { get; set; }
    }
    public sealed class NewMeetingResponseStatus : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStatus>
    {
        public NewMeetingResponseStatus() { }
        public string? Response { get; set; }
        public string? Time { get; set; }
    }
    public sealed class NewMeetingStart : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.NewMeetingStart>
    {
        public NewMeetingStart() { }
        public required System.DateTime DateTime { get; set; }
    }
    public readonly struct NotificationTypeInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath>
    {
        public NotificationTypeInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath Groupchat { get; }
        public static Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath Team { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath left, Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath left, Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath right) { }
    }
    public sealed class OfferShiftRequestApproveInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestApproveInput>
    {
        public OfferShiftRequestApproveInput() { }
        public string? Message { get; set; }
    }
    public sealed class OfferShiftRequestDeclineInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestDeclineInput>
    {
        public OfferShiftRequestDeclineInput() { }
        public string? Message { get; set; }
    }
    public sealed class OfferShiftRequestResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestResponse>
    {
        public OfferShiftRequestResponse() { }
        public string? AssignedTo { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? Id { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public System.DateTimeOffset? ManagerActionDateTime { get; set; }
        public string? ManagerActionMessage { get; set; }
        public string? ManagerUserId { get; set; }
        public System.DateTimeOffset? RecipientActionDateTime { get; set; }
        public string? RecipientActionMessage { get; set; }
        public string? RecipientUserId { get; set; }
        public System.DateTimeOffset? SenderDateTime { get; set; }
        public string? SenderMessage { get; set; }
        public string? SenderShiftId { get; set; }
        public string? SenderUserId { get; set; }
        public string? State { get; set; }
    }
    public sealed class OnGroupMemberChangeResponseItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem>
    {
        public OnGroupMemberChangeResponseItem() { }
        public string? Id { get; set; }
    }
    public sealed class OpenShiftChangeRequestApproveInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestApproveInput>
    {
        public OpenShiftChangeRequestApproveInput() { }
        public string? Message { get; set; }
    }
    public sealed class OpenShiftChangeRequestDeclineInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestDeclineInput>
    {
        public OpenShiftChangeRequestDeclineInput() { }
        public string? Message { get; set; }
    }
    public sealed class OpenShiftChangeRequestResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestResponse>
    {
        public OpenShiftChangeRequestResponse() { }
        public string? AssignedTo { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? Id { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public System.DateTimeOffset? ManagerActionDateTime { get; set; }
        public string? ManagerActionMessage { get; set; }
        public string? ManagerUserId { get; set; }
        public string? OpenShiftId { get; set; }
        public System.DateTimeOffset? SenderDateTime { get; set; }
        public string? SenderMessage { get; set; }
        public string? SenderUserId { get; set; }
        public string? State { get; set; }
    }
    public sealed class OpenShiftResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse>
    {
        public OpenShiftResponse() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.DraftOpenShift? DraftOpenShift { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? LastModifiedBy { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? SchedulingGroupId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SharedOpenShift? SharedOpenShift { get; set; }
    }
    public sealed class PostCardAndWaitForResponseInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostCardAndWaitForResponseInput>
    {
        public PostCardAndWaitForResponseInput() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostCardAndWaitForResponseInputBody Body { get; set; }
        public required string NotificationUrl { get; set; }
    }
    public sealed class PostCardAndWaitForResponseInputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostCardAndWaitForResponseInputBody>
    {
        public PostCardAndWaitForResponseInputBody() { }
        public required string MessageBody { get; set; }
        [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="GatherInput")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")]
        [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")]
        [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")]
        public required System.Text.Json.JsonElement Recipient { get; set; }
        public string? UpdateMessage { get; set; }
    }
    public sealed class PostFeedSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostFeedSchema>
    {
        public PostFeedSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class PostMessageToChannelInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInput>
    {
        public PostMessageToChannelInput() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInputRootMessage RootMessage { get; set; }
    }
    public sealed class PostMessageToChannelInputRootMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInputRootMessage>
    {
        public PostMessageToChannelInputRootMessage() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInputRootMessageBody Body { get; set; }
    }
    public sealed class PostMessageToChannelInputRootMessageBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInputRootMessageBody>
    {
        public PostMessageToChannelInputRootMessageBody() { }
        public required string Content { get; set; }
        public required int ContentType { get; set; }
    }
    public sealed class PostMessageToChannelV2Input : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2Input>
    {
        public PostMessageToChannelV2Input() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBody Body { get; set; }
        public string? Subject { get; set; }
    }
    public sealed class PostMessageToChannelV2InputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBody>
    {
        public PostMessageToChannelV2InputBody() { }
        public required string Content { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType ContentType { get; set; }
    }
    public readonly struct PostMessageToChannelV2InputBodyContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType>
    {
        public PostMessageToChannelV2InputBodyContentType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType Html { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2InputBodyContentType right) { }
    }
    public sealed class PostMessageToChannelV3Input : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3Input>
    {
        public PostMessageToChannelV3Input() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBody Body { get; set; }
        public string? Subject { get; set; }
    }
    public sealed class PostMessageToChannelV3InputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBody>
    {
        public PostMessageToChannelV3InputBody() { }
        public required string Content { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType ContentType { get; set; }
    }
    public readonly struct PostMessageToChannelV3InputBodyContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType>
    {
        public PostMessageToChannelV3InputBodyContentType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType Html { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3InputBodyContentType right) { }
    }
    public sealed class PostMessageToSelfRequest : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequest>
    {
        public PostMessageToSelfRequest() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBody Body { get; set; }
    }
    public sealed class PostMessageToSelfRequestBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBody>
    {
        public PostMessageToSelfRequestBody() { }
        public required string Content { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType? ContentType { get; set; }
    }
    public readonly struct PostMessageToSelfRequestBodyContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType>
    {
        public PostMessageToSelfRequestBodyContentType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType Html { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequestBodyContentType right) { }
    }
    public sealed class PostReplyToMessageInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInput>
    {
        public PostReplyToMessageInput() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBody Body { get; set; }
        public string? Subject { get; set; }
    }
    public sealed class PostReplyToMessageInputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBody>
    {
        public PostReplyToMessageInputBody() { }
        public required string Content { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType ContentType { get; set; }
    }
    public readonly struct PostReplyToMessageInputBodyContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType>
    {
        public PostReplyToMessageInputBodyContentType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType Html { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInputBodyContentType right) { }
    }
    public sealed class PostReplyToMessageV2Input : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2Input>
    {
        public PostReplyToMessageV2Input() { }
        public required Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBody Body { get; set; }
        public string? Subject { get; set; }
    }
    public sealed class PostReplyToMessageV2InputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBody>
    {
        public PostReplyToMessageV2InputBody() { }
        public required string Content { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType ContentType { get; set; }
    }
    public readonly struct PostReplyToMessageV2InputBodyContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType>
    {
        public PostReplyToMessageV2InputBodyContentType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType Html { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType left, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2InputBodyContentType right) { }
    }
    public sealed class PostToConversationResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse>
    {
        public PostToConversationResponse() { }
        public string? ConversationId { get; set; }
        public string? MessageId { get; set; }
        public string? MessageLink { get; set; }
    }
    public readonly struct PosterInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PosterInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PosterInPath>
    {
        public PosterInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterInPath FlowBot { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterInPath PowerVirtualAgents { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterInPath User { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PosterInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PosterInPath left, Azure.Connectors.Sdk.Teams.Models.PosterInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PosterInPath left, Azure.Connectors.Sdk.Teams.Models.PosterInPath right) { }
    }
    public readonly struct PosterJustFlowbotInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath>
    {
        public PosterJustFlowbotInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath FlowBot { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath left, Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath left, Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath right) { }
    }
    public readonly struct PosterWithPowerAppsInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath>
    {
        public PosterWithPowerAppsInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath FlowBot { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath PowerApps { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath PowerVirtualAgents { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath User { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath right) { }
    }
    public readonly struct PosterWithoutPVAInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath>
    {
        public PosterWithoutPVAInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath FlowBot { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath User { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath right) { }
    }
    public readonly struct PosterWithoutUserInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath>
    {
        public PosterWithoutUserInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath FlowBot { get; }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath PowerVirtualAgents { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath left, Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath right) { }
    }
    public readonly struct RecordingTriggerQueryScopeType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType>
    {
        public RecordingTriggerQueryScopeType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType AdhocCallUser { get; }
        public static Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType Meeting { get; }
        public static Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType User { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType left, Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType left, Azure.Connectors.Sdk.Teams.Models.RecordingTriggerQueryScopeType right) { }
    }
    public sealed class RecordingWebhookResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.RecordingWebhookResponseSchema>
    {
        public RecordingWebhookResponseSchema() { }
        public string? CallId { get; set; }
        public string? ContentCorrelationId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Id { get; set; }
        public string? MeetingId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet? MeetingOrganizer { get; set; }
        public string? OdataId { get; set; }
        public string? RecordingContentUrl { get; set; }
    }
    public sealed class ScheduleResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ScheduleResponse>
    {
        public ScheduleResponse() { }
        public string? Id { get; set; }
        public string? ProvisionStatus { get; set; }
        public string? ProvisionStatusCode { get; set; }
        public string? TimeZone { get; set; }
    }
    public sealed class SchedulingGroupResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse>
    {
        public SchedulingGroupResponse() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public bool? IsActive { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? UserIds { get; set; }
    }
    public sealed class SectionItemResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SectionItemResponse>
    {
        public SectionItemResponse() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? ETag { get; set; }
        public string? ItemId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.ItemType? ItemType { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
    }
    public sealed class SectionResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SectionResponse>
    {
        public SectionResponse() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIcon? DisplayIcon { get; set; }
        public string? DisplayName { get; set; }
        public string? ETag { get; set; }
        public bool? IsExpanded { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? SectionId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SectionType? SectionType { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SortType? SortType { get; set; }
    }
    public sealed class SectionResponseDisplayIcon : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIcon>
    {
        public SectionResponseDisplayIcon() { }
        public string? DisplayName { get; set; }
        public string? IconType { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone? SkinTone { get; set; }
    }
    public readonly struct SectionResponseDisplayIconSkinTone : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone>
    {
        public SectionResponseDisplayIconSkinTone(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone Dark { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone Light { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone Medium { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone MediumDark { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone MediumLight { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone left, Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone left, Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone right) { }
    }
    public readonly struct SectionType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.SectionType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.SectionType>
    {
        public SectionType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionType SystemDefined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SectionType UserDefined { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.SectionType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.SectionType left, Azure.Connectors.Sdk.Teams.Models.SectionType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.SectionType left, Azure.Connectors.Sdk.Teams.Models.SectionType right) { }
    }
    public sealed class SharedOpenShift : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SharedOpenShift>
    {
        public SharedOpenShift() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? Activities { get; set; }
        public string? DisplayName { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Notes { get; set; }
        public long? OpenSlotCount { get; set; }
        public System.DateTimeOffset? StartDateTime { get; set; }
        public string? Theme { get; set; }
    }
    public sealed class SharedShift : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SharedShift>
    {
        public SharedShift() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? Activities { get; set; }
        public string? DisplayName { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Notes { get; set; }
        public System.DateTimeOffset? StartDateTime { get; set; }
        public string? Theme { get; set; }
    }
    public sealed class ShiftResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.ShiftResponse>
    {
        public ShiftResponse() { }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.DraftShift? DraftShift { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? LastModifiedBy { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? SchedulingGroupId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.SharedShift? SharedShift { get; set; }
        public string? UserId { get; set; }
    }
    public readonly struct ShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ShowAs>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ShowAs>
    {
        public ShowAs(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs Free { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ShowAs left, Azure.Connectors.Sdk.Teams.Models.ShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ShowAs left, Azure.Connectors.Sdk.Teams.Models.ShowAs right) { }
    }
    public readonly struct SortType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.SortType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.SortType>
    {
        public SortType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.SortType MostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SortType NameAlphabetical { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SortType UnreadThenMostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.SortType UserDefinedCustomOrder { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.SortType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.SortType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.SortType left, Azure.Connectors.Sdk.Teams.Models.SortType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.SortType left, Azure.Connectors.Sdk.Teams.Models.SortType right) { }
    }
    public sealed class SubscribeChannelFlowContinuationInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInput>
    {
        public SubscribeChannelFlowContinuationInput() { }
        public required Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInputBody Body { get; set; }
        public required string NotificationUrl { get; set; }
    }
    public sealed class SubscribeChannelFlowContinuationInputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInputBody>
    {
        public SubscribeChannelFlowContinuationInputBody() { }
        public required string MessageBody { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInputBodyRecipient Recipient { get; set; }
        public bool? ShouldUpdateCard { get; set; }
        public string? UpdateMessage { get; set; }
    }
    public sealed class SubscribeChannelFlowContinuationInputBodyRecipient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInputBodyRecipient>
    {
        public SubscribeChannelFlowContinuationInputBodyRecipient() { }
        [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")]
        [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
        public required string ChannelId { get; set; }
        public string? GroupId { get; set; }
    }
    public sealed class SubscribeUserFlowContinuationInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInput>
    {
        public SubscribeUserFlowContinuationInput() { }
        public required Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInputBody Body { get; set; }
        public required string NotificationUrl { get; set; }
    }
    public sealed class SubscribeUserFlowContinuationInputBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInputBody>
    {
        public SubscribeUserFlowContinuationInputBody() { }
        public required string MessageBody { get; set; }
        public required Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInputBodyRecipient Recipient { get; set; }
        public bool? ShouldUpdateCard { get; set; }
        public string? UpdateMessage { get; set; }
    }
    public sealed class SubscribeUserFlowContinuationInputBodyRecipient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInputBodyRecipient>
    {
        public SubscribeUserFlowContinuationInputBodyRecipient() { }
        public bool? IsAlert { get; set; }
        public string? Summary { get; set; }
        public required string To { get; set; }
    }
    public sealed class SwapShiftsChangeRequestApproveInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestApproveInput>
    {
        public SwapShiftsChangeRequestApproveInput() { }
        public string? Message { get; set; }
    }
    public sealed class SwapShiftsChangeRequestDeclineInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestDeclineInput>
    {
        public SwapShiftsChangeRequestDeclineInput() { }
        public string? Message { get; set; }
    }
    public sealed class SwapShiftsChangeRequestResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestResponse>
    {
        public SwapShiftsChangeRequestResponse() { }
        public string? AssignedTo { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public string? Id { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public System.DateTimeOffset? ManagerActionDateTime { get; set; }
        public string? ManagerActionMessage { get; set; }
        public string? ManagerUserId { get; set; }
        public System.DateTimeOffset? RecipientActionDateTime { get; set; }
        public string? RecipientActionMessage { get; set; }
        public string? RecipientShiftId { get; set; }
        public string? RecipientUserId { get; set; }
        public System.DateTimeOffset? SenderDateTime { get; set; }
        public string? SenderMessage { get; set; }
        public string? SenderShiftId { get; set; }
        public string? SenderUserId { get; set; }
        public string? State { get; set; }
    }
    public sealed class TeamsIdentitySet : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet>
    {
        public TeamsIdentitySet() { }
        public Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetApplication? Application { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetDevice? Device { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetUser? User { get; set; }
    }
    public sealed class TeamsIdentitySetApplication : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetApplication>
    {
        public TeamsIdentitySetApplication() { }
        public string? ApplicationIdentityType { get; set; }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? OdataType { get; set; }
    }
    public sealed class TeamsIdentitySetDevice : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetDevice>
    {
        public TeamsIdentitySetDevice() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? OdataType { get; set; }
    }
    public sealed class TeamsIdentitySetUser : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetUser>
    {
        public TeamsIdentitySetUser() { }
        public string? Id { get; set; }
        public string? OdataType { get; set; }
        public string? UserIdentityType { get; set; }
        public string? UserPrincipalName { get; set; }
    }
    public sealed class TeamsOnNewChannelMessageMentioningMeTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.ChatMessage>
    {
        public TeamsOnNewChannelMessageMentioningMeTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.ChatMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.ChatMessage item) { }
    }
    public sealed class TeamsOnNewChannelMessageTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.ChatMessage>
    {
        public TeamsOnNewChannelMessageTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.ChatMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.ChatMessage item) { }
    }
    public sealed class TeamsOnRecordingTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.RecordingWebhookResponseSchema>
    {
        public TeamsOnRecordingTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.RecordingWebhookResponseSchema ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.RecordingWebhookResponseSchema item) { }
    }
    public sealed class TeamsOnTeamMemberAddedTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem>
    {
        public TeamsOnTeamMemberAddedTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem item) { }
    }
    public sealed class TeamsOnTeamMemberRemovedTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem>
    {
        public TeamsOnTeamMemberRemovedTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem item) { }
    }
    public sealed class TeamsOnTranscriptTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.TranscriptWebhookResponseSchema>
    {
        public TeamsOnTranscriptTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.TranscriptWebhookResponseSchema ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.TranscriptWebhookResponseSchema item) { }
    }
    public sealed class TeamsOnWebhookAtMentionTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<System.Text.Json.JsonElement>
    {
        public TeamsOnWebhookAtMentionTriggerPayload() { }
        protected override System.Text.Json.JsonElement ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement item) { }
    }
    public sealed class TeamsOnWebhookChatMessageTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem>
    {
        public TeamsOnWebhookChatMessageTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem item) { }
    }
    public sealed class TeamsOnWebhookKeywordTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<System.Text.Json.JsonElement>
    {
        public TeamsOnWebhookKeywordTriggerPayload() { }
        protected override System.Text.Json.JsonElement ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement item) { }
    }
    public sealed class TeamsOnWebhookMessageReactionTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchema>
    {
        public TeamsOnWebhookMessageReactionTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchema ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchema item) { }
    }
    public sealed class TeamsOnWebhookNewMessageTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<System.Text.Json.JsonElement>
    {
        public TeamsOnWebhookNewMessageTriggerPayload() { }
        protected override System.Text.Json.JsonElement ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement item) { }
    }
    public static class TeamsTriggers
    {
        public static System.Collections.Generic.IReadOnlyDictionary<string, System.Type> Operations { get; }
    }
    public readonly struct ThemeEditor : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ThemeEditor>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ThemeEditor>
    {
        public ThemeEditor(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Blue { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Darkblue { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Darkgreen { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Darkpink { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Darkpurple { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Darkyellow { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Gray { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Green { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Pink { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Purple { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor White { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor Yellow { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ThemeEditor other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ThemeEditor op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ThemeEditor left, Azure.Connectors.Sdk.Teams.Models.ThemeEditor right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ThemeEditor left, Azure.Connectors.Sdk.Teams.Models.ThemeEditor right) { }
    }
    public readonly struct ThreadTypeInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath>
    {
        public ThreadTypeInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath Channel { get; }
        public static Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath Groupchat { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath left, Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath right) { }
    }
    public sealed class TimeOffRequestApproveInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestApproveInput>
    {
        public TimeOffRequestApproveInput() { }
        public string? Message { get; set; }
    }
    public sealed class TimeOffRequestDeclineInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestDeclineInput>
    {
        public TimeOffRequestDeclineInput() { }
        public string? Message { get; set; }
    }
    public sealed class TimeOffRequestResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestResponse>
    {
        public TimeOffRequestResponse() { }
        public string? AssignedTo { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Id { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public System.DateTimeOffset? ManagerActionDateTime { get; set; }
        public string? ManagerActionMessage { get; set; }
        public string? ManagerUserId { get; set; }
        public System.DateTimeOffset? SenderDateTime { get; set; }
        public string? SenderMessage { get; set; }
        public string? SenderUserId { get; set; }
        public System.DateTimeOffset? StartDateTime { get; set; }
        public string? State { get; set; }
        public string? TimeOffReasonId { get; set; }
    }
    public readonly struct TopicInPath : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.TopicInPath>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.TopicInPath>
    {
        public TopicInPath(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.TopicInPath All { get; }
        public static Azure.Connectors.Sdk.Teams.Models.TopicInPath IsDefined { get; }
        public static Azure.Connectors.Sdk.Teams.Models.TopicInPath NotDefined { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.TopicInPath other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.TopicInPath op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.TopicInPath left, Azure.Connectors.Sdk.Teams.Models.TopicInPath right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.TopicInPath left, Azure.Connectors.Sdk.Teams.Models.TopicInPath right) { }
    }
    public readonly struct TranscriptTriggerQueryScopeType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType>
    {
        public TranscriptTriggerQueryScopeType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType AdhocCallUser { get; }
        public static Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType Meeting { get; }
        public static Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType User { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType left, Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType left, Azure.Connectors.Sdk.Teams.Models.TranscriptTriggerQueryScopeType right) { }
    }
    public sealed class TranscriptWebhookResponseSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.TranscriptWebhookResponseSchema>
    {
        public TranscriptWebhookResponseSchema() { }
        public string? CallId { get; set; }
        public string? ContentCorrelationId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public System.DateTimeOffset? EndDateTime { get; set; }
        public string? Id { get; set; }
        public string? MeetingId { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet? MeetingOrganizer { get; set; }
        public string? OdataId { get; set; }
        public string? TranscriptContentUrl { get; set; }
    }
    public sealed class UnifiedActionSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.UnifiedActionSchema>
    {
        public UnifiedActionSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
    public sealed class UpdateSectionInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.UpdateSectionInput>
    {
        public UpdateSectionInput() { }
        public Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputDisplayIcon? DisplayIcon { get; set; }
        public string? DisplayName { get; set; }
        public bool? IsExpanded { get; set; }
        public Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType? SortType { get; set; }
    }
    public sealed class UpdateSectionInputDisplayIcon : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputDisplayIcon>
    {
        public UpdateSectionInputDisplayIcon() { }
        public string? IconType { get; set; }
    }
    public readonly struct UpdateSectionInputSortType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType>
    {
        public UpdateSectionInputSortType(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType MostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType NameAlphabetical { get; }
        public static Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType UnreadThenMostRecent { get; }
        public static Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType UserDefinedCustomOrder { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType left, Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType left, Azure.Connectors.Sdk.Teams.Models.UpdateSectionInputSortType right) { }
    }
    public sealed class UpdateTagInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.UpdateTagInput>
    {
        public UpdateTagInput() { }
        public required string DisplayName { get; set; }
    }
    public readonly struct Visibility : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.Visibility>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.Visibility>
    {
        public Visibility(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.Visibility Private { get; }
        public static Azure.Connectors.Sdk.Teams.Models.Visibility Public { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.Visibility other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.Visibility op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.Visibility left, Azure.Connectors.Sdk.Teams.Models.Visibility right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.Visibility left, Azure.Connectors.Sdk.Teams.Models.Visibility right) { }
    }
    public sealed class WebhookChatMessageTriggerBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.WebhookChatMessageTriggerBody>
    {
        public WebhookChatMessageTriggerBody() { }
        public string? NotificationUrl { get; set; }
    }
    public readonly struct WebhookMessageReactionTriggerQueryFrequency : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency>
    {
        public WebhookMessageReactionTriggerQueryFrequency(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency Multiple { get; }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency Once { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency left, Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency left, Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryFrequency right) { }
    }
    public readonly struct WebhookMessageReactionTriggerQueryRunningPolicy : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy>, System.IEquatable<Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy>
    {
        public WebhookMessageReactionTriggerQueryRunningPolicy(string value) { }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy Everyone { get; }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy Myself { get; }
        public bool Equals(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy left, Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy left, Azure.Connectors.Sdk.Teams.Models.WebhookMessageReactionTriggerQueryRunningPolicy right) { }
    }
    public sealed class WebhookTriggerSchema : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Teams.Models.WebhookTriggerSchema>
    {
        public WebhookTriggerSchema() { }
        public System.Text.Json.JsonElement? Schema { get; set; }
    }
}
namespace Azure.Connectors.Sdk.Teams
{
    public class TeamsClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider
    {
        protected TeamsClient() { }
        public TeamsClient(System.Uri connectionRuntimeUrl) { }
        public TeamsClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential credential) { }
        public TeamsClient(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        public virtual System.Threading.Tasks.Task AddMemberToChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("$filter", Value="membershipType eq \'private\' or membershipType eq \'shared\'")] [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channel, Azure.Connectors.Sdk.Teams.Models.AddMemberToChannelInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task AddMemberToChatAsync([Azure.Connectors.Sdk.DynamicValuesArgument("chatType", Value="all")] [Azure.Connectors.Sdk.DynamicValuesArgument("topic", Value="isDefined")] [Azure.Connectors.Sdk.DynamicValues("GetChats", CollectionPath="value", TitlePath="topic", ValuePath="id")] string conversationId, Azure.Connectors.Sdk.Teams.Models.AddMemberToChatInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.AddMemberToTagResponseSchema> AddMemberToTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, Azure.Connectors.Sdk.Teams.Models.AddMemberToTagInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task AddMemberToTeamAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, Azure.Connectors.Sdk.Teams.Models.AddMemberToTeamInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SectionItemResponse> AddSectionItemAsync(string sectionId, Azure.Connectors.Sdk.Teams.Models.AddSectionItemInput input, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.AtMentionTagResponse> AtMentionTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.AtMentionUser> AtMentionUserAsync(string user, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CreateATeamResponse> CreateATeamAsync(Azure.Connectors.Sdk.Teams.Models.CreateATeamInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CreateChannelResponse> CreateChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, Azure.Connectors.Sdk.Teams.Models.CreateChannelInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.NewChatResponse> CreateChatAsync(Azure.Connectors.Sdk.Teams.Models.NewChat input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse> CreateOpenShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, Azure.Connectors.Sdk.Teams.Models.EditOpenShiftRequest requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SectionResponse> CreateSectionAsync(Azure.Connectors.Sdk.Teams.Models.CreateSectionInput input, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CreateTagResponseSchema> CreateTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, Azure.Connectors.Sdk.Teams.Models.CreateTagInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponse> CreateTeamsMeetingAsync(Azure.Connectors.Sdk.Teams.Models.CreateTeamsMeetingCalendarid calendarId, Azure.Connectors.Sdk.Teams.Models.NewMeeting input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task DeleteOpenShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string openShiftId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteSectionAsync(string sectionId, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task DeleteShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string shiftId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteTagMemberAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, string tagMemberId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetAdaptiveCardInputMetadataAsync(string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.AiInsightResponse> GetAiInsightAsync(string meetingId, string aIInsightId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallRecordingCollectionResponse> GetAllAdhocCallRecordingsAsync(System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, long? top = default, string? skipToken = null, string? deltaToken = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallTranscriptCollectionResponse> GetAllAdhocCallTranscriptsAsync(System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, long? top = default, string? skipToken = null, string? deltaToken = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetAllAssociatedTeamsResponse> GetAllAssociatedTeamsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetAllChannelsForTeamResponse> GetAllChannelsForTeamAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, string? filterQuery = null, string? orderBy = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponse> GetAllTeamsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse> GetCallRecordingAsync(string callId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetCallRecordingContentAsync(string callId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetCallRecordingContentStreamAsync(string callId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse> GetCallTranscriptAsync(string callId, string transcriptId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<string> GetCallTranscriptContentAsync(string callId, string transcriptId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetChannelResponse> GetChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channel, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetChannelsForGroupResponse> GetChannelsForGroupAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, string? filterQuery = null, string? orderBy = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetChatsResponse> GetChatsAsync(Azure.Connectors.Sdk.Teams.Models.ChatTypeInPath chatTypes, Azure.Connectors.Sdk.Teams.Models.TopicInPath topic, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostFeedSchema> GetFeedNotificationInputSchemaAsync(Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath postAs, Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath notificationType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetFlowContinuationSubscriptionOutputMetadataAsync(string recipientType, string body, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetFlowContinuationSubscriptionWithPosterOutputMetadataAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath postAs, string recipientType, string input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse> GetMeetingRecordingAsync(string meetingId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetMeetingRecordingContentAsync(string meetingId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetMeetingRecordingContentStreamAsync(string meetingId, string recordingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse> GetMeetingTranscriptAsync(string meetingId, string transcriptId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<string> GetMeetingTranscriptContentAsync(string meetingId, string transcriptId, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetMessageDetailsResponseSchema", ValuePath="schema")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetMessageDetailsAsync(string message, Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")] [Azure.Connectors.Sdk.DynamicSchema("GetMessageDetailsInputSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetMessageDetailsSchema> GetMessageDetailsInputSchemaAsync(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetMessageDetailsSchema> GetMessageDetailsResponseSchemaAsync(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetMessageLocationsResponse> GetMessageLocationsAsync(string messageType, Azure.Connectors.Sdk.Teams.Models.PosterInPath postAs, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetMessageWithOptionsSubscriptionInputMetadataAsync(string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetMessageWithOptionsSubscriptionOutputMetadataAsync(string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.ChatMessage> GetMessagesFromChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channel, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.ChatMessage> GetMessagesFromChatAsync([Azure.Connectors.Sdk.DynamicValuesArgument("chatType", Value="all")] [Azure.Connectors.Sdk.DynamicValuesArgument("topic", Value="isDefined")] [Azure.Connectors.Sdk.DynamicValues("GetChats", CollectionPath="value", TitlePath="topic", ValuePath="id")] string conversationId, string? filterQuery = null, string? orderBy = null, string? top = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata> GetNotificationInputMetadataAsync(string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponse> GetOnlineMeetingAsync(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingLookupType lookupBy, string lookupValue, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse> GetOpenShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string openShiftId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.DynamicResponseSchema> GetPostToConversationResponseSchemaAsync(string unifiedAction, Azure.Connectors.Sdk.Teams.Models.PosterInPath postAs, string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ScheduleResponse> GetScheduleAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse> GetSchedulingGroupAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string schedulingGroupId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SectionResponse> GetSectionAsync(string sectionId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ShiftResponse> GetShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string shiftId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetSubscriptionScopeSchemaAsync(string scopeType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponse> GetSupportedTimeZonesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CreateTagResponseSchema> GetTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchema> GetTagMembersAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchema> GetTagsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.GetTeamResponse> GetTeamAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetTeamworkAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.UnifiedActionSchema> GetUnifiedActionSchemaAsync(string unifiedAction, Azure.Connectors.Sdk.Teams.Models.PosterInPath postAs, string recipientType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.WebhookTriggerSchema> GetWebhookTriggerRequestSchemaAsync(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.WebhookTriggerSchema> GetWebhookTriggerResponseSchemaAsync(string triggerType, Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> HttpRequestAsync(string uri, Azure.Connectors.Sdk.FileContent? input = null, Azure.Connectors.Sdk.Teams.Models.HttpRequestMethod? method = default, string? contentType = null, string? customHeader1 = null, string? customHeader2 = null, string? customHeader3 = null, string? customHeader4 = null, string? customHeader5 = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.AiInsightCollectionResponse> ListAiInsightsAsync(string meetingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallRecordingCollectionResponse> ListCallRecordingsAsync(string callId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallTranscriptCollectionResponse> ListCallTranscriptsAsync(string callId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallRecordingCollectionResponse> ListMeetingRecordingsAsync(string meetingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CallTranscriptCollectionResponse> ListMeetingTranscriptsAsync(string meetingId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchema> ListMembersAsync(Azure.Connectors.Sdk.Teams.Models.ListMembersThreadTypeInPath threadType, [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")] [Azure.Connectors.Sdk.DynamicSchema("ListMembersInputSchema", ValuePath="schema")] System.Text.Json.JsonElement input, string? filterQuery = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListMembersSchema> ListMembersInputSchemaAsync(Azure.Connectors.Sdk.Teams.Models.ThreadTypeInPath messageType, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestResponse> ListOfferShiftRequestsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsState? state = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestResponse> ListOpenShiftChangeRequestsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsState? state = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse> ListOpenShiftsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, System.DateTimeOffset? startTime = default, System.DateTimeOffset? endTime = default, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchema> ListRepliesToMessageAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channel, string message, int? latestRepliesCount = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse> ListSchedulingGroupsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListSectionItemsResponse> ListSectionItemsAsync(string sectionId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListSectionsResponse> ListSectionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.ShiftResponse> ListShiftsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, System.DateTimeOffset? startTime = default, System.DateTimeOffset? endTime = default, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestResponse> ListSwapShiftsChangeRequestsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsState? state = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchema> ListTeamMembersAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, string? filterQuery = null, string? top = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponseValueItem> ListTimeOffReasonsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestResponse> ListTimeOffRequestsAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, int? top = default, Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsState? state = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SectionItemResponse> MoveSectionItemAsync(string sectionId, string sectionItemId, Azure.Connectors.Sdk.Teams.Models.MoveSectionItemInput input, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> OfferShiftRequestApproveAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string offerShiftRequestId, Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestApproveInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> OfferShiftRequestDeclineAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string offerShiftRequestId, Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestDeclineInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> OpenShiftChangeRequestApproveAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string openShiftChangeRequestId, Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestApproveInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> OpenShiftChangeRequestDeclineAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string openShiftChangeRequestId, Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestDeclineInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="GatherInput")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")]
        [return: Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")]
        [return: Azure.Connectors.Sdk.DynamicSchema("GetPostToConversationResponseSchema", ValuePath="schema")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> PostCardAndWaitForResponseAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithoutUserInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="ParentMessage")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, Azure.Connectors.Sdk.Teams.Models.PostCardAndWaitForResponseInput input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse> PostCardToConversationAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithPowerAppsInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="ParentMessage")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="UnifiedAdaptiveCard")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")] [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.MessageId> PostChannelAdaptiveCardAsync([Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Value="channel")] [Azure.Connectors.Sdk.DynamicSchema("GetAdaptiveCardInputMetadata", ValuePath="schema")] System.Text.Json.JsonElement postAdaptiveCardRequest, [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostChannelNotificationAsync([Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Value="channel")] [Azure.Connectors.Sdk.DynamicSchema("GetNotificationInputMetadata", ValuePath="schema")] System.Text.Json.JsonElement postNotificationRequest, [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task PostFeedNotificationAsync(Azure.Connectors.Sdk.Teams.Models.PosterJustFlowbotInPath postAs, Azure.Connectors.Sdk.Teams.Models.NotificationTypeInPath notificationType, [Azure.Connectors.Sdk.DynamicSchemaArgument("notificationType", Reference="notificationType")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchema("GetFeedNotificationInputSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostMessageToChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channelId, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelInput body, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostMessageToChannelV2Async([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channelId, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV2Input body, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.MessageId> PostMessageToChannelV3Async([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channelId, Azure.Connectors.Sdk.Teams.Models.PostMessageToChannelV3Input body, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse> PostMessageToConversationAsync(Azure.Connectors.Sdk.Teams.Models.PosterInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="ParentMessage")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="Message")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")] [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.ChatMessage> PostMessageToSelfAsync(Azure.Connectors.Sdk.Teams.Models.PostMessageToSelfRequest input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostReplyToMessageAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channelId, string messageId, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageInput body, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostReplyToMessageV2Async([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channelId, string messageId, Azure.Connectors.Sdk.Teams.Models.PostReplyToMessageV2Input body, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.MessageId> PostUserAdaptiveCardAsync([Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Value="user")] [Azure.Connectors.Sdk.DynamicSchema("GetAdaptiveCardInputMetadata", ValuePath="schema")] System.Text.Json.JsonElement postAdaptiveCardRequest, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task PostUserNotificationAsync([Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Value="user")] [Azure.Connectors.Sdk.DynamicSchema("GetNotificationInputMetadata", ValuePath="schema")] System.Text.Json.JsonElement postNotificationRequest, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task RemoveMemberFromChannelAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("$filter", Value="membershipType eq \'private\' or membershipType eq \'shared\'")] [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string channel, string membershipId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task RemoveMemberFromTeamAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, string membershipId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task RemoveSectionItemAsync(string sectionId, string sectionItemId, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse> ReplyWithCardToConversationAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="Reply")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="ReplyWithAdaptiveCard")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")] [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse> ReplyWithMessageToConversationAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="Reply")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="ReplyWithMessage")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")] [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task SubscribeChannelFlowContinuationAsync(Azure.Connectors.Sdk.Teams.Models.SubscribeChannelFlowContinuationInput channelFlowContinuationSubscriptionRequest, [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string groupId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task SubscribeUserFlowContinuationAsync(Azure.Connectors.Sdk.Teams.Models.SubscribeUserFlowContinuationInput userFlowContinuationSubscriptionRequest, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task SubscribeUserMessageWithOptionsAsync([Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Value="user")] [Azure.Connectors.Sdk.DynamicSchema("GetMessageWithOptionsSubscriptionInputMetadata", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> SwapShiftsChangeRequestApproveAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string swapShiftsChangeRequestId, Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestApproveInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> SwapShiftsChangeRequestDeclineAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string swapShiftsChangeRequestId, Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestDeclineInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> TimeOffRequestApproveAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string timeOffRequestId, Azure.Connectors.Sdk.Teams.Models.TimeOffRequestApproveInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> TimeOffRequestDeclineAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string timeOffRequestId, Azure.Connectors.Sdk.Teams.Models.TimeOffRequestDeclineInput requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse?> UpdateCardInConversationAsync(Azure.Connectors.Sdk.Teams.Models.PosterWithoutPVAInPath postAs, [Azure.Connectors.Sdk.DynamicValuesArgument("messageType", Value="Update")] [Azure.Connectors.Sdk.DynamicValuesArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicValues("GetMessageLocations", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string postIn, [Azure.Connectors.Sdk.DynamicSchemaArgument("actionType", Value="UpdateAdaptiveCard")] [Azure.Connectors.Sdk.DynamicSchemaArgument("poster", Reference="poster")] [Azure.Connectors.Sdk.DynamicSchemaArgument("recipientType", Reference="location")] [Azure.Connectors.Sdk.DynamicSchema("GetUnifiedActionSchema", ValuePath="schema")] System.Text.Json.JsonElement input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse> UpdateOpenShiftAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string teamId, string openShiftId, Azure.Connectors.Sdk.Teams.Models.EditOpenShiftRequest requestBody, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.SectionResponse> UpdateSectionAsync(string sectionId, Azure.Connectors.Sdk.Teams.Models.UpdateSectionInput input, string ifMatch, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Teams.Models.CreateTagResponseSchema> UpdateTagAsync([Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string team, [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")] [Azure.Connectors.Sdk.DynamicValues("GetTags", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string tag, Azure.Connectors.Sdk.Teams.Models.UpdateTagInput input, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class TeamsJsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Azure.Connectors.Sdk.Teams.TeamsJsonTypeInfoResolver Instance { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class TeamsModelFactory
    {
        public static Azure.Connectors.Sdk.Teams.Models.ActivitiesItem ActivitiesItem(bool? isPaid = default, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? code = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.AddMemberToTagResponseSchema AddMemberToTagResponseSchema(string? id = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.AiInsightCollectionResponse AiInsightCollectionResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.AiInsightResponse>? aiInsights = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.AiInsightResponse AiInsightResponse(string? aiInsightId = null, string? callId = null, string? contentCorrelationId = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? endDateTime = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.AssociatedTeamInfo AssociatedTeamInfo(string? teamId = null, string? displayName = null, string? tenantId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.AtMentionTagResponse AtMentionTagResponse(string? mentionTag = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.AtMentionUser AtMentionUser(string? mention = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CallRecordingCollectionResponse CallRecordingCollectionResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse>? recordings = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CallRecordingResponse CallRecordingResponse(string? recordingId = null, System.DateTimeOffset? createdDateTime = default, string? recordingContentURL = null, string? meetingId = null, string? meetingOrganizerId = null, string? callId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CallTranscriptCollectionResponse CallTranscriptCollectionResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse>? transcripts = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CallTranscriptResponse CallTranscriptResponse(string? transcriptId = null, System.DateTimeOffset? createdDateTime = default, string? transcriptContentURL = null, string? meetingId = null, string? meetingOrganizerId = null, string? callId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChannelWithOwnerTeamId ChannelWithOwnerTeamId(string? channelId = null, string? displayName = null, string? descriptionOfChannel = null, string? email = null, string? teamTenantId = null, string? webUrl = null, string? sharePointFolderURLForChannel = null, System.DateTimeOffset? channelCreationTime = default, Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType? membershipType = default, string? ownerTeamId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatMessage ChatMessage(
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? attachments = null,
                    Azure.Connectors.Sdk.Teams.Models.ChatMessageBody? body = null,
                    System.DateTimeOffset? creationTimestamp = default,
                    bool? deleted = default,
                    string? etag = null,
                    Azure.Connectors.Sdk.Teams.Models.ChatMessageFrom? from = null,
                    string? id = null,
                    string? importance = null,
                    string? lastModifiedTimestamp = null,
                    string? locale = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? mentions = null,
                    string? messageType = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? reactions = null,
                    string? replyToId = null,
                    string? subject = null,
                    string? summary = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatMessageBody ChatMessageBody(string? content = null, string? contentType = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatMessageFrom ChatMessageFrom(System.Text.Json.JsonElement? application = default, string? device = null, Azure.Connectors.Sdk.Teams.Models.ChatMessageFromUser? user = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatMessageFromUser ChatMessageFromUser(string? displayName = null, string? id = null, string? identityProvider = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ChatMessageWebhookResponseSchemaValueItem ChatMessageWebhookResponseSchemaValueItem(string? conversationId = null, string? messageId = null, string? linkToMessage = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ConnectorMetadata ConnectorMetadata(string? metadatatype = null, string? activitytype = null, System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateATeamResponse CreateATeamResponse(string? newTeamId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateChannelResponse CreateChannelResponse(string? description = null, string? displayName = null, string? id = null, string? membershipType = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.CreateTagResponseSchema CreateTagResponseSchema(string? type = null, string? id = null, string? teamId = null, string? displayName = null, long? memberCount = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.DiscoverySettings DiscoverySettings(bool? showInTeamSSearchAndSuggestions = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.DraftOpenShift DraftOpenShift(string? displayName = null, string? notes = null, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? theme = null, long? openSlotCount = default, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? activities = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.DraftShift DraftShift(string? displayName = null, string? notes = null, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? theme = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? activities = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.DynamicResponseSchema DynamicResponseSchema(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.FunSettings FunSettings(bool? allowGiphy = default, string? giphyContentRating = null, bool? allowStickersAndMemes = default, bool? allowCustomMemes = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetAllAssociatedTeamsResponse GetAllAssociatedTeamsResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.AssociatedTeamInfo>? teamsList = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetAllChannelsForTeamResponse GetAllChannelsForTeamResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ChannelWithOwnerTeamId>? channelList = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponse GetAllTeamsResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponseValueItem>? teamsList = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetAllTeamsResponseValueItem GetAllTeamsResponseValueItem(string? description = null, string? displayName = null, string? id = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelResponse GetChannelResponse(string? channelId = null, string? displayName = null, string? descriptionOfChannel = null, string? email = null, string? teamTenantId = null, string? webUrl = null, string? sharePointFolderURLForChannel = null, System.DateTimeOffset? channelCreationTime = default, Azure.Connectors.Sdk.Teams.Models.GetChannelResponseMembershipType? membershipType = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChannelsForGroupResponse GetChannelsForGroupResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetChannelResponse>? channelList = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChatsResponse GetChatsResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetChatsResponseValueItem>? chatsList = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetChatsResponseValueItem GetChatsResponseValueItem(string? topic = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastUpdatedDateTime = default, string? id = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetMessageDetailsSchema GetMessageDetailsSchema(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetMessageLocationsResponse GetMessageLocationsResponse(System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? locations = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetMessagesFromConversationResponse GetMessagesFromConversationResponse(string? context = null, int? count = default, string? nextLink = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ChatMessage>? value = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponse GetOnlineMeetingResponse(string? meetingId = null, string? subject = null, System.DateTimeOffset? startTime = default, System.DateTimeOffset? endTime = default, System.DateTimeOffset? creationTime = default, string? joinWebURL = null, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseJoinMeetingIdSettings? joinMeetingIdSettings = null, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipants? participants = null, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseAudioConferencing? audioConferencing = null, bool? announceOnEntryExit = default, string? allowedPresenters = null, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseLobbyBypassSettings? lobbyBypassSettings = null, bool? recordAutomatically = default, string? allowMeetingChat = null, string? meetingOptionsWebURL = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseAudioConferencing GetOnlineMeetingResponseAudioConferencing(string? conferenceId = null, string? tollNumber = null, string? tollFreeNumber = null, string? dialinUrl = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseJoinMeetingIdSettings GetOnlineMeetingResponseJoinMeetingIdSettings(string? joinMeetingId = null, bool? isPasscodeRequired = default, string? passcode = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseLobbyBypassSettings GetOnlineMeetingResponseLobbyBypassSettings(string? scope = null, bool? isDialInBypassEnabled = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipants GetOnlineMeetingResponseParticipants(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizer? organizer = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizer GetOnlineMeetingResponseParticipantsOrganizer(string? upn = null, Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentity? identity = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentity GetOnlineMeetingResponseParticipantsOrganizerIdentity(Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentityUser? user = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetOnlineMeetingResponseParticipantsOrganizerIdentityUser GetOnlineMeetingResponseParticipantsOrganizerIdentityUser(string? id = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponse GetSupportedTimeZonesResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetSupportedTimeZonesResponseValueItem GetSupportedTimeZonesResponseValueItem(string? alias = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchema GetTagMembersResponseSchema(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchemaValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTagMembersResponseSchemaValueItem GetTagMembersResponseSchemaValueItem(string? id = null, string? tenantId = null, string? displayName = null, string? userId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchema GetTagsResponseSchema(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchemaValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTagsResponseSchemaValueItem GetTagsResponseSchemaValueItem(string? id = null, string? teamId = null, string? displayName = null, long? memberCount = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTeamResponse GetTeamResponse(string? teamId = null, string? displayName = null, string? descriptionOfTeam = null, string? internalId = null, string? teamSWebUrl = null, bool? archived = default, Azure.Connectors.Sdk.Teams.Models.MemberSettings? memberSettings = null, Azure.Connectors.Sdk.Teams.Models.GuestSettings? guestSettings = null, Azure.Connectors.Sdk.Teams.Models.MessagingSettings? messagingSettings = null, Azure.Connectors.Sdk.Teams.Models.FunSettings? funSettings = null, Azure.Connectors.Sdk.Teams.Models.DiscoverySettings? discoverySettings = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponse GetTimeOffReasonsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponseValueItem>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GetTimeOffReasonsResponseValueItem GetTimeOffReasonsResponseValueItem(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? displayName = null, string? iconType = null, bool? isActive = default, Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? lastModifiedBy = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.GuestSettings GuestSettings(bool? allowCreateUpdateChannels = default, bool? allowDeleteChannels = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.LastModifiedBy LastModifiedBy(string? application = null, string? device = null, string? conversation = null, Azure.Connectors.Sdk.Teams.Models.LastModifiedByUser? user = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.LastModifiedByUser LastModifiedByUser(string? id = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchema ListMembersResponseSchema(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchemaValueItem>? listOfMembers = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersResponseSchemaValueItem ListMembersResponseSchemaValueItem(string? displayName = null, string? email = null, string? id = null, System.Collections.Generic.IReadOnlyList<string>? roles = null, string? tenantId = null, string? userId = null, string? visibleHistoryStartDateTime = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListMembersSchema ListMembersSchema(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOfferShiftRequestsResponse ListOfferShiftRequestsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftChangeRequestsResponse ListOpenShiftChangeRequestsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListOpenShiftsResponse ListOpenShiftsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchema ListRepliesResponseSchema(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItem>? listOfMessageReplies = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItem ListRepliesResponseSchemaValueItem(
                    string? id = null,
                    string? replyToId = null,
                    string? etag = null,
                    string? messageType = null,
                    string? createdDateTime = null,
                    string? lastModifiedDateTime = null,
                    string? lastEditedDateTime = null,
                    string? deletedDateTime = null,
                    string? subject = null,
                    string? summary = null,
                    string? chatId = null,
                    string? importance = null,
                    string? locale = null,
                    string? webUrl = null,
                    System.Text.Json.JsonElement? policyViolation = default,
                    System.Text.Json.JsonElement? eventDetail = default,
                    Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFrom? from = null,
                    Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemBody? body = null,
                    Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemChannelIdentity? channelIdentity = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? attachments = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? mentions = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? reactions = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? messageHistory = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemBody ListRepliesResponseSchemaValueItemBody(string? contentType = null, string? content = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemChannelIdentity ListRepliesResponseSchemaValueItemChannelIdentity(string? teamId = null, string? channelId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFrom ListRepliesResponseSchemaValueItemFrom(System.Text.Json.JsonElement? application = default, System.Text.Json.JsonElement? device = default, Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFromUser? user = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListRepliesResponseSchemaValueItemFromUser ListRepliesResponseSchemaValueItemFromUser(string? id = null, string? displayName = null, string? userIdentityType = null, string? tenantId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSchedulingGroupsResponse ListSchedulingGroupsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSectionItemsResponse ListSectionItemsResponse(string? context = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SectionItemResponse>? sectionItems = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSectionsResponse ListSectionsResponse(string? context = null, string? sectionsVersion = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SectionResponse>? sections = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListShiftsResponse ListShiftsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ShiftResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListSwapShiftsChangeRequestsResponse ListSwapShiftsChangeRequestsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ListTimeOffRequestsResponse ListTimeOffRequestsResponse(string? odataContext = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.TimeOffRequestResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.MemberSettings MemberSettings(bool? allowCreateUpdateChannels = default, bool? allowDeleteChannels = default, bool? allowAddRemoveApps = default, bool? allowCreateUpdateRemoveTabs = default, bool? allowCreateUpdateRemoveConnectors = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.MessageId MessageId(string? id = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchema MessageReactionWebhookResponseSchema(Azure.Connectors.Sdk.Teams.Models.MessageReactionWebhookResponseSchemaThreadType? threadType = default, string? chatId = null, string? teamId = null, string? channelId = null, string? messageId = null, string? replyToId = null, string? messageLink = null, string? userId = null, string? messageReaction = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.MessagingSettings MessagingSettings(bool? allowUserToEditMessages = default, bool? allowUserToDeleteMessages = default, bool? allowOwnerToDeleteMessages = default, bool? allowTeamMentions = default, bool? allowChannelMentions = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewChatResponse NewChatResponse(string? conversationId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponse NewMeetingResponse(
                    string? id = null,
                    string? createdTimestamp = null,
                    string? lastModifiedTimestamp = null,
                    System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? categories = null,
                    string? timeZone = null,
                    int? preEventReminderTime = default,
                    bool? remindersEnabled = default,
                    bool? hasAttachments = default,
                    string? subject = null,
                    string? bodyPreview = null,
                    string? importance = null,
                    string? sensitivity = null,
                    bool? isAllDay = default,
                    bool? isCancelled = default,
                    bool? isOrganizer = default,
                    bool? responseRequested = default,
                    string? showAs = null,
                    string? type = null,
                    string? webLast = null,
                    string? onlineMeetingURL = null,
                    bool? allowNewTimeProposals = default,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseRecurrence? recurrence = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStatus? responseStatus = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseBody? body = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStart? start = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseEnd? end = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseLocation? location = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItem>? attendee = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizer? organizer = null,
                    Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOnlineMeeting? onlineMeeting = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItem NewMeetingResponseAttendeesItem(string? type = null, Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemStatus? status = null, Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemEmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemEmailAddress NewMeetingResponseAttendeesItemEmailAddress(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseAttendeesItemStatus NewMeetingResponseAttendeesItemStatus(string? response = null, string? time = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseBody NewMeetingResponseBody(string? contentType = null, string? content = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseEnd NewMeetingResponseEnd(string? dateTime = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseLocation NewMeetingResponseLocation(string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOnlineMeeting NewMeetingResponseOnlineMeeting(string? joinUrl = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizer NewMeetingResponseOrganizer(Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizerEmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseOrganizerEmailAddress NewMeetingResponseOrganizerEmailAddress(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseRecurrence NewMeetingResponseRecurrence(System.Text.Json.JsonElement? pattern = default, System.Text.Json.JsonElement? range = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStart NewMeetingResponseStart(string? dateTime = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.NewMeetingResponseStatus NewMeetingResponseStatus(string? response = null, string? time = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.OfferShiftRequestResponse OfferShiftRequestResponse(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? assignedTo = null, string? state = null, System.DateTimeOffset? senderDateTime = default, string? senderMessage = null, string? senderUserId = null, string? senderShiftId = null, System.DateTimeOffset? recipientActionDateTime = default, string? recipientActionMessage = null, string? recipientUserId = null, System.DateTimeOffset? managerActionDateTime = default, string? managerActionMessage = null, string? managerUserId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.OnGroupMemberChangeResponseItem OnGroupMemberChangeResponseItem(string? id = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.OpenShiftChangeRequestResponse OpenShiftChangeRequestResponse(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? assignedTo = null, string? state = null, System.DateTimeOffset? senderDateTime = default, string? senderMessage = null, string? senderUserId = null, System.DateTimeOffset? managerActionDateTime = default, string? managerActionMessage = null, string? managerUserId = null, string? openShiftId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.OpenShiftResponse OpenShiftResponse(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? schedulingGroupId = null, Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? lastModifiedBy = null, Azure.Connectors.Sdk.Teams.Models.SharedOpenShift? sharedOpenShift = null, Azure.Connectors.Sdk.Teams.Models.DraftOpenShift? draftOpenShift = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostFeedSchema PostFeedSchema(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.PostToConversationResponse PostToConversationResponse(string? messageId = null, string? messageLink = null, string? conversationId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.RecordingWebhookResponseSchema RecordingWebhookResponseSchema(string? id = null, string? odataId = null, string? meetingId = null, string? callId = null, string? contentCorrelationId = null, Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet? meetingOrganizer = null, string? recordingContentUrl = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? endDateTime = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.ScheduleResponse ScheduleResponse(string? id = null, string? timeZone = null, string? provisionStatus = null, string? provisionStatusCode = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.SchedulingGroupResponse SchedulingGroupResponse(string? id = null, string? displayName = null, bool? isActive = default, System.Collections.Generic.IReadOnlyList<string>? userIds = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionItemResponse SectionItemResponse(string? eTag = null, string? itemId = null, Azure.Connectors.Sdk.Teams.Models.ItemType? itemType = default, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponse SectionResponse(string? eTag = null, string? sectionId = null, string? displayName = null, Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIcon? displayIcon = null, bool? isExpanded = default, Azure.Connectors.Sdk.Teams.Models.SortType? sortType = default, Azure.Connectors.Sdk.Teams.Models.SectionType? sectionType = default, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIcon SectionResponseDisplayIcon(string? iconType = null, string? displayName = null, Azure.Connectors.Sdk.Teams.Models.SectionResponseDisplayIconSkinTone? skinTone = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.SharedOpenShift SharedOpenShift(string? displayName = null, string? notes = null, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? theme = null, long? openSlotCount = default, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? activities = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.SharedShift SharedShift(string? displayName = null, string? notes = null, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? theme = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Teams.Models.ActivitiesItem>? activities = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.ShiftResponse ShiftResponse(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? userId = null, string? schedulingGroupId = null, Azure.Connectors.Sdk.Teams.Models.LastModifiedBy? lastModifiedBy = null, Azure.Connectors.Sdk.Teams.Models.SharedShift? sharedShift = null, Azure.Connectors.Sdk.Teams.Models.DraftShift? draftShift = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.SwapShiftsChangeRequestResponse SwapShiftsChangeRequestResponse(
                    string? id = null,
                    System.DateTimeOffset? createdDateTime = default,
                    System.DateTimeOffset? lastModifiedDateTime = default,
                    string? assignedTo = null,
                    string? state = null,
                    System.DateTimeOffset? senderDateTime = default,
                    string? senderMessage = null,
                    string? senderUserId = null,
                    string? senderShiftId = null,
                    System.DateTimeOffset? recipientActionDateTime = default,
                    string? recipientActionMessage = null,
                    string? recipientUserId = null,
                    string? recipientShiftId = null,
                    System.DateTimeOffset? managerActionDateTime = default,
                    string? managerActionMessage = null,
                    string? managerUserId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet TeamsIdentitySet(Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetApplication? application = null, Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetDevice? device = null, Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetUser? user = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetApplication TeamsIdentitySetApplication(string? odataType = null, string? id = null, string? displayName = null, string? applicationIdentityType = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetDevice TeamsIdentitySetDevice(string? odataType = null, string? id = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySetUser TeamsIdentitySetUser(string? odataType = null, string? id = null, string? userIdentityType = null, string? userPrincipalName = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TimeOffRequestResponse TimeOffRequestResponse(string? id = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? lastModifiedDateTime = default, string? assignedTo = null, string? state = null, System.DateTimeOffset? senderDateTime = default, string? senderMessage = null, string? senderUserId = null, System.DateTimeOffset? managerActionDateTime = default, string? managerActionMessage = null, string? managerUserId = null, System.DateTimeOffset? startDateTime = default, System.DateTimeOffset? endDateTime = default, string? timeOffReasonId = null) { }
        public static Azure.Connectors.Sdk.Teams.Models.TranscriptWebhookResponseSchema TranscriptWebhookResponseSchema(string? id = null, string? odataId = null, string? meetingId = null, string? callId = null, string? contentCorrelationId = null, Azure.Connectors.Sdk.Teams.Models.TeamsIdentitySet? meetingOrganizer = null, string? transcriptContentUrl = null, System.DateTimeOffset? createdDateTime = default, System.DateTimeOffset? endDateTime = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.UnifiedActionSchema UnifiedActionSchema(System.Text.Json.JsonElement? schema = default) { }
        public static Azure.Connectors.Sdk.Teams.Models.WebhookTriggerSchema WebhookTriggerSchema(System.Text.Json.JsonElement? schema = default) { }
    }
    public sealed class TeamsOperationCatalog : Azure.Connectors.Sdk.ConnectorOperationCatalog
    {
        public override string ApiName { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OmittedOperationIds { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public override string ServiceName { get; }
        public static Azure.Connectors.Sdk.Teams.TeamsOperationCatalog Instance { get; }
        protected override Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId) { }
        protected override System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected override System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public static class TeamsOperations
    {
        public const string AddMemberToChannel = "AddMemberToChannel";
        public const string AddMemberToChat = "AddMemberToChat";
        public const string AddMemberToTag = "AddMemberToTag";
        public const string AddMemberToTeam = "AddMemberToTeam";
        public const string AddSectionItem = "AddSectionItem";
        public const string AtMentionTag = "AtMentionTag";
        public const string AtMentionUser = "AtMentionUser";
        public const string CreateATeam = "CreateATeam";
        public const string CreateChannel = "CreateChannel";
        public const string CreateChat = "CreateChat";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CreateOpenShift = "CreateOpenShift";
        public const string CreateSection = "CreateSection";
        public const string CreateTag = "CreateTag";
        public const string CreateTeamsMeeting = "CreateTeamsMeeting";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string DeleteOpenShift = "DeleteOpenShift";
        public const string DeleteSection = "DeleteSection";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string DeleteShift = "DeleteShift";
        public const string DeleteTag = "DeleteTag";
        public const string DeleteTagMember = "DeleteTagMember";
        public const string GetAdaptiveCardInputMetadata = "GetAdaptiveCardInputMetadata";
        public const string GetAiInsight = "GetAiInsight";
        public const string GetAllAdhocCallRecordings = "GetAllAdhocCallRecordings";
        public const string GetAllAdhocCallTranscripts = "GetAllAdhocCallTranscripts";
        public const string GetAllAssociatedTeams = "GetAllAssociatedTeams";
        public const string GetAllChannelsForTeam = "GetAllChannelsForTeam";
        public const string GetAllTeams = "GetAllTeams";
        public const string GetCallRecording = "GetCallRecording";
        public const string GetCallRecordingContent = "GetCallRecordingContent";
        public const string GetCallTranscript = "GetCallTranscript";
        public const string GetCallTranscriptContent = "GetCallTranscriptContent";
        public const string GetChannel = "GetChannel";
        public const string GetChannelsForGroup = "GetChannelsForGroup";
        public const string GetChats = "GetChats";
        public const string GetFeedNotificationInputSchema = "GetFeedNotificationInputSchema";
        public const string GetFlowContinuationSubscriptionOutputMetadata = "GetFlowContinuationSubscriptionOutputMetadata";
        public const string GetFlowContinuationSubscriptionWithPosterOutputMetadata = "GetFlowContinuationSubscriptionWithPosterOutputMetadata";
        public const string GetMeetingRecording = "GetMeetingRecording";
        public const string GetMeetingRecordingContent = "GetMeetingRecordingContent";
        public const string GetMeetingTranscript = "GetMeetingTranscript";
        public const string GetMeetingTranscriptContent = "GetMeetingTranscriptContent";
        public const string GetMessageDetails = "GetMessageDetails";
        public const string GetMessageDetailsInputSchema = "GetMessageDetailsInputSchema";
        public const string GetMessageDetailsResponseSchema = "GetMessageDetailsResponseSchema";
        public const string GetMessageLocations = "GetMessageLocations";
        public const string GetMessageWithOptionsSubscriptionInputMetadata = "GetMessageWithOptionsSubscriptionInputMetadata";
        public const string GetMessageWithOptionsSubscriptionOutputMetadata = "GetMessageWithOptionsSubscriptionOutputMetadata";
        public const string GetMessagesFromChannel = "GetMessagesFromChannel";
        public const string GetMessagesFromChat = "GetMessagesFromChat";
        public const string GetNotificationInputMetadata = "GetNotificationInputMetadata";
        public const string GetOnlineMeeting = "GetOnlineMeeting";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetOpenShift = "GetOpenShift";
        public const string GetPostToConversationResponseSchema = "GetPostToConversationResponseSchema";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetSchedule = "GetSchedule";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetSchedulingGroup = "GetSchedulingGroup";
        public const string GetSection = "GetSection";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetShift = "GetShift";
        public const string GetSubscriptionScopeSchema = "GetSubscriptionScopeSchema";
        public const string GetSupportedTimeZones = "GetSupportedTimeZones";
        public const string GetTag = "GetTag";
        public const string GetTagMembers = "GetTagMembers";
        public const string GetTags = "GetTags";
        public const string GetTeam = "GetTeam";
        public const string GetTeamwork = "GetTeamwork";
        public const string GetUnifiedActionSchema = "GetUnifiedActionSchema";
        public const string GetWebhookTriggerRequestSchema = "GetWebhookTriggerRequestSchema";
        public const string GetWebhookTriggerResponseSchema = "GetWebhookTriggerResponseSchema";
        public const string HttpRequest = "HttpRequest";
        public const string ListAiInsights = "ListAiInsights";
        public const string ListCallRecordings = "ListCallRecordings";
        public const string ListCallTranscripts = "ListCallTranscripts";
        public const string ListMeetingRecordings = "ListMeetingRecordings";
        public const string ListMeetingTranscripts = "ListMeetingTranscripts";
        public const string ListMembers = "ListMembers";
        public const string ListMembersInputSchema = "ListMembersInputSchema";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListOfferShiftRequests = "ListOfferShiftRequests";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListOpenShiftChangeRequests = "ListOpenShiftChangeRequests";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListOpenShifts = "ListOpenShifts";
        public const string ListRepliesToMessage = "ListRepliesToMessage";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListSchedulingGroups = "ListSchedulingGroups";
        public const string ListSectionItems = "ListSectionItems";
        public const string ListSections = "ListSections";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListShifts = "ListShifts";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListSwapShiftsChangeRequests = "ListSwapShiftsChangeRequests";
        public const string ListTeamMembers = "ListTeamMembers";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListTimeOffReasons = "ListTimeOffReasons";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ListTimeOffRequests = "ListTimeOffRequests";
        public const string MoveSectionItem = "MoveSectionItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string OfferShiftRequestApprove = "OfferShiftRequestApprove";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string OfferShiftRequestDecline = "OfferShiftRequestDecline";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string OpenShiftChangeRequestApprove = "OpenShiftChangeRequestApprove";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string OpenShiftChangeRequestDecline = "OpenShiftChangeRequestDecline";
        public const string PostCardAndWaitForResponse = "PostCardAndWaitForResponse";
        public const string PostCardToConversation = "PostCardToConversation";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostChannelAdaptiveCard = "PostChannelAdaptiveCard";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostChannelNotification = "PostChannelNotification";
        public const string PostFeedNotification = "PostFeedNotification";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostMessageToChannel = "PostMessageToChannel";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostMessageToChannelV2 = "PostMessageToChannelV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostMessageToChannelV3 = "PostMessageToChannelV3";
        public const string PostMessageToConversation = "PostMessageToConversation";
        public const string PostMessageToSelf = "PostMessageToSelf";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostReplyToMessage = "PostReplyToMessage";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostReplyToMessageV2 = "PostReplyToMessageV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostUserAdaptiveCard = "PostUserAdaptiveCard";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string PostUserNotification = "PostUserNotification";
        public const string RemoveMemberFromChannel = "RemoveMemberFromChannel";
        public const string RemoveMemberFromTeam = "RemoveMemberFromTeam";
        public const string RemoveSectionItem = "RemoveSectionItem";
        public const string ReplyWithCardToConversation = "ReplyWithCardToConversation";
        public const string ReplyWithMessageToConversation = "ReplyWithMessageToConversation";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SubscribeChannelFlowContinuation = "SubscribeChannelFlowContinuation";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SubscribeUserFlowContinuation = "SubscribeUserFlowContinuation";
        public const string SubscribeUserMessageWithOptions = "SubscribeUserMessageWithOptions";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SwapShiftsChangeRequestApprove = "SwapShiftsChangeRequestApprove";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SwapShiftsChangeRequestDecline = "SwapShiftsChangeRequestDecline";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string TimeOffRequestApprove = "TimeOffRequestApprove";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string TimeOffRequestDecline = "TimeOffRequestDecline";
        public const string UpdateCardInConversation = "UpdateCardInConversation";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string UpdateOpenShift = "UpdateOpenShift";
        public const string UpdateSection = "UpdateSection";
        public const string UpdateTag = "UpdateTag";
    }
    public static class TeamsTriggerOperations
    {
        public const string OnNewChannelMessage = "OnNewChannelMessage";
        public const string OnNewChannelMessageMentioningMe = "OnNewChannelMessageMentioningMe";
        public const string OnRecordingTrigger = "RecordingTrigger";
        public const string OnTeamMemberAdded = "OnGroupMembershipAdd";
        public const string OnTeamMemberRemoved = "OnGroupMembershipRemoval";
        public const string OnTranscriptTrigger = "TranscriptTrigger";
        public const string OnWebhookAtMentionTrigger = "WebhookAtMentionTrigger";
        public const string OnWebhookChatMessageTrigger = "WebhookChatMessageTrigger";
        public const string OnWebhookKeywordTrigger = "WebhookKeywordTrigger";
        public const string OnWebhookMessageReactionTrigger = "WebhookMessageReactionTrigger";
        public const string OnWebhookNewMessageTrigger = "WebhookNewMessageTrigger";
    }
    public static class TeamsTriggerParameters
    {
        public static class OnNewChannelMessage
        {
            [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")]
            [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string ChannelId = "channelId";
            [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string GroupId = "groupId";
        }
        public static class OnNewChannelMessageMentioningMe
        {
            [Azure.Connectors.Sdk.DynamicValuesArgument("groupId", Reference="groupId")]
            [Azure.Connectors.Sdk.DynamicValues("GetChannelsForGroup", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string ChannelId = "channelId";
            [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string GroupId = "groupId";
        }
        public static class OnRecordingTrigger
        {
            public const string ScopeType = "scopeType";
        }
        public static class OnTeamMemberAdded
        {
            [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string GroupId = "groupId";
        }
        public static class OnTeamMemberRemoved
        {
            [Azure.Connectors.Sdk.DynamicValues("GetAllTeams", CollectionPath="value", TitlePath="displayName", ValuePath="id")]
            public const string GroupId = "groupId";
        }
        public static class OnTranscriptTrigger
        {
            public const string ScopeType = "scopeType";
        }
        public static class OnWebhookAtMentionTrigger
        {
            [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")]
            [Azure.Connectors.Sdk.DynamicSchema("GetWebhookTriggerRequestSchema", ValuePath="schema")]
            public const string RequestBody = "requestBody";
            public const string ThreadType = "threadType";
        }
        public static class OnWebhookKeywordTrigger
        {
            [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")]
            [Azure.Connectors.Sdk.DynamicSchema("GetWebhookTriggerRequestSchema", ValuePath="schema")]
            public const string RequestBody = "requestBody";
            public const string Search = "$search";
            public const string ThreadType = "threadType";
        }
        public static class OnWebhookMessageReactionTrigger
        {
            public const string Frequency = "frequency";
            public const string ReactionKey = "reactionKey";
            [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")]
            [Azure.Connectors.Sdk.DynamicSchema("GetWebhookTriggerRequestSchema", ValuePath="schema")]
            public const string RequestBody = "requestBody";
            public const string RunningPolicy = "runningPolicy";
            public const string ThreadType = "threadType";
        }
        public static class OnWebhookNewMessageTrigger
        {
            [Azure.Connectors.Sdk.DynamicSchemaArgument("threadType", Reference="threadType")]
            [Azure.Connectors.Sdk.DynamicSchema("GetWebhookTriggerRequestSchema", ValuePath="schema")]
            public const string RequestBody = "requestBody";
            public const string ThreadType = "threadType";
        }
    }
}
