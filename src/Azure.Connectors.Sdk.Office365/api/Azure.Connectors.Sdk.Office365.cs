namespace Azure.Connectors.Sdk.Office365.Models
{
    public readonly struct ActionType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ActionType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ActionType>
    {
        public ActionType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ActionType Added { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ActionType Deleted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ActionType Updated { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ActionType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ActionType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ActionType left, Azure.Connectors.Sdk.Office365.Models.ActionType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ActionType left, Azure.Connectors.Sdk.Office365.Models.ActionType right) { }
    }
    public readonly struct ActivityDomain : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ActivityDomain>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ActivityDomain>
    {
        public ActivityDomain(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ActivityDomain Personal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ActivityDomain Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ActivityDomain Unrestricted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ActivityDomain Work { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ActivityDomain other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ActivityDomain op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ActivityDomain left, Azure.Connectors.Sdk.Office365.Models.ActivityDomain right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ActivityDomain left, Azure.Connectors.Sdk.Office365.Models.ActivityDomain right) { }
    }
    public sealed class ApprovalEmailSubscription : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ApprovalEmailSubscription>
    {
        public ApprovalEmailSubscription() { }
        public required Azure.Connectors.Sdk.Office365.Models.ApprovalMessage Message { get; set; }
        public required string NotificationUrl { get; set; }
    }
    public sealed class ApprovalMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ApprovalMessage>
    {
        public ApprovalMessage() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? Body { get; set; }
        public string? HeaderText { get; set; }
        public bool? HideHTMLMessage { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance? Importance { get; set; }
        public string? SelectionText { get; set; }
        public bool? ShowHTMLConfirmationDialog { get; set; }
        public string? Subject { get; set; }
        public required string To { get; set; }
        public bool? UseOnlyHTMLMessage { get; set; }
        public string? UserOptions { get; set; }
    }
    public readonly struct ApprovalMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance>
    {
        public ApprovalMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ApprovalMessageImportance right) { }
    }
    public sealed class Attendee : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.Attendee>
    {
        public Attendee() { }
        public Azure.Connectors.Sdk.Office365.Models.EmailAddress? EmailAddress { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ResponseStatus? Status { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.AttendeeType? Type { get; set; }
    }
    public readonly struct AttendeeType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.AttendeeType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.AttendeeType>
    {
        public AttendeeType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.AttendeeType Optional { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AttendeeType Required { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AttendeeType Resource { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.AttendeeType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.AttendeeType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.AttendeeType left, Azure.Connectors.Sdk.Office365.Models.AttendeeType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.AttendeeType left, Azure.Connectors.Sdk.Office365.Models.AttendeeType right) { }
    }
    public sealed class AutomaticRepliesSettingClient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClient>
    {
        public AutomaticRepliesSettingClient() { }
        public Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledEndDateTime? EndTime { get; set; }
        public required Azure.Connectors.Sdk.Office365.Models.ExternalAudience ExternalAudience { get; set; }
        public string? ExternalReplyMessage { get; set; }
        public string? InternalReplyMessage { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledStartDateTime? StartTime { get; set; }
        public required Azure.Connectors.Sdk.Office365.Models.Status Status { get; set; }
    }
    public sealed class AutomaticRepliesSettingClientModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModel>
    {
        public AutomaticRepliesSettingClientModel() { }
        public required Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience ExternalAudience { get; set; }
        public string? ExternalReplyMessage { get; set; }
        public string? InternalReplyMessage { get; set; }
        public string? ScheduledEndDateTimeOffset { get; set; }
        public string? ScheduledStartDateTimeOffset { get; set; }
        public required Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus Status { get; set; }
    }
    public readonly struct AutomaticRepliesSettingClientModelExternalAudience : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience>
    {
        public AutomaticRepliesSettingClientModelExternalAudience(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience All { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience ContactsOnly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience None { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience left, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience left, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelExternalAudience right) { }
    }
    public readonly struct AutomaticRepliesSettingClientModelStatus : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus>
    {
        public AutomaticRepliesSettingClientModelStatus(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus AlwaysEnabled { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus Disabled { get; }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus Scheduled { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus left, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus left, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModelStatus right) { }
    }
    public sealed class AutomaticRepliesSettingClientScheduledEndDateTime : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledEndDateTime>
    {
        public AutomaticRepliesSettingClientScheduledEndDateTime() { }
        public string? DateTime { get; set; }
        public string? TimeZone { get; set; }
    }
    public sealed class AutomaticRepliesSettingClientScheduledStartDateTime : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledStartDateTime>
    {
        public AutomaticRepliesSettingClientScheduledStartDateTime() { }
        public string? DateTime { get; set; }
        public string? TimeZone { get; set; }
    }
    public sealed class BatchItemFailureResult : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.BatchItemFailureResult>
    {
        public BatchItemFailureResult() { }
        public string? Error { get; set; }
        public string? MessageId { get; set; }
    }
    public sealed class BatchOperationResult : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.BatchOperationResult>
    {
        public BatchOperationResult() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.BatchItemFailureResult>? Failures { get; set; }
        public long? SuccessCount { get; set; }
    }
    public sealed class BatchResponseClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.BatchResponseClientReceiveMessage>
    {
        public BatchResponseClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>? Value { get; }
    }
    public sealed class BatchResponseGraphClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.BatchResponseGraphClientReceiveMessage>
    {
        public BatchResponseGraphClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>? Value { get; }
    }
    public sealed class BatchResponseSensitivityLabel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.BatchResponseSensitivityLabel>
    {
        public BatchResponseSensitivityLabel() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabel>? Value { get; }
    }
    public sealed class CalendarEventBackend : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>
    {
        public CalendarEventBackend() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.Attendee>? Attendees { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ItemBody? Body { get; set; }
        public string? BodyPreview { get; set; }
        public System.Collections.Generic.IList<string>? Categories { get; set; }
        public string? ChangeKey { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public required System.DateTimeOffset End { get; set; }
        public string? EndTimeZone { get; set; }
        public bool? HasAttachments { get; set; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsCancelled { get; set; }
        public bool? IsOrganizer { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.Location? Location { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.Recipient? Organizer { get; set; }
        public string? Reason { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PatternedRecurrence? Recurrence { get; set; }
        public int? Reminder { get; set; }
        public bool? ResponseRequested { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ResponseStatus? ResponseStatus { get; set; }
        public string? SeriesMasterId { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs? ShowAs { get; set; }
        public required System.DateTimeOffset Start { get; set; }
        public string? StartTimeZone { get; set; }
        public required string Subject { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType? Type { get; set; }
        public string? WebLink { get; set; }
    }
    public readonly struct CalendarEventBackendImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance>
    {
        public CalendarEventBackendImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance right) { }
    }
    public readonly struct CalendarEventBackendShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs>
    {
        public CalendarEventBackendShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs right) { }
    }
    public readonly struct CalendarEventBackendType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType>
    {
        public CalendarEventBackendType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType Exception { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType Occurrence { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType SeriesMaster { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType SingleInstance { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType right) { }
    }
    public sealed class CalendarEventClient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventClient>
    {
        public CalendarEventClient() { }
        public string? Body { get; set; }
        public required System.DateTimeOffset End { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsHtml { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence? Recurrence { get; set; }
        public System.DateTimeOffset? RecurrenceEnd { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs? ShowAs { get; set; }
        public required System.DateTimeOffset Start { get; set; }
        public required string Subject { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone? TimeZone { get; set; }
    }
    public readonly struct CalendarEventClientImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance>
    {
        public CalendarEventClientImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientImportance right) { }
    }
    public sealed class CalendarEventClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>
    {
        public CalendarEventClientReceive() { }
        public string? Body { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public System.DateTimeOffset? End { get; set; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public int? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsHtml { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? Organizer { get; set; }
        public int? Recurrence { get; set; }
        public System.DateTimeOffset? RecurrenceEnd { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.DateTimeOffset? ResponseTime { get; set; }
        public int? ResponseType { get; set; }
        public string? SeriesMasterId { get; set; }
        public int? ShowAs { get; set; }
        public System.DateTimeOffset? Start { get; set; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? WebLink { get; set; }
    }
    public sealed class CalendarEventClientReceiveStringEnums : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums>
    {
        public CalendarEventClientReceiveStringEnums() { }
        public string? Body { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public System.DateTimeOffset? End { get; set; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsHtml { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? Organizer { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence? Recurrence { get; set; }
        public System.DateTimeOffset? RecurrenceEnd { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.DateTimeOffset? ResponseTime { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType? ResponseType { get; set; }
        public string? SeriesMasterId { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs? ShowAs { get; set; }
        public System.DateTimeOffset? Start { get; set; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? WebLink { get; set; }
    }
    public readonly struct CalendarEventClientReceiveStringEnumsImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance>
    {
        public CalendarEventClientReceiveStringEnumsImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance right) { }
    }
    public readonly struct CalendarEventClientReceiveStringEnumsRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence>
    {
        public CalendarEventClientReceiveStringEnumsRecurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence right) { }
    }
    public readonly struct CalendarEventClientReceiveStringEnumsResponseType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType>
    {
        public CalendarEventClientReceiveStringEnumsResponseType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType Accepted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType Declined { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType NotResponded { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType Organizer { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType TentativelyAccepted { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType right) { }
    }
    public readonly struct CalendarEventClientReceiveStringEnumsShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs>
    {
        public CalendarEventClientReceiveStringEnumsShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs right) { }
    }
    public readonly struct CalendarEventClientRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence>
    {
        public CalendarEventClientRecurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientRecurrence right) { }
    }
    public readonly struct CalendarEventClientShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs>
    {
        public CalendarEventClientShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientShowAs right) { }
    }
    public readonly struct CalendarEventClientTimeZone : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone>
    {
        public CalendarEventClientTimeZone(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone Empty { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0000Casablanca { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0000DublinEdinburghLisbonLondon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0000MonroviaReykjavik { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100AmsterdamBerlinBernRomeStockholmVienna { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100Azores { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100BelgradeBratislavaBudapestLjubljanaPrague { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100BrusselsCopenhagenMadridParis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100CaboVerdeIs { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100SarajevoSkopjeWarsawZagreb { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100WestCentralAfrica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0100Windhoek { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Amman { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200AthensBucharest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Beirut { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Cairo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Chisinau { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200CoordinatedUniversalTime02 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Damascus { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200GazaHebron { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200HararePretoria { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200HelsinkiKyivRigaSofiaTallinnVilnius { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Jerusalem { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Kaliningrad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200MidAtlanticOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0200Tripoli { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Araguaina { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Baghdad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Brasilia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300CayenneFortaleza { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300CityOfBuenosAires { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Greenland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Istanbul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300KuwaitRiyadh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Minsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Montevideo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300MoscowStPetersburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Nairobi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300PuntaArenas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300SaintPierreAndMiquelon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0300Salvador { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0330Newfoundland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0330Tehran { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400AbuDhabiMuscat { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400AstrakhanUlyanovsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Asuncion { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400AtlanticTimeCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Baku { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Caracas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Cuiaba { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400GeorgetownLaPazManausSanJuan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400IzhevskSamara { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400PortLouis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Santiago { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Saratov { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Tbilisi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400TurksAndCaicos { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Volgograd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0400Yerevan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0430Kabul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500AshgabatTashkent { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500BogotaLimaQuitoRioBranco { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500Chetumal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500EasternTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500Ekaterinburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500Haiti { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500Havana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500IndianaEast { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0500IslamabadKarachi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0530ChennaiKolkataMumbaiNewDelhi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0530SriJayawardenepura { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0545Kathmandu { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600Astana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600CentralAmerica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600CentralTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600Dhaka { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600EasterIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600GuadalajaraMexicoCityMonterrey { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600Omsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0600Saskatchewan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0630YangonRangoon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700Arizona { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700BangkokHanoiJakarta { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700BarnaulGornoAltaysk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700ChihuahuaLaPazMazatlan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700Hovd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700Krasnoyarsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700MountainTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700Novosibirsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0700Tomsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800BajaCalifornia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800BeijingChongqingHongKongUrumqi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800CoordinatedUniversalTime08 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800Irkutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800KualaLumpurSingapore { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800PacificTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800Perth { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800Taipei { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0800Ulaanbaatar { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0830Pyongyang { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0845Eucla { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900Alaska { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900Chita { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900CoordinatedUniversalTime09 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900OsakaSapporoTokyo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900Seoul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0900Yakutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0930Adelaide { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0930Darwin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC0930MarquesasIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000AleutianIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000Brisbane { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000CanberraMelbourneSydney { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000GuamPortMoresby { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000Hawaii { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000Hobart { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1000Vladivostok { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1030LordHoweIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100BougainvilleIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100Chokurdakh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100CoordinatedUniversalTime11 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100Magadan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100NorfolkIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100Sakhalin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1100SolomonIsNewCaledonia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200AnadyrPetropavlovskKamchatsky { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200AucklandWellington { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200CoordinatedUniversalTime12 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200Fiji { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200InternationalDateLineWest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1200PetropavlovskKamchatskyOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1245ChathamIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1300CoordinatedUniversalTime13 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1300NukuAlofa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1300Samoa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTC1400KiritimatiIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone UTCCoordinatedUniversalTime { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientTimeZone right) { }
    }
    public sealed class CalendarEventClientWithActionType : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType>
    {
        public CalendarEventClientWithActionType() { }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType? ActionType { get; set; }
        public string? Body { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public System.DateTimeOffset? End { get; set; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public int? Importance { get; set; }
        public bool? IsAdded { get; set; }
        public bool? IsAllDay { get; set; }
        public bool? IsHtml { get; set; }
        public bool? IsUpdated { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? Organizer { get; set; }
        public int? Recurrence { get; set; }
        public System.DateTimeOffset? RecurrenceEnd { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.DateTimeOffset? ResponseTime { get; set; }
        public int? ResponseType { get; set; }
        public string? SeriesMasterId { get; set; }
        public int? ShowAs { get; set; }
        public System.DateTimeOffset? Start { get; set; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? WebLink { get; set; }
    }
    public readonly struct CalendarEventClientWithActionTypeActionType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType>
    {
        public CalendarEventClientWithActionTypeActionType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType Added { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType Deleted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType Updated { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType left, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType right) { }
    }
    public sealed class CalendarEventHtmlClient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClient>
    {
        public CalendarEventHtmlClient() { }
        public string? Body { get; set; }
        public required System.DateTimeOffset End { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance? Importance { get; set; }
        public bool? IsAllDay { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence? Recurrence { get; set; }
        public System.DateTimeOffset? RecurrenceEnd { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs? ShowAs { get; set; }
        public required System.DateTimeOffset Start { get; set; }
        public required string Subject { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone? TimeZone { get; set; }
    }
    public readonly struct CalendarEventHtmlClientImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance>
    {
        public CalendarEventHtmlClientImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientImportance right) { }
    }
    public readonly struct CalendarEventHtmlClientRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence>
    {
        public CalendarEventHtmlClientRecurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientRecurrence right) { }
    }
    public readonly struct CalendarEventHtmlClientShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs>
    {
        public CalendarEventHtmlClientShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientShowAs right) { }
    }
    public readonly struct CalendarEventHtmlClientTimeZone : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone>
    {
        public CalendarEventHtmlClientTimeZone(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone Empty { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0000Casablanca { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0000DublinEdinburghLisbonLondon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0000MonroviaReykjavik { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100AmsterdamBerlinBernRomeStockholmVienna { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100Azores { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100BelgradeBratislavaBudapestLjubljanaPrague { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100BrusselsCopenhagenMadridParis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100CaboVerdeIs { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100SarajevoSkopjeWarsawZagreb { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100WestCentralAfrica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0100Windhoek { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Amman { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200AthensBucharest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Beirut { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Cairo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Chisinau { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200CoordinatedUniversalTime02 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Damascus { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200GazaHebron { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200HararePretoria { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200HelsinkiKyivRigaSofiaTallinnVilnius { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Jerusalem { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Kaliningrad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200MidAtlanticOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0200Tripoli { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Araguaina { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Baghdad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Brasilia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300CayenneFortaleza { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300CityOfBuenosAires { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Greenland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Istanbul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300KuwaitRiyadh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Minsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Montevideo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300MoscowStPetersburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Nairobi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300PuntaArenas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300SaintPierreAndMiquelon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0300Salvador { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0330Newfoundland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0330Tehran { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400AbuDhabiMuscat { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400AstrakhanUlyanovsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Asuncion { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400AtlanticTimeCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Baku { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Caracas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Cuiaba { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400GeorgetownLaPazManausSanJuan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400IzhevskSamara { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400PortLouis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Santiago { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Saratov { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Tbilisi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400TurksAndCaicos { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Volgograd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0400Yerevan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0430Kabul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500AshgabatTashkent { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500BogotaLimaQuitoRioBranco { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500Chetumal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500EasternTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500Ekaterinburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500Haiti { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500Havana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500IndianaEast { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0500IslamabadKarachi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0530ChennaiKolkataMumbaiNewDelhi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0530SriJayawardenepura { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0545Kathmandu { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600Astana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600CentralAmerica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600CentralTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600Dhaka { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600EasterIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600GuadalajaraMexicoCityMonterrey { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600Omsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0600Saskatchewan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0630YangonRangoon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700Arizona { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700BangkokHanoiJakarta { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700BarnaulGornoAltaysk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700ChihuahuaLaPazMazatlan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700Hovd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700Krasnoyarsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700MountainTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700Novosibirsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0700Tomsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800BajaCalifornia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800BeijingChongqingHongKongUrumqi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800CoordinatedUniversalTime08 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800Irkutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800KualaLumpurSingapore { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800PacificTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800Perth { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800Taipei { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0800Ulaanbaatar { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0830Pyongyang { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0845Eucla { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900Alaska { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900Chita { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900CoordinatedUniversalTime09 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900OsakaSapporoTokyo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900Seoul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0900Yakutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0930Adelaide { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0930Darwin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC0930MarquesasIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000AleutianIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000Brisbane { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000CanberraMelbourneSydney { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000GuamPortMoresby { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000Hawaii { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000Hobart { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1000Vladivostok { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1030LordHoweIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100BougainvilleIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100Chokurdakh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100CoordinatedUniversalTime11 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100Magadan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100NorfolkIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100Sakhalin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1100SolomonIsNewCaledonia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200AnadyrPetropavlovskKamchatsky { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200AucklandWellington { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200CoordinatedUniversalTime12 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200Fiji { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200InternationalDateLineWest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1200PetropavlovskKamchatskyOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1245ChathamIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1300CoordinatedUniversalTime13 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1300NukuAlofa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1300Samoa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTC1400KiritimatiIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone UTCCoordinatedUniversalTime { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone left, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClientTimeZone right) { }
    }
    public sealed class CalendarEventList : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventList>
    {
        public CalendarEventList() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>? Value { get; set; }
    }
    public sealed class CalendarEventListClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventListClientReceive>
    {
        public CalendarEventListClientReceive() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>? Value { get; set; }
    }
    public sealed class CalendarEventListWithActionType : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarEventListWithActionType>
    {
        public CalendarEventListWithActionType() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType>? Value { get; set; }
    }
    public sealed class CalendarGetTablesResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponse>
    {
        public CalendarGetTablesResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponseValueItem>? Value { get; set; }
    }
    public sealed class CalendarGetTablesResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponseValueItem>
    {
        public CalendarGetTablesResponseValueItem() { }
        public string? Id { get; set; }
        public string? Name { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.EmailAddressV2? Owner { get; set; }
    }
    public sealed class ClientReceiveFileAttachment : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment>
    {
        public ClientReceiveFileAttachment() { }
        public System.BinaryData? ContentBytes { get; set; }
        public string? ContentId { get; set; }
        public string? ContentType { get; set; }
        public string? Id { get; set; }
        public bool? IsInline { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? Name { get; set; }
        public long? Size { get; set; }
    }
    public sealed class ClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>
    {
        public ClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment>? Attachments { get; set; }
        public string? Bcc { get; set; }
        public string? Body { get; set; }
        public string? BodyPreview { get; set; }
        public string? Cc { get; set; }
        public string? ConversationId { get; set; }
        public System.DateTimeOffset? DateTimeReceived { get; set; }
        public string? From { get; set; }
        public bool? HasAttachment { get; set; }
        public string? Id { get; set; }
        public int? Importance { get; set; }
        public string? InternetMessageId { get; set; }
        public bool? IsHtml { get; set; }
        public bool? IsRead { get; set; }
        public string? ReplyTo { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public sealed class ClientReceiveMessageStringEnums : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnums>
    {
        public ClientReceiveMessageStringEnums() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment>? Attachments { get; set; }
        public string? Bcc { get; set; }
        public string? Body { get; set; }
        public string? BodyPreview { get; set; }
        public string? Cc { get; set; }
        public string? ConversationId { get; set; }
        public System.DateTimeOffset? DateTimeReceived { get; set; }
        public string? From { get; set; }
        public bool? HasAttachment { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance? Importance { get; set; }
        public string? InternetMessageId { get; set; }
        public bool? IsHtml { get; set; }
        public bool? IsRead { get; set; }
        public string? ReplyTo { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public readonly struct ClientReceiveMessageStringEnumsImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance>
    {
        public ClientReceiveMessageStringEnumsImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance left, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance left, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance right) { }
    }
    public sealed class ClientSendAttachment : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>
    {
        public ClientSendAttachment() { }
        public required System.BinaryData Content { get; set; }
        public required string Name { get; set; }
    }
    public sealed class ClientSendMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientSendMessage>
    {
        public ClientSendMessage() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? Bcc { get; set; }
        public required string Body { get; set; }
        public string? Cc { get; set; }
        public string? From { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance? Importance { get; set; }
        public bool? IsHtml { get; set; }
        public string? ReplyTo { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSensitivityLabels", TitlePath="DisplayName", ValuePath="Id")]
        public string? Sensitivity { get; set; }
        public required string Subject { get; set; }
        public required string To { get; set; }
    }
    public readonly struct ClientSendMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance>
    {
        public ClientSendMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ClientSendMessageImportance right) { }
    }
    public sealed class ClientSubscription : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ClientSubscription>
    {
        public ClientSubscription() { }
        public required string NotificationUrl { get; set; }
    }
    public sealed class Contact : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.Contact>
    {
        public Contact() { }
        public string? AssistantName { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? BusinessAddress { get; set; }
        public string? BusinessHomePage { get; set; }
        public System.Collections.Generic.IList<string>? BusinessPhones { get; set; }
        public System.Collections.Generic.IList<string>? Categories { get; set; }
        public string? ChangeKey { get; set; }
        public string? CompanyName { get; set; }
        public System.DateTimeOffset? CreatedTime { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.EmailAddressV2>? EmailAddresses { get; set; }
        public string? FileAs { get; set; }
        public string? Generation { get; set; }
        public required string GivenName { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? HomeAddress { get; set; }
        public required System.Collections.Generic.IList<string> HomePhones { get; set; }
        public System.Collections.Generic.IList<string>? IMAddresses { get; set; }
        public string? Id { get; set; }
        public string? Initials { get; set; }
        public string? JobTitle { get; set; }
        public System.DateTimeOffset? LastModifiedTime { get; set; }
        public string? Manager { get; set; }
        public string? MiddleName { get; set; }
        public string? MobilePhone { get; set; }
        public string? Nickname { get; set; }
        public string? OfficeLocation { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? OtherAddress { get; set; }
        public string? ParentFolderId { get; set; }
        public string? Profession { get; set; }
        public string? Surname { get; set; }
        public string? Title { get; set; }
        public string? YomiCompanyName { get; set; }
        public string? YomiGivenName { get; set; }
        public string? YomiSurname { get; set; }
    }
    public sealed class ContactModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ContactModel>
    {
        public ContactModel() { }
        public string? AssistantName { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? BusinessAddress { get; set; }
        public string? BusinessHomePage { get; set; }
        public System.Collections.Generic.IList<string>? BusinessPhones { get; set; }
        public System.Collections.Generic.IList<string>? Categories { get; set; }
        public string? ChangeKey { get; set; }
        public string? CompanyName { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.EmailAddress>? EmailAddresses { get; set; }
        public string? FileAs { get; set; }
        public string? Generation { get; set; }
        public required string GivenName { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? HomeAddress { get; set; }
        public required System.Collections.Generic.IList<string> HomePhones { get; set; }
        public string? Id { get; set; }
        public System.Collections.Generic.IList<string>? ImAddresses { get; set; }
        public string? Initials { get; set; }
        public string? JobTitle { get; set; }
        public string? Manager { get; set; }
        public string? MiddleName { get; set; }
        public string? MobilePhone1 { get; set; }
        public string? NickName { get; set; }
        public string? OfficeLocation { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? OtherAddress { get; set; }
        public string? ParentFolderId { get; set; }
        public string? Profession { get; set; }
        public string? Surname { get; set; }
        public string? Title { get; set; }
        public string? YomiCompanyName { get; set; }
        public string? YomiGivenName { get; set; }
        public string? YomiSurname { get; set; }
    }
    public sealed class ContactResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ContactResponse>
    {
        public ContactResponse() { }
        public string? AssistantName { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? BusinessAddress { get; set; }
        public string? BusinessHomePage { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? BusinessPhones { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public string? ChangeKey { get; set; }
        public string? CompanyName { get; set; }
        public System.DateTimeOffset? CreatedTime { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.EmailAddressV2>? EmailAddresses { get; set; }
        public string? FileAs { get; set; }
        public string? Generation { get; set; }
        public string? GivenName { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? HomeAddress { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? HomePhones { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? IMAddresses { get; set; }
        public string? Id { get; set; }
        public string? Initials { get; set; }
        public string? JobTitle { get; set; }
        public System.DateTimeOffset? LastModifiedTime { get; set; }
        public string? Manager { get; set; }
        public string? MiddleName { get; set; }
        public string? MobilePhone { get; set; }
        public string? Nickname { get; set; }
        public string? OfficeLocation { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? OtherAddress { get; set; }
        public string? ParentFolderId { get; set; }
        public string? Profession { get; set; }
        public string? Surname { get; set; }
        public string? Title { get; set; }
        public string? YomiCompanyName { get; set; }
        public string? YomiGivenName { get; set; }
        public string? YomiSurname { get; set; }
    }
    public sealed class ContactResponseModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel>
    {
        public ContactResponseModel() { }
        public string? AssistantName { get; set; }
        public System.DateTimeOffset? Birthday { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? BusinessAddress { get; set; }
        public string? BusinessHomePage { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? BusinessPhones { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public string? ChangeKey { get; set; }
        public string? CompanyName { get; set; }
        public System.DateTimeOffset? DateTimeCreated { get; set; }
        public System.DateTimeOffset? DateTimeLastModified { get; set; }
        public string? Department { get; set; }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.EmailAddress>? EmailAddresses { get; set; }
        public string? FileAs { get; set; }
        public string? Generation { get; set; }
        public string? GivenName { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? HomeAddress { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? HomePhones { get; set; }
        public string? Id { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? ImAddresses { get; set; }
        public string? Initials { get; set; }
        public string? JobTitle { get; set; }
        public string? Manager { get; set; }
        public string? MiddleName { get; set; }
        public string? MobilePhone1 { get; set; }
        public string? NickName { get; set; }
        public string? OfficeLocation { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? OtherAddress { get; set; }
        public string? ParentFolderId { get; set; }
        public string? Profession { get; set; }
        public string? Surname { get; set; }
        public string? Title { get; set; }
        public string? YomiCompanyName { get; set; }
        public string? YomiGivenName { get; set; }
        public string? YomiSurname { get; set; }
    }
    public readonly struct ContentType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ContentType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ContentType>
    {
        public ContentType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ContentType Html { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ContentType Text { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ContentType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ContentType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ContentType left, Azure.Connectors.Sdk.Office365.Models.ContentType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ContentType left, Azure.Connectors.Sdk.Office365.Models.ContentType right) { }
    }
    public readonly struct CreateGraphOnFlaggedEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance>
    {
        public CreateGraphOnFlaggedEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance right) { }
    }
    public readonly struct CreateGraphOnNewEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance>
    {
        public CreateGraphOnNewEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance right) { }
    }
    public readonly struct CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance>
    {
        public CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance right) { }
    }
    public readonly struct CreateOnFlaggedEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance>
    {
        public CreateOnFlaggedEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance right) { }
    }
    public readonly struct CreateOnNewEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance>
    {
        public CreateOnNewEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance right) { }
    }
    public readonly struct CreateOnNewEmailSubscriptionQueryHasAttachment : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment>
    {
        public CreateOnNewEmailSubscriptionQueryHasAttachment(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment No { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment Yes { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryHasAttachment right) { }
    }
    public readonly struct CreateOnNewEmailSubscriptionQueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance>
    {
        public CreateOnNewEmailSubscriptionQueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailSubscriptionQueryImportance right) { }
    }
    public readonly struct CreateOnNewMentionMeEmailPokeSubscriptionImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance>
    {
        public CreateOnNewMentionMeEmailPokeSubscriptionImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance left, Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance right) { }
    }
    public sealed class DateTimeTimeZone : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone>
    {
        public DateTimeTimeZone() { }
        public string? DateTime { get; set; }
        public string? TimeZone { get; set; }
    }
    public sealed class DateTimeTimeZoneV2 : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2>
    {
        public DateTimeTimeZoneV2() { }
        public string? DateTime { get; set; }
        public string? TimeZone { get; set; }
    }
    public sealed class DirectForwardMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.DirectForwardMessage>
    {
        public DirectForwardMessage() { }
        public string? Comment { get; set; }
        public required string To { get; set; }
    }
    public sealed class DraftEmailInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.DraftEmailInput>
    {
        public DraftEmailInput() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? BCC { get; set; }
        public required string Body { get; set; }
        public string? CC { get; set; }
        public string? FromSendAs { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance? Importance { get; set; }
        public string? ReplyTo { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSensitivityLabels", TitlePath="DisplayName", ValuePath="Id")]
        public string? Sensitivity { get; set; }
        public required string Subject { get; set; }
        public required string To { get; set; }
    }
    public readonly struct DraftEmailInputImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance>
    {
        public DraftEmailInputImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.DraftEmailInputImportance right) { }
    }
    public sealed class EmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EmailAddress>
    {
        public EmailAddress() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class EmailAddressV2 : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EmailAddressV2>
    {
        public EmailAddressV2() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class EntityListResponseCalendarEventBackend : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventBackend>
    {
        public EntityListResponseCalendarEventBackend() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>? Value { get; set; }
    }
    public sealed class EntityListResponseCalendarEventClientReceiveStringEnums : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventClientReceiveStringEnums>
    {
        public EntityListResponseCalendarEventClientReceiveStringEnums() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums>? Value { get; set; }
    }
    public sealed class EntityListResponseContactResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseContactResponse>
    {
        public EntityListResponseContactResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel>? Value { get; set; }
    }
    public sealed class EntityListResponseContactResponseV2 : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseContactResponseV2>
    {
        public EntityListResponseContactResponseV2() { }
        public string? OdataNextLink { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ContactResponse>? Value { get; set; }
    }
    public sealed class EntityListResponseFilePickerFile : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseFilePickerFile>
    {
        public EntityListResponseFilePickerFile() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.FilePickerFile>? Value { get; set; }
    }
    public sealed class EntityListResponseGraphCalendarEventClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphCalendarEventClientReceive>
    {
        public EntityListResponseGraphCalendarEventClientReceive() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>? Value { get; set; }
    }
    public sealed class EntityListResponseGraphContactFolder : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphContactFolder>
    {
        public EntityListResponseGraphContactFolder() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphContactFolder>? Value { get; set; }
    }
    public sealed class EntityListResponseTable : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.EntityListResponseTable>
    {
        public EntityListResponseTable() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Table>? Value { get; set; }
    }
    public readonly struct ExternalAudience : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ExternalAudience>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ExternalAudience>
    {
        public ExternalAudience(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ExternalAudience All { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ExternalAudience ContactsOnly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ExternalAudience None { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ExternalAudience other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ExternalAudience op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ExternalAudience left, Azure.Connectors.Sdk.Office365.Models.ExternalAudience right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ExternalAudience left, Azure.Connectors.Sdk.Office365.Models.ExternalAudience right) { }
    }
    public sealed class FilePickerFile : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.FilePickerFile>
    {
        public FilePickerFile() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public bool? IsFolder { get; set; }
        public string? Path { get; set; }
    }
    public sealed class FindMeetingTimesInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesInput>
    {
        public FindMeetingTimesInput() { }
        public Azure.Connectors.Sdk.Office365.Models.ActivityDomain? ActivityDomain { get; set; }
        public System.DateTimeOffset? EndTime { get; set; }
        public bool? IsOrganizerOptional { get; set; }
        public int? MaxCandidates { get; set; }
        public int? MeetingDuration { get; set; }
        public string? MinimumAttendeePercentage { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public System.DateTimeOffset? StartTime { get; set; }
    }
    public sealed class FindMeetingTimesResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesResponse>
    {
        public FindMeetingTimesResponse() { }
        public string? EmptySuggestionsReason { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2Item>? MeetingTimeSuggestions { get; set; }
    }
    public sealed class FindMeetingTimesV1Input : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1Input>
    {
        public FindMeetingTimesV1Input() { }
        public Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain? ActivityDomain { get; set; }
        public System.DateTimeOffset? End { get; set; }
        public bool? IsOrganizerOptional { get; set; }
        public int? MaxCandidates { get; set; }
        public int? MeetingDuration { get; set; }
        public string? MinimumAttendeePercentage { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public System.DateTimeOffset? Start { get; set; }
    }
    public readonly struct FindMeetingTimesV1InputActivityDomain : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain>
    {
        public FindMeetingTimesV1InputActivityDomain(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain Personal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain Unrestricted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain Work { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain left, Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain left, Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1InputActivityDomain right) { }
    }
    public sealed class FindMeetingTimesV1Response : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1Response>
    {
        public FindMeetingTimesV1Response() { }
        public string? EmptySuggestionsReason { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItem>? MeetingTimeSuggestions { get; set; }
    }
    public sealed class GeoCoordinates : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GeoCoordinates>
    {
        public GeoCoordinates() { }
        public double? Accuracy { get; set; }
        public double? Altitude { get; set; }
        public double? AltitudeAccuracy { get; set; }
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }
    }
    public sealed class GetAttachmentResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetAttachmentResponse>
    {
        public GetAttachmentResponse() { }
        public System.BinaryData? ContentBytes { get; set; }
        public string? ContentId { get; set; }
        public string? ContentType { get; set; }
        public string? Id { get; set; }
        public bool? IsInline { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? Name { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata>? SensitivityLabelInfo { get; set; }
        public int? Size { get; set; }
    }
    public readonly struct GetEmailsImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance>
    {
        public GetEmailsImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance left, Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance left, Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance right) { }
    }
    public readonly struct GetEmailsV2Importance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance>
    {
        public GetEmailsV2Importance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance left, Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance left, Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance right) { }
    }
    public sealed class GetMailTipsInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetMailTipsInput>
    {
        public GetMailTipsInput() { }
        public required System.Collections.Generic.IList<string> EmailAddresses { get; set; }
        public required string MailTipsOptions { get; set; }
    }
    public sealed class GetMailTipsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetMailTipsResponse>
    {
        public GetMailTipsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceive>? Value { get; set; }
    }
    public sealed class GetRoomListsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponse>
    {
        public GetRoomListsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomListsResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponseValueItem>
    {
        public GetRoomListsResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GetRoomListsV1Response : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1Response>
    {
        public GetRoomListsV1Response() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1ResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomListsV1ResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1ResponseValueItem>
    {
        public GetRoomListsV1ResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GetRoomsInRoomListResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponse>
    {
        public GetRoomsInRoomListResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomsInRoomListResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponseValueItem>
    {
        public GetRoomsInRoomListResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GetRoomsInRoomListV1Response : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1Response>
    {
        public GetRoomsInRoomListV1Response() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1ResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomsInRoomListV1ResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1ResponseValueItem>
    {
        public GetRoomsInRoomListV1ResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GetRoomsResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsResponse>
    {
        public GetRoomsResponse() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomsResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsResponseValueItem>
    {
        public GetRoomsResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GetRoomsV1Response : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsV1Response>
    {
        public GetRoomsV1Response() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsV1ResponseValueItem>? Value { get; set; }
    }
    public sealed class GetRoomsV1ResponseValueItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GetRoomsV1ResponseValueItem>
    {
        public GetRoomsV1ResponseValueItem() { }
        public string? Address { get; set; }
        public string? Name { get; set; }
    }
    public sealed class GraphCalendarEventClient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClient>
    {
        public GraphCalendarEventClient() { }
        public string? Body { get; set; }
        public System.Collections.Generic.IList<string>? Categories { get; set; }
        public required System.DateTime EndTime { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance? Importance { get; set; }
        public bool? IsAllDayEvent { get; set; }
        public bool? IsReminderOn { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence? Recurrence { get; set; }
        public System.DateOnly? RecurrenceEndDate { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem>? SelectedDaysOfWeek { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity? Sensitivity { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs? ShowAs { get; set; }
        public required System.DateTime StartTime { get; set; }
        public required string Subject { get; set; }
        public required Azure.Connectors.Sdk.Office365.Models.Office365TimeZone TimeZone { get; set; }
    }
    public readonly struct GraphCalendarEventClientImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance>
    {
        public GraphCalendarEventClientImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientImportance right) { }
    }
    public sealed class GraphCalendarEventClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>
    {
        public GraphCalendarEventClientReceive() { }
        public string? Body { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public System.DateTimeOffset? CreatedTime { get; set; }
        public System.DateTime? EndTime { get; set; }
        public System.DateTimeOffset? EndTimeWithTimeZone { get; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance? Importance { get; set; }
        public bool? IsAllDayEvent { get; set; }
        public bool? IsHTML { get; set; }
        public bool? IsReminderOn { get; set; }
        public System.DateTimeOffset? LastModifiedTime { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? Organizer { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.Recurrence? Recurrence { get; set; }
        public System.DateOnly? RecurrenceEndDate { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.DateTimeOffset? ResponseTime { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ResponseType? ResponseType { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.Sensitivity? Sensitivity { get; set; }
        public string? SeriesMasterId { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ShowAs? ShowAs { get; set; }
        public System.DateTime? StartTime { get; set; }
        public System.DateTimeOffset? StartTimeWithTimeZone { get; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? WebLink { get; set; }
    }
    public readonly struct GraphCalendarEventClientReceiveImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance>
    {
        public GraphCalendarEventClientReceiveImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance right) { }
    }
    public readonly struct GraphCalendarEventClientRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence>
    {
        public GraphCalendarEventClientRecurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientRecurrence right) { }
    }
    public readonly struct GraphCalendarEventClientSelectedDaysOfWeekItem : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem>
    {
        public GraphCalendarEventClientSelectedDaysOfWeekItem(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Friday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Monday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Saturday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Sunday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Thursday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Tuesday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem Wednesday { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSelectedDaysOfWeekItem right) { }
    }
    public readonly struct GraphCalendarEventClientSensitivity : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity>
    {
        public GraphCalendarEventClientSensitivity(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity Confidential { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity Normal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity Personal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity Private { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientSensitivity right) { }
    }
    public readonly struct GraphCalendarEventClientShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs>
    {
        public GraphCalendarEventClientShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientShowAs right) { }
    }
    public sealed class GraphCalendarEventClientWithActionType : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType>
    {
        public GraphCalendarEventClientWithActionType() { }
        public Azure.Connectors.Sdk.Office365.Models.ActionType? ActionType { get; set; }
        public string? Body { get; set; }
        public System.Collections.Generic.IReadOnlyList<string>? Categories { get; set; }
        public System.DateTimeOffset? CreatedTime { get; set; }
        public System.DateTime? EndTime { get; set; }
        public System.DateTimeOffset? EndTimeWithTimeZone { get; }
        public string? ICalUId { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance? Importance { get; set; }
        public bool? IsAdded { get; set; }
        public bool? IsAllDayEvent { get; set; }
        public bool? IsHTML { get; set; }
        public bool? IsReminderOn { get; set; }
        public bool? IsUpdated { get; set; }
        public System.DateTimeOffset? LastModifiedTime { get; set; }
        public string? Location { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public string? OptionalAttendees { get; set; }
        public string? Organizer { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence? Recurrence { get; set; }
        public System.DateOnly? RecurrenceEndDate { get; set; }
        public int? Reminder { get; set; }
        public string? RequiredAttendees { get; set; }
        public string? ResourceAttendees { get; set; }
        public bool? ResponseRequested { get; set; }
        public System.DateTimeOffset? ResponseTime { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType? ResponseType { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity? Sensitivity { get; set; }
        public string? SeriesMasterId { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs? ShowAs { get; set; }
        public System.DateTime? StartTime { get; set; }
        public System.DateTimeOffset? StartTimeWithTimeZone { get; }
        public string? Subject { get; set; }
        public string? TimeZone { get; set; }
        public string? WebLink { get; set; }
    }
    public readonly struct GraphCalendarEventClientWithActionTypeImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance>
    {
        public GraphCalendarEventClientWithActionTypeImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance right) { }
    }
    public readonly struct GraphCalendarEventClientWithActionTypeRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence>
    {
        public GraphCalendarEventClientWithActionTypeRecurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence right) { }
    }
    public readonly struct GraphCalendarEventClientWithActionTypeResponseType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType>
    {
        public GraphCalendarEventClientWithActionTypeResponseType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType Accepted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType Declined { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType NotResponded { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType Organizer { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType TentativelyAccepted { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType right) { }
    }
    public readonly struct GraphCalendarEventClientWithActionTypeSensitivity : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity>
    {
        public GraphCalendarEventClientWithActionTypeSensitivity(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity Confidential { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity Normal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity Personal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity Private { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity right) { }
    }
    public readonly struct GraphCalendarEventClientWithActionTypeShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs>
    {
        public GraphCalendarEventClientWithActionTypeShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs left, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs right) { }
    }
    public sealed class GraphCalendarEventListClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventListClientReceive>
    {
        public GraphCalendarEventListClientReceive() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>? Value { get; set; }
    }
    public sealed class GraphCalendarEventListWithActionType : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventListWithActionType>
    {
        public GraphCalendarEventListWithActionType() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType>? Value { get; set; }
    }
    public sealed class GraphClientReceiveFileAttachment : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveFileAttachment>
    {
        public GraphClientReceiveFileAttachment() { }
        public string? AttachmentId { get; set; }
        public System.BinaryData? Content { get; set; }
        public string? ContentId { get; set; }
        public string? ContentType { get; set; }
        public bool? IsInline { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? Name { get; set; }
        public long? Size { get; set; }
    }
    public sealed class GraphClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public GraphClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveFileAttachment>? Attachments { get; set; }
        public string? BCC { get; set; }
        public string? Body { get; set; }
        public string? BodyPreview { get; set; }
        public string? CC { get; set; }
        public string? ConversationId { get; set; }
        public string? From { get; set; }
        public bool? HasAttachment { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance? Importance { get; set; }
        public string? InternetMessageId { get; set; }
        public bool? IsHTML { get; set; }
        public bool? IsRead { get; set; }
        public string? MessageId { get; set; }
        public System.DateTimeOffset? ReceivedTime { get; set; }
        public string? ReplyTo { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata>? SensitivityLabelInfo { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public readonly struct GraphClientReceiveMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance>
    {
        public GraphClientReceiveMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance left, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance left, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance right) { }
    }
    public sealed class GraphContactFolder : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphContactFolder>
    {
        public GraphContactFolder() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public string? ParentFolderId { get; set; }
    }
    public sealed class GraphOutlookCategory : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.GraphOutlookCategory>
    {
        public GraphOutlookCategory() { }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
    }
    public readonly struct HttpRequestMethod : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod>
    {
        public HttpRequestMethod(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod Delete { get; }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod Get { get; }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod Patch { get; }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod Post { get; }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod Put { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod left, Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod right) { }
    }
    public sealed class InternetMessageHeader : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.InternetMessageHeader>
    {
        public InternetMessageHeader() { }
        public string? Name { get; set; }
        public string? Value { get; set; }
    }
    public sealed class ItemBody : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ItemBody>
    {
        public ItemBody() { }
        public string? Content { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ContentType? ContentType { get; set; }
    }
    public sealed class Location : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.Location>
    {
        public Location() { }
        public Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? Address { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.GeoCoordinates? Coordinates { get; set; }
        public string? DisplayName { get; set; }
    }
    public sealed class MCPQueryRequest : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MCPQueryRequest>
    {
        public MCPQueryRequest() { }
        public string? CallbackEndpoint { get; set; }
        public System.Text.Json.JsonElement? Error { get; set; }
        public string? Id { get; set; }
        public string? Jsonrpc { get; set; }
        public string? Method { get; set; }
        public System.Text.Json.JsonElement? Params { get; set; }
        public System.Text.Json.JsonElement? Result { get; set; }
    }
    public sealed class MCPQueryResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MCPQueryResponse>
    {
        public MCPQueryResponse() { }
        public System.Text.Json.JsonElement? Error { get; set; }
        public string? Id { get; set; }
        public string? Jsonrpc { get; set; }
        public string? Method { get; set; }
        public System.Text.Json.JsonElement? Params { get; set; }
        public System.Text.Json.JsonElement? Result { get; set; }
    }
    public sealed class MailTipsAutomaticReplies : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticReplies>
    {
        public MailTipsAutomaticReplies() { }
        public string? AutomaticRepliesMessage { get; set; }
    }
    public sealed class MailTipsAutomaticRepliesModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticRepliesModel>
    {
        public MailTipsAutomaticRepliesModel() { }
        public string? Message { get; set; }
    }
    public sealed class MailTipsClientReceive : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceive>
    {
        public MailTipsClientReceive() { }
        public Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticReplies? AutomaticReplies { get; set; }
        public int? ExternalMemberCount { get; set; }
        public bool? IsDeliveryRestricted { get; set; }
        public bool? IsMailboxFull { get; set; }
        public bool? IsModerated { get; set; }
        public long? MaximumMessageSize { get; set; }
        public long? TotalMemberCount { get; set; }
    }
    public sealed class MailTipsClientReceiveModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceiveModel>
    {
        public MailTipsClientReceiveModel() { }
        public Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticRepliesModel? AutomaticReplies { get; set; }
        public bool? DeliveryRestricted { get; set; }
        public int? ExternalMemberCount { get; set; }
        public bool? IsModerated { get; set; }
        public bool? MailboxFull { get; set; }
        public long? MaxMessageSize { get; set; }
        public long? TotalMemberCount { get; set; }
    }
    public sealed class MarkAsReadInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MarkAsReadInput>
    {
        public MarkAsReadInput() { }
        public required bool MarkAs { get; set; }
    }
    public sealed class MarkAsReadV2Input : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MarkAsReadV2Input>
    {
        public MarkAsReadV2Input() { }
        public bool? IsRead { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItem>
    {
        public MeetingTimeSuggestionsItem() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItem>? AttendeeAvailability { get; set; }
        public double? Confidence { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItem>? Locations { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemMeetingTimeSlot? MeetingTimeSlot { get; set; }
        public string? OrganizerAvailability { get; set; }
        public string? SuggestionReason { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemAttendeeAvailabilityItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItem>
    {
        public MeetingTimeSuggestionsItemAttendeeAvailabilityItem() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee? Attendee { get; set; }
        public string? Availability { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee>
    {
        public MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress? EmailAddress { get; set; }
        public string? Type { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress>
    {
        public MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress() { }
        public string? Address { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemLocationsItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItem>
    {
        public MeetingTimeSuggestionsItemLocationsItem() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItemAddress? Address { get; set; }
        public string? DisplayName { get; set; }
        public string? LocationEmailAddress { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemLocationsItemAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItemAddress>
    {
        public MeetingTimeSuggestionsItemLocationsItemAddress() { }
        public string? City { get; set; }
        public string? CountryOrRegion { get; set; }
        public string? PostalCode { get; set; }
        public string? State { get; set; }
        public string? Street { get; set; }
        public string? Type { get; set; }
    }
    public sealed class MeetingTimeSuggestionsItemMeetingTimeSlot : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemMeetingTimeSlot>
    {
        public MeetingTimeSuggestionsItemMeetingTimeSlot() { }
        public Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone? End { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone? Start { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2Item : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2Item>
    {
        public MeetingTimeSuggestionsV2Item() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem>? AttendeeAvailability { get; set; }
        public double? Confidence { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItem>? Locations { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemMeetingTimeSlot? MeetingTimeSlot { get; set; }
        public string? OrganizerAvailability { get; set; }
        public string? SuggestionReason { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem>
    {
        public MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee? Attendee { get; set; }
        public string? Availability { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee>
    {
        public MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress? EmailAddress { get; set; }
        public string? Type { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress>
    {
        public MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress() { }
        public string? Address { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemLocationsItem : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItem>
    {
        public MeetingTimeSuggestionsV2ItemLocationsItem() { }
        public Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItemAddress? Address { get; set; }
        public string? DisplayName { get; set; }
        public string? LocationEmailAddress { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemLocationsItemAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItemAddress>
    {
        public MeetingTimeSuggestionsV2ItemLocationsItemAddress() { }
        public string? City { get; set; }
        public string? CountryOrRegion { get; set; }
        public string? PostalCode { get; set; }
        public string? State { get; set; }
        public string? Street { get; set; }
    }
    public sealed class MeetingTimeSuggestionsV2ItemMeetingTimeSlot : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemMeetingTimeSlot>
    {
        public MeetingTimeSuggestionsV2ItemMeetingTimeSlot() { }
        public Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2? End { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2? Start { get; set; }
    }
    public sealed class MessageWithOptions : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.MessageWithOptions>
    {
        public MessageWithOptions() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? Body { get; set; }
        public string? HeaderText { get; set; }
        public bool? HideHTMLMessage { get; set; }
        public bool? HideMicrosoftFooter { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance? Importance { get; set; }
        public string? SelectionText { get; set; }
        public bool? ShowHTMLConfirmationDialog { get; set; }
        public string? Subject { get; set; }
        public required string To { get; set; }
        public bool? UseOnlyHTMLMessage { get; set; }
        public string? UserOptions { get; set; }
    }
    public readonly struct MessageWithOptionsImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance>
    {
        public MessageWithOptionsImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance left, Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance left, Azure.Connectors.Sdk.Office365.Models.MessageWithOptionsImportance right) { }
    }
    public sealed class Office365OnCalendarChangedItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType>
    {
        public Office365OnCalendarChangedItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType item) { }
    }
    public sealed class Office365OnCalendarChangedItemsV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType>
    {
        public Office365OnCalendarChangedItemsV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType item) { }
    }
    public sealed class Office365OnCalendarChangedItemsV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType>
    {
        public Office365OnCalendarChangedItemsV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType item) { }
    }
    public sealed class Office365OnCalendarNewItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>
    {
        public Office365OnCalendarNewItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive item) { }
    }
    public sealed class Office365OnCalendarNewItemsV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>
    {
        public Office365OnCalendarNewItemsV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend item) { }
    }
    public sealed class Office365OnCalendarNewItemsV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>
    {
        public Office365OnCalendarNewItemsV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive item) { }
    }
    public sealed class Office365OnCalendarUpdatedItemsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>
    {
        public Office365OnCalendarUpdatedItemsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive item) { }
    }
    public sealed class Office365OnCalendarUpdatedItemsV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>
    {
        public Office365OnCalendarUpdatedItemsV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend item) { }
    }
    public sealed class Office365OnCalendarUpdatedItemsV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>
    {
        public Office365OnCalendarUpdatedItemsV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive item) { }
    }
    public sealed class Office365OnCreateNewEmailSubscriptionTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata>
    {
        public Office365OnCreateNewEmailSubscriptionTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata item) { }
    }
    public sealed class Office365OnFlaggedEmailTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnFlaggedEmailTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnFlaggedEmailV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>
    {
        public Office365OnFlaggedEmailV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage item) { }
    }
    public sealed class Office365OnFlaggedEmailV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnFlaggedEmailV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnFlaggedEmailV3TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnFlaggedEmailV3TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewEmailMentioningMeTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnNewEmailMentioningMeTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewEmailTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnNewEmailTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewEmailV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>
    {
        public Office365OnNewEmailV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewEmailV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnNewEmailV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewMentionMeEmailTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>
    {
        public Office365OnNewMentionMeEmailTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage item) { }
    }
    public sealed class Office365OnNewMentionMeEmailV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnNewMentionMeEmailV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnSharedMailboxNewEmailTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>
    {
        public Office365OnSharedMailboxNewEmailTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage item) { }
    }
    public sealed class Office365OnSharedMailboxNewEmailV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>
    {
        public Office365OnSharedMailboxNewEmailV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage item) { }
    }
    public sealed class Office365OnUpcomingEventsTriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>
    {
        public Office365OnUpcomingEventsTriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive item) { }
    }
    public sealed class Office365OnUpcomingEventsV1TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>
    {
        public Office365OnUpcomingEventsV1TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend item) { }
    }
    public sealed class Office365OnUpcomingEventsV2TriggerPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>
    {
        public Office365OnUpcomingEventsV2TriggerPayload() { }
        protected override Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive ReadItem(ref System.Text.Json.Utf8JsonReader reader) { }
        protected override void WriteItem(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive item) { }
    }
    public readonly struct Office365TimeZone : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.Office365TimeZone>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.Office365TimeZone>
    {
        public Office365TimeZone(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone Empty { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0000Casablanca { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0000DublinEdinburghLisbonLondon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0000MonroviaReykjavik { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100AmsterdamBerlinBernRomeStockholmVienna { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100Azores { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100BelgradeBratislavaBudapestLjubljanaPrague { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100BrusselsCopenhagenMadridParis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100CaboVerdeIs { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100SarajevoSkopjeWarsawZagreb { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100WestCentralAfrica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0100Windhoek { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Amman { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200AthensBucharest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Beirut { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Cairo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Chisinau { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200CoordinatedUniversalTime02 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Damascus { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200GazaHebron { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200HararePretoria { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200HelsinkiKyivRigaSofiaTallinnVilnius { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Jerusalem { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Kaliningrad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200MidAtlanticOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0200Tripoli { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Araguaina { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Baghdad { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Brasilia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300CayenneFortaleza { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300CityOfBuenosAires { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Greenland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Istanbul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300KuwaitRiyadh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Minsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Montevideo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300MoscowStPetersburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Nairobi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300PuntaArenas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300SaintPierreAndMiquelon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0300Salvador { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0330Newfoundland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0330Tehran { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400AbuDhabiMuscat { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400AstrakhanUlyanovsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Asuncion { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400AtlanticTimeCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Baku { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Caracas { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Cuiaba { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400GeorgetownLaPazManausSanJuan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400IzhevskSamara { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400PortLouis { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Santiago { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Saratov { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Tbilisi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400TurksAndCaicos { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Volgograd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0400Yerevan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0430Kabul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500AshgabatTashkent { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500BogotaLimaQuitoRioBranco { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500Chetumal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500EasternTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500Ekaterinburg { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500Haiti { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500Havana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500IndianaEast { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0500IslamabadKarachi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0530ChennaiKolkataMumbaiNewDelhi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0530SriJayawardenepura { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0545Kathmandu { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600Astana { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600CentralAmerica { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600CentralTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600Dhaka { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600EasterIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600GuadalajaraMexicoCityMonterrey { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600Omsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0600Saskatchewan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0630YangonRangoon { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700Arizona { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700BangkokHanoiJakarta { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700BarnaulGornoAltaysk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700ChihuahuaLaPazMazatlan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700Hovd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700Krasnoyarsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700MountainTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700Novosibirsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0700Tomsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800BajaCalifornia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800BeijingChongqingHongKongUrumqi { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800CoordinatedUniversalTime08 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800Irkutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800KualaLumpurSingapore { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800PacificTimeUSCanada { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800Perth { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800Taipei { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0800Ulaanbaatar { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0830Pyongyang { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0845Eucla { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900Alaska { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900Chita { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900CoordinatedUniversalTime09 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900OsakaSapporoTokyo { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900Seoul { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0900Yakutsk { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0930Adelaide { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0930Darwin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC0930MarquesasIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000AleutianIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000Brisbane { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000CanberraMelbourneSydney { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000GuamPortMoresby { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000Hawaii { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000Hobart { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1000Vladivostok { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1030LordHoweIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100BougainvilleIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100Chokurdakh { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100CoordinatedUniversalTime11 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100Magadan { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100NorfolkIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100Sakhalin { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1100SolomonIsNewCaledonia { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200AnadyrPetropavlovskKamchatsky { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200AucklandWellington { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200CoordinatedUniversalTime12 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200Fiji { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200InternationalDateLineWest { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1200PetropavlovskKamchatskyOld { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1245ChathamIslands { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1300CoordinatedUniversalTime13 { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1300NukuAlofa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1300Samoa { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTC1400KiritimatiIsland { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone UTCCoordinatedUniversalTime { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.Office365TimeZone other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.Office365TimeZone op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.Office365TimeZone left, Azure.Connectors.Sdk.Office365.Models.Office365TimeZone right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.Office365TimeZone left, Azure.Connectors.Sdk.Office365.Models.Office365TimeZone right) { }
    }
    public static class Office365Triggers
    {
        public static System.Collections.Generic.IReadOnlyDictionary<string, System.Type> Operations { get; }
    }
    public readonly struct OnFlaggedEmailQueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance>
    {
        public OnFlaggedEmailQueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailQueryImportance right) { }
    }
    public readonly struct OnFlaggedEmailV2QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance>
    {
        public OnFlaggedEmailV2QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV2QueryImportance right) { }
    }
    public readonly struct OnFlaggedEmailV3QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance>
    {
        public OnFlaggedEmailV3QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV3QueryImportance right) { }
    }
    public readonly struct OnFlaggedEmailV4QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance>
    {
        public OnFlaggedEmailV4QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnFlaggedEmailV4QueryImportance right) { }
    }
    public readonly struct OnNewEmailQueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance>
    {
        public OnNewEmailQueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailQueryImportance right) { }
    }
    public readonly struct OnNewEmailV2QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance>
    {
        public OnNewEmailV2QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailV2QueryImportance right) { }
    }
    public readonly struct OnNewEmailV3QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance>
    {
        public OnNewEmailV3QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewEmailV3QueryImportance right) { }
    }
    public readonly struct OnNewMentionMeEmailQueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance>
    {
        public OnNewMentionMeEmailQueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailQueryImportance right) { }
    }
    public readonly struct OnNewMentionMeEmailV2QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance>
    {
        public OnNewMentionMeEmailV2QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV2QueryImportance right) { }
    }
    public readonly struct OnNewMentionMeEmailV3QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance>
    {
        public OnNewMentionMeEmailV3QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance left, Azure.Connectors.Sdk.Office365.Models.OnNewMentionMeEmailV3QueryImportance right) { }
    }
    public sealed class OptionsEmailSubscription : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.OptionsEmailSubscription>
    {
        public OptionsEmailSubscription() { }
        public required Azure.Connectors.Sdk.Office365.Models.MessageWithOptions Message { get; set; }
        public required string NotificationUrl { get; set; }
    }
    public sealed class OutlookReceiveAttachment : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveAttachment>
    {
        public OutlookReceiveAttachment() { }
        public string? ContentBytes { get; set; }
        public string? ContentId { get; set; }
        public string? ContentType { get; set; }
        public string? Id { get; set; }
        public bool? IsInline { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public string? Name { get; set; }
        public string? Permission { get; set; }
        public string? ProviderType { get; set; }
        public long? Size { get; set; }
        public string? SourceUrl { get; set; }
        public string? Type { get; set; }
    }
    public sealed class OutlookReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessage>
    {
        public OutlookReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveAttachment>? Attachments { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? BccRecipients { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ItemBody? Body { get; set; }
        public string? BodyPreview { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? CcRecipients { get; set; }
        public string? ConversationId { get; set; }
        public System.DateTimeOffset? CreatedDateTime { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.Recipient? From { get; set; }
        public bool? HasAttachments { get; set; }
        public string? Id { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance? Importance { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.InternetMessageHeader>? InternetMessageHeaders { get; set; }
        public string? InternetMessageId { get; set; }
        public bool? IsRead { get; set; }
        public System.DateTimeOffset? LastModifiedDateTime { get; set; }
        public System.DateTimeOffset? ReceivedDateTime { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? ReplyTo { get; set; }
        public string? Subject { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? ToRecipients { get; set; }
    }
    public readonly struct OutlookReceiveMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance>
    {
        public OutlookReceiveMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance left, Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance left, Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance right) { }
    }
    public sealed class PaginatedListResponseCalendarEventClientReceiveStringEnums : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.PaginatedListResponseCalendarEventClientReceiveStringEnums>
    {
        public PaginatedListResponseCalendarEventClientReceiveStringEnums() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums>? Values { get; set; }
    }
    public sealed class PatternedRecurrence : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.PatternedRecurrence>
    {
        public PatternedRecurrence() { }
        public Azure.Connectors.Sdk.Office365.Models.RecurrencePattern? Pattern { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.RecurrenceRange? Range { get; set; }
    }
    public sealed class PhysicalAddress : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.PhysicalAddress>
    {
        public PhysicalAddress() { }
        public string? City { get; set; }
        public string? CountryOrRegion { get; set; }
        public string? PostalCode { get; set; }
        public string? State { get; set; }
        public string? Street { get; set; }
    }
    public sealed class PhysicalAddressModel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel>
    {
        public PhysicalAddressModel() { }
        public string? City { get; set; }
        public string? CountryOrRegion { get; set; }
        public string? PostalCode { get; set; }
        public string? State { get; set; }
        public string? Street { get; set; }
    }
    public sealed class ReceiveMessageMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata>
    {
        public ReceiveMessageMetadata() { }
        public string? Bcc { get; set; }
        public string? Cc { get; set; }
        public System.DateTimeOffset? DateTimeReceived { get; set; }
        public string? From { get; set; }
        public bool? HasAttachment { get; set; }
        public string? Id { get; set; }
        public int? Importance { get; set; }
        public bool? IsRead { get; set; }
        public string? ReplyTo { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public sealed class Recipient : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.Recipient>
    {
        public Recipient() { }
        public Azure.Connectors.Sdk.Office365.Models.EmailAddress? EmailAddress { get; set; }
    }
    public readonly struct Recurrence : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.Recurrence>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.Recurrence>
    {
        public Recurrence(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence Monthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence Weekly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence Yearly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.Recurrence other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.Recurrence op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.Recurrence left, Azure.Connectors.Sdk.Office365.Models.Recurrence right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.Recurrence left, Azure.Connectors.Sdk.Office365.Models.Recurrence right) { }
    }
    public sealed class RecurrencePattern : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.RecurrencePattern>
    {
        public RecurrencePattern() { }
        public int? DayOfMonth { get; set; }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem>? DaysOfWeek { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek? FirstDayOfWeek { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex? Index { get; set; }
        public int? Interval { get; set; }
        public int? Month { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType? Type { get; set; }
    }
    public readonly struct RecurrencePatternDaysOfWeekItem : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem>
    {
        public RecurrencePatternDaysOfWeekItem(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Friday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Monday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Saturday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Sunday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Thursday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Tuesday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem Wednesday { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem right) { }
    }
    public readonly struct RecurrencePatternFirstDayOfWeek : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek>
    {
        public RecurrencePatternFirstDayOfWeek(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Friday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Monday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Saturday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Sunday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Thursday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Tuesday { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek Wednesday { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek right) { }
    }
    public readonly struct RecurrencePatternIndex : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex>
    {
        public RecurrencePatternIndex(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex First { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex Fourth { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex Last { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex Second { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex Third { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex right) { }
    }
    public readonly struct RecurrencePatternType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType>
    {
        public RecurrencePatternType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType AbsoluteMonthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType AbsoluteYearly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType Daily { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType RelativeMonthly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType RelativeYearly { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType Weekly { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType left, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType right) { }
    }
    public sealed class RecurrenceRange : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.RecurrenceRange>
    {
        public RecurrenceRange() { }
        public System.DateTimeOffset? EndDate { get; set; }
        public int? NumberOfOccurrences { get; set; }
        public System.DateTimeOffset? StartDate { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType? Type { get; set; }
    }
    public readonly struct RecurrenceRangeType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType>
    {
        public RecurrenceRangeType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType EndDate { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType NoEnd { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType Numbered { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType left, Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType left, Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType right) { }
    }
    public sealed class ReplyEmailInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ReplyEmailInput>
    {
        public ReplyEmailInput() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? BCC { get; set; }
        public string? Body { get; set; }
        public string? CC { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance? Importance { get; set; }
        public bool? ReplyAll { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public readonly struct ReplyEmailInputImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance>
    {
        public ReplyEmailInputImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.ReplyEmailInputImportance right) { }
    }
    public sealed class ReplyMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ReplyMessage>
    {
        public ReplyMessage() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? Bcc { get; set; }
        public string? Body { get; set; }
        public string? Cc { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance? Importance { get; set; }
        public bool? IsHtml { get; set; }
        public bool? ReplyAll { get; set; }
        public string? Subject { get; set; }
        public string? To { get; set; }
    }
    public readonly struct ReplyMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance>
    {
        public ReplyMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance left, Azure.Connectors.Sdk.Office365.Models.ReplyMessageImportance right) { }
    }
    public readonly struct RespondToEventResponse : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse>
    {
        public RespondToEventResponse(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse Accept { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse Decline { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse TentativelyAccept { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse left, Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse left, Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse right) { }
    }
    public readonly struct RespondToEventV1Response : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response>
    {
        public RespondToEventV1Response(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response Accept { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response Decline { get; }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response TentativelyAccept { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response left, Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response left, Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response right) { }
    }
    public sealed class ResponseStatus : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ResponseStatus>
    {
        public ResponseStatus() { }
        public Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse? Response { get; set; }
        public System.DateTimeOffset? Time { get; set; }
    }
    public readonly struct ResponseStatusResponse : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse>
    {
        public ResponseStatusResponse(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse Accepted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse Declined { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse NotResponded { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse Organizer { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse TentativelyAccepted { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse left, Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse left, Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse right) { }
    }
    public sealed class ResponseToEventInvite : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.ResponseToEventInvite>
    {
        public ResponseToEventInvite() { }
        public string? Comment { get; set; }
        public bool? SendResponse { get; set; }
    }
    public readonly struct ResponseType : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ResponseType>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ResponseType>
    {
        public ResponseType(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType Accepted { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType Declined { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType None { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType NotResponded { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType Organizer { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType TentativelyAccepted { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ResponseType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseType op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ResponseType left, Azure.Connectors.Sdk.Office365.Models.ResponseType right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ResponseType left, Azure.Connectors.Sdk.Office365.Models.ResponseType right) { }
    }
    public sealed class SendEmailInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SendEmailInput>
    {
        public SendEmailInput() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? BCC { get; set; }
        public required string Body { get; set; }
        public string? CC { get; set; }
        public string? FromSendAs { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance? Importance { get; set; }
        public string? ReplyTo { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSensitivityLabels", TitlePath="DisplayName", ValuePath="Id")]
        public string? Sensitivity { get; set; }
        public required string Subject { get; set; }
        public required string To { get; set; }
    }
    public readonly struct SendEmailInputImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance>
    {
        public SendEmailInputImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.SendEmailInputImportance right) { }
    }
    public readonly struct Sensitivity : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.Sensitivity>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.Sensitivity>
    {
        public Sensitivity(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.Sensitivity Confidential { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Sensitivity Normal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Sensitivity Personal { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Sensitivity Private { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.Sensitivity other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.Sensitivity op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.Sensitivity left, Azure.Connectors.Sdk.Office365.Models.Sensitivity right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.Sensitivity left, Azure.Connectors.Sdk.Office365.Models.Sensitivity right) { }
    }
    public sealed class SensitivityLabel : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SensitivityLabel>
    {
        public SensitivityLabel() { }
        public string? ApplicableTo { get; set; }
        public string? DisplayName { get; set; }
        public string? Id { get; set; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabel>? SubLabels { get; set; }
    }
    public sealed class SensitivityLabelMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata>
    {
        public SensitivityLabelMetadata() { }
        public string? Color { get; set; }
        public bool? IsEnabled { get; set; }
        public bool? IsEncrypted { get; set; }
        public bool? IsParent { get; set; }
        public string? Name { get; set; }
        public string? ParentSensitivityLabelId { get; set; }
        public int? PriorityOfSensitivityLabel { get; set; }
        public string? SensitivityLabelDisplayNameInfo { get; set; }
        public string? SensitivityLabelId { get; set; }
        public string? TooltipInfo { get; set; }
    }
    public sealed class SetAutomaticRepliesSettingInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SetAutomaticRepliesSettingInput>
    {
        public SetAutomaticRepliesSettingInput() { }
        public Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClient? AutomaticRepliesSetting { get; set; }
    }
    public sealed class SetAutomaticRepliesSettingResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SetAutomaticRepliesSettingResponse>
    {
        public SetAutomaticRepliesSettingResponse() { }
        public Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClient? AutomaticRepliesSetting { get; set; }
    }
    public sealed class SharedMailboxClientSendMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessage>
    {
        public SharedMailboxClientSendMessage() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? Bcc { get; set; }
        public required string Body { get; set; }
        public string? Cc { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance? Importance { get; set; }
        public bool? IsHtml { get; set; }
        public required string MailboxAddress { get; set; }
        public string? ReplyTo { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSensitivityLabels", TitlePath="DisplayName", ValuePath="Id")]
        public string? Sensitivity { get; set; }
        public required string Subject { get; set; }
        public required string To { get; set; }
    }
    public readonly struct SharedMailboxClientSendMessageImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance>
    {
        public SharedMailboxClientSendMessageImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessageImportance right) { }
    }
    public readonly struct SharedMailboxOnNewEmailQueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance>
    {
        public SharedMailboxOnNewEmailQueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailQueryImportance right) { }
    }
    public readonly struct SharedMailboxOnNewEmailV2QueryImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance>
    {
        public SharedMailboxOnNewEmailV2QueryImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance Any { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxOnNewEmailV2QueryImportance right) { }
    }
    public sealed class SharedMailboxSendEmailInput : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInput>
    {
        public SharedMailboxSendEmailInput() { }
        public System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.ClientSendAttachment>? Attachments { get; set; }
        public string? BCC { get; set; }
        public required string Body { get; set; }
        public string? CC { get; set; }
        public Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance? Importance { get; set; }
        public required string OriginalMailboxAddress { get; set; }
        public string? ReplyTo { get; set; }
        [Azure.Connectors.Sdk.DynamicValues("GetSensitivityLabels", TitlePath="DisplayName", ValuePath="Id")]
        public string? Sensitivity { get; set; }
        public required string Subject { get; set; }
        public required string To { get; set; }
    }
    public readonly struct SharedMailboxSendEmailInputImportance : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance>
    {
        public SharedMailboxSendEmailInputImportance(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance High { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance Low { get; }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance Normal { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance left, Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInputImportance right) { }
    }
    public readonly struct ShowAs : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.ShowAs>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.ShowAs>
    {
        public ShowAs(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs Busy { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs Free { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs Oof { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs Tentative { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs Unknown { get; }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs WorkingElsewhere { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.ShowAs other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.ShowAs op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.ShowAs left, Azure.Connectors.Sdk.Office365.Models.ShowAs right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.ShowAs left, Azure.Connectors.Sdk.Office365.Models.ShowAs right) { }
    }
    public readonly struct Status : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.Status>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.Status>
    {
        public Status(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.Status AlwaysEnabled { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Status Disabled { get; }
        public static Azure.Connectors.Sdk.Office365.Models.Status Scheduled { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.Status other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.Status op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.Status left, Azure.Connectors.Sdk.Office365.Models.Status right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.Status left, Azure.Connectors.Sdk.Office365.Models.Status right) { }
    }
    public sealed class SubscriptionResponse : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse>
    {
        public SubscriptionResponse() { }
        public string? Id { get; set; }
        public string? NotificationType { get; set; }
        public string? NotificationUrl { get; set; }
        public string? Resource { get; set; }
    }
    public sealed class Table : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.Table>
    {
        public Table() { }
        public string? DisplayName { get; set; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? DynamicProperties { get; }
        public string? Name { get; set; }
    }
    public sealed class TriggerBatchResponseClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.TriggerBatchResponseClientReceiveMessage>
    {
        public TriggerBatchResponseClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>? Value { get; set; }
    }
    public sealed class TriggerBatchResponseGraphClientReceiveMessage : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.TriggerBatchResponseGraphClientReceiveMessage>
    {
        public TriggerBatchResponseGraphClientReceiveMessage() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>? Value { get; set; }
    }
    public sealed class TriggerBatchResponseReceiveMessageMetadata : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.TriggerBatchResponseReceiveMessageMetadata>
    {
        public TriggerBatchResponseReceiveMessageMetadata() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata>? Value { get; set; }
    }
    public sealed class UpdateEmailFlag : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlag>
    {
        public UpdateEmailFlag() { }
        public Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValue? Flag { get; set; }
    }
    public sealed class UpdateEmailFlagValue : Azure.Connectors.Sdk.Primitives.IConnectorModel, Azure.Connectors.Sdk.Primitives.IConnectorModel<Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValue>
    {
        public UpdateEmailFlagValue() { }
        public Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus? FlagStatus { get; set; }
    }
    public readonly struct UpdateEmailFlagValueFlagStatus : Azure.Connectors.Sdk.Primitives.IConnectorEnum, Azure.Connectors.Sdk.Primitives.IConnectorEnum<Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus>, System.IEquatable<Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus>
    {
        public UpdateEmailFlagValueFlagStatus(string value) { }
        public static Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus Complete { get; }
        public static Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus Flagged { get; }
        public static Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus NotFlagged { get; }
        public bool Equals(Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus op_Implicit(string value) { }
        public static bool operator !=(Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus left, Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus right) { }
        public static bool operator ==(Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus left, Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlagValueFlagStatus right) { }
    }
}
namespace Azure.Connectors.Sdk.Office365
{
    public class Office365Client : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider
    {
        protected Office365Client() { }
        public Office365Client(System.Uri connectionRuntimeUrl) { }
        public Office365Client(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential credential) { }
        public Office365Client(System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        public virtual System.Threading.Tasks.Task AssignCategoryAsync(string messageId, string category, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.BatchOperationResult> AssignCategoryBulkAsync(string categoryName, System.Collections.Generic.IEnumerable<string> input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task CalendarDeleteItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, string id, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task CalendarDeleteItemV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive> CalendarGetItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, string itemId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend> CalendarGetItemV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventListClientReceive> CalendarGetItemsAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, string? filterQuery = null, string? orderBy = null, int? topCount = default, int? skipCount = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventBackend> CalendarGetItemsV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string? orderby = null, int? top = default, int? skip = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponse> CalendarGetTablesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseTable> CalendarGetTablesV1Async(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive> CalendarPatchItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, string id, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClient input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend> CalendarPatchItemV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend item, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive> CalendarPostItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClient input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend> CalendarPostItemV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend item, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task ContactDeleteItemAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, string id, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task ContactDeleteItemV1Async([Azure.Connectors.Sdk.DynamicValues("ContactGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponse> ContactGetItemAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, string itemId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel> ContactGetItemV1Async([Azure.Connectors.Sdk.DynamicValues("ContactGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Office365.Models.ContactResponse> ContactGetItemsAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, string? filterQuery = null, string? orderBy = null, int? topCount = default, int? skipCount = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseContactResponse> ContactGetItemsV1Async([Azure.Connectors.Sdk.DynamicValues("ContactGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string? filter = null, string? orderby = null, int? top = default, int? skip = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphContactFolder> ContactGetTablesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseTable> ContactGetTablesV1Async(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponse> ContactPatchItemAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, string id, Azure.Connectors.Sdk.Office365.Models.Contact input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel> ContactPatchItemV1Async([Azure.Connectors.Sdk.DynamicValues("ContactGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, Azure.Connectors.Sdk.Office365.Models.ContactModel item, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponse> ContactPostItemAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, Azure.Connectors.Sdk.Office365.Models.Contact input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel> ContactPostItemV1Async([Azure.Connectors.Sdk.DynamicValues("ContactGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, Azure.Connectors.Sdk.Office365.Models.ContactModel item, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateGraphOnChangedEventPokeSubscriptionAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string table, Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, int? incomingDays = default, int? pastDays = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateGraphOnFlaggedEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnFlaggedEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateGraphOnNewEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateGraphOnNewMentionMeEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateGraphOnNewMentionMeEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateOnChangedEventPokeSubscriptionAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, int? incomingDays = default, int? pastDays = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateOnFlaggedEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateOnFlaggedEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateOnNewEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateOnNewEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> CreateOnNewMentionMeEmailPokeSubscriptionAsync(Azure.Connectors.Sdk.Office365.Models.ClientSubscription subscription, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, Azure.Connectors.Sdk.Office365.Models.CreateOnNewMentionMeEmailPokeSubscriptionImportance? importance = default, bool? fetchOnlyWithAttachment = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteEmailAsync(string messageId, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task DeleteEmailV1Async(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessage> DraftEmailAsync(Azure.Connectors.Sdk.Office365.Models.DraftEmailInput input, string? messageId = null, string? draftType = null, string? comment = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> ExportEmailAsync(string messageId, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> ExportEmailStreamAsync(string messageId, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.BinaryData> ExportEmailV1Async(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.IO.Stream> ExportEmailV1StreamAsync(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesResponse> FindMeetingTimesAsync(Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesInput input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1Response> FindMeetingTimesV1Async(Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1Input body, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task FlagAsync(string messageId, Azure.Connectors.Sdk.Office365.Models.UpdateEmailFlag? input = null, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task FlagV1Async(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task ForwardEmailAsync(string messageId, Azure.Connectors.Sdk.Office365.Models.DirectForwardMessage input, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task ForwardEmailV1Async(string messageId, Azure.Connectors.Sdk.Office365.Models.DirectForwardMessage body, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetAttachmentResponse> GetAttachmentAsync(string messageId, string attachementId, string? originalMailboxAddress = null, bool? extractSensitivityLabel = default, bool? sensitivityLabelMetadata = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetAttachmentV1Async(string messageId, string attachmentId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.IO.Stream> GetAttachmentV1StreamAsync(string messageId, string attachmentId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage> GetEmailAsync(string messageId, string? originalMailboxAddress = null, bool? includeAttachments = default, string? internetMessageId = null, bool? extractSensitivityLabel = default, bool? sensitivityLabelMetadata = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage> GetEmailV1Async(string messageId, string? mailboxAddress = null, bool? includeAttachments = default, string? internetMessageId = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.BatchResponseGraphClientReceiveMessage> GetEmailsAsync([Azure.Connectors.Sdk.DynamicValuesArgument("mailboxAddress", Reference="mailboxAddress")] [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folder = null, string? to = null, string? cC = null, string? toOrCC = null, string? from = null, Azure.Connectors.Sdk.Office365.Models.GetEmailsImportance? importance = default, bool? onlyWithAttachments = default, string? subjectFilter = null, bool? fetchOnlyUnreadMessages = default, string? originalMailboxAddress = null, bool? includeAttachments = default, string? searchQuery = null, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnums>> GetEmailsV1Async([Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, bool? fetchOnlyUnread = default, bool? includeAttachments = default, string? searchQuery = null, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.BatchResponseClientReceiveMessage> GetEmailsV2Async([Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string? folderPath = null, string? to = null, string? cc = null, string? toOrCc = null, string? from = null, Azure.Connectors.Sdk.Office365.Models.GetEmailsV2Importance? importance = default, bool? fetchOnlyWithAttachment = default, string? subjectFilter = null, bool? fetchOnlyUnread = default, bool? includeAttachments = default, string? searchQuery = null, int? top = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphCalendarEventClientReceive> GetEventsCalendarViewAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")] string calendarId, string startTime, string endTime, string? filterQuery = null, string? orderBy = null, int? topCount = default, int? skipCount = default, string? search = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.PaginatedListResponseCalendarEventClientReceiveStringEnums> GetEventsCalendarViewV1Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string calendarId, string startDateTimeOffset, string endDateTimeOffset, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventClientReceiveStringEnums> GetEventsCalendarViewV2Async([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string calendarId, string startDateTimeOffset, string endDateTimeOffset, string? filter = null, string? orderby = null, int? top = default, int? skip = default, string? search = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetMailTipsResponse> GetMailTipsAsync(Azure.Connectors.Sdk.Office365.Models.GetMailTipsInput input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceiveModel> GetMailTipsV1Async(string mailboxAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphOutlookCategory>> GetOutlookCategoryNamesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponse> GetRoomListsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1Response> GetRoomListsV1Async(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomsResponse> GetRoomsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponse> GetRoomsInRoomListAsync([Azure.Connectors.Sdk.DynamicValues("GetRoomLists_V2", CollectionPath="value", TitlePath="name", ValuePath="address")] string roomList, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1Response> GetRoomsInRoomListV1Async([Azure.Connectors.Sdk.DynamicValues("GetRoomLists_V2", CollectionPath="value", TitlePath="Name", ValuePath="Address")] string roomList, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GetRoomsV1Response> GetRoomsV1Async(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.BatchResponseSensitivityLabel> GetSensitivityLabelsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> HttpRequestAsync(string uri, Azure.Connectors.Sdk.FileContent? input = null, Azure.Connectors.Sdk.Office365.Models.HttpRequestMethod? method = default, string? contentType = null, string? customHeader1 = null, string? customHeader2 = null, string? customHeader3 = null, string? customHeader4 = null, string? customHeader5 = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task MarkAsReadAsync(string messageId, Azure.Connectors.Sdk.Office365.Models.MarkAsReadInput? input = null, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task MarkAsReadV1Async(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task MarkAsReadV2Async(string messageId, Azure.Connectors.Sdk.Office365.Models.MarkAsReadV2Input? body = null, string? mailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.MCPQueryResponse> McpContactsManagementAsync(Azure.Connectors.Sdk.Office365.Models.MCPQueryRequest? input = null, string? sessionId = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.MCPQueryResponse> McpEmailsManagementAsync(Azure.Connectors.Sdk.Office365.Models.MCPQueryRequest? input = null, string? sessionId = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.MCPQueryResponse> McpMeetingManagementAsync(Azure.Connectors.Sdk.Office365.Models.MCPQueryRequest? input = null, string? sessionId = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage> MoveAsync(string messageId, [Azure.Connectors.Sdk.DynamicValuesArgument("mailboxAddress", Reference="mailboxAddress")] [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string folder, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnums> MoveV1Async(string messageId, [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")] [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")] string folderPath, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseFilePickerFile> OnFilePickerBrowseAsync(string operation, string id, int? top = default, int? skip = default, string? mailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseFilePickerFile> OnFilePickerOpenAsync(string operation, int? top = default, int? skip = default, string? mailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task ReplyToAsync(string messageId, Azure.Connectors.Sdk.Office365.Models.ReplyEmailInput input, string? originalMailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task ReplyToV1Async(string messageId, string comment, bool? replyAll = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task ReplyToV2Async(string messageId, Azure.Connectors.Sdk.Office365.Models.ReplyMessage replyParameters, string? mailboxAddress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task RespondToEventAsync(string eventId, Azure.Connectors.Sdk.Office365.Models.RespondToEventResponse response, Azure.Connectors.Sdk.Office365.Models.ResponseToEventInvite? input = null, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task RespondToEventV1Async(string eventId, Azure.Connectors.Sdk.Office365.Models.RespondToEventV1Response response, Azure.Connectors.Sdk.Office365.Models.ResponseToEventInvite? body = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> SendApprovalMailAsync(Azure.Connectors.Sdk.Office365.Models.ApprovalEmailSubscription input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task SendDraftEmailAsync(string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task SendEmailAsync(Azure.Connectors.Sdk.Office365.Models.SendEmailInput input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task SendEmailV1Async(Azure.Connectors.Sdk.Office365.Models.ClientSendMessage emailMessage, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse> SendMailWithOptionsAsync(Azure.Connectors.Sdk.Office365.Models.OptionsEmailSubscription input, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.SetAutomaticRepliesSettingResponse> SetAutomaticRepliesSettingAsync(Azure.Connectors.Sdk.Office365.Models.SetAutomaticRepliesSettingInput input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task SetAutomaticRepliesSettingV1Async(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientModel clientSetting, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task SharedMailboxSendEmailAsync(Azure.Connectors.Sdk.Office365.Models.SharedMailboxSendEmailInput input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task SharedMailboxSendEmailV1Async(Azure.Connectors.Sdk.Office365.Models.SharedMailboxClientSendMessage emailMessage, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task TestConnectionAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task UpdateDraftEmailAsync(Azure.Connectors.Sdk.Office365.Models.DraftEmailInput input, string messageId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task UpdateMyContactPhotoAsync([Azure.Connectors.Sdk.DynamicValues("ContactGetTablesV2", CollectionPath="value", TitlePath="displayName", ValuePath="id")] string folderId, string itemId, Azure.Connectors.Sdk.FileContent input, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums> V2CalendarGetItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventClientReceiveStringEnums> V2CalendarGetItemsAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string? filter = null, string? orderby = null, int? top = default, int? skip = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums> V2CalendarPatchItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, Azure.Connectors.Sdk.Office365.Models.CalendarEventClient item, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums> V2CalendarPostItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, Azure.Connectors.Sdk.Office365.Models.CalendarEventClient item, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventListClientReceive> V3CalendarGetItemsAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string? filter = null, string? orderby = null, int? top = default, int? skip = default, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums> V3CalendarPatchItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, string id, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClient item, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The connector has deprecated this operation.")]
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums> V3CalendarPostItemAsync([Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")] string table, Azure.Connectors.Sdk.Office365.Models.CalendarEventHtmlClient item, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class Office365JsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Azure.Connectors.Sdk.Office365.Office365JsonTypeInfoResolver Instance { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class Office365ModelFactory
    {
        public static Azure.Connectors.Sdk.Office365.Models.Attendee Attendee(Azure.Connectors.Sdk.Office365.Models.ResponseStatus? status = null, Azure.Connectors.Sdk.Office365.Models.AttendeeType? type = default, Azure.Connectors.Sdk.Office365.Models.EmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClient AutomaticRepliesSettingClient(Azure.Connectors.Sdk.Office365.Models.Status? status = default, Azure.Connectors.Sdk.Office365.Models.ExternalAudience? externalAudience = default, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledStartDateTime? startTime = null, Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledEndDateTime? endTime = null, string? internalReplyMessage = null, string? externalReplyMessage = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledEndDateTime AutomaticRepliesSettingClientScheduledEndDateTime(string? dateTime = null, string? timeZone = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClientScheduledStartDateTime AutomaticRepliesSettingClientScheduledStartDateTime(string? dateTime = null, string? timeZone = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.BatchItemFailureResult BatchItemFailureResult(string? messageId = null, string? error = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.BatchOperationResult BatchOperationResult(long? successCount = default, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.BatchItemFailureResult>? failures = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.BatchResponseClientReceiveMessage BatchResponseClientReceiveMessage(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.BatchResponseGraphClientReceiveMessage BatchResponseGraphClientReceiveMessage(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.BatchResponseSensitivityLabel BatchResponseSensitivityLabel(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabel>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend CalendarEventBackend(
                    string? id = null,
                    System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.Attendee>? attendees = null,
                    Azure.Connectors.Sdk.Office365.Models.ItemBody? body = null,
                    string? bodyPreview = null,
                    System.Collections.Generic.IList<string>? categories = null,
                    string? changeKey = null,
                    System.DateTimeOffset? dateTimeCreated = default,
                    System.DateTimeOffset? dateTimeLastModified = default,
                    System.DateTimeOffset? end = default,
                    string? endTimeZone = null,
                    bool? hasAttachments = default,
                    string? iCalUId = null,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendImportance? importance = default,
                    bool? isAllDay = default,
                    bool? isCancelled = default,
                    bool? isOrganizer = default,
                    Azure.Connectors.Sdk.Office365.Models.Location? location = null,
                    Azure.Connectors.Sdk.Office365.Models.Recipient? organizer = null,
                    Azure.Connectors.Sdk.Office365.Models.PatternedRecurrence? recurrence = null,
                    int? reminder = default,
                    bool? responseRequested = default,
                    Azure.Connectors.Sdk.Office365.Models.ResponseStatus? responseStatus = null,
                    string? seriesMasterId = null,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendShowAs? showAs = default,
                    System.DateTimeOffset? start = default,
                    string? startTimeZone = null,
                    string? subject = null,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventBackendType? type = default,
                    string? webLink = null,
                    string? reason = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive CalendarEventClientReceive(
                    string? subject = null,
                    System.DateTimeOffset? start = default,
                    System.DateTimeOffset? end = default,
                    int? showAs = default,
                    int? recurrence = default,
                    int? responseType = default,
                    System.DateTimeOffset? responseTime = default,
                    string? iCalUId = null,
                    int? importance = default,
                    string? id = null,
                    System.DateTimeOffset? dateTimeCreated = default,
                    System.DateTimeOffset? dateTimeLastModified = default,
                    string? organizer = null,
                    string? timeZone = null,
                    string? seriesMasterId = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? webLink = null,
                    string? requiredAttendees = null,
                    string? optionalAttendees = null,
                    string? resourceAttendees = null,
                    string? body = null,
                    bool? isHtml = default,
                    string? location = null,
                    bool? isAllDay = default,
                    System.DateTimeOffset? recurrenceEnd = default,
                    int? numberOfOccurrences = default,
                    int? reminder = default,
                    bool? responseRequested = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums CalendarEventClientReceiveStringEnums(
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsImportance? importance = default,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsResponseType? responseType = default,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsRecurrence? recurrence = default,
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnumsShowAs? showAs = default,
                    string? subject = null,
                    System.DateTimeOffset? start = default,
                    System.DateTimeOffset? end = default,
                    System.DateTimeOffset? responseTime = default,
                    string? iCalUId = null,
                    string? id = null,
                    System.DateTimeOffset? dateTimeCreated = default,
                    System.DateTimeOffset? dateTimeLastModified = default,
                    string? organizer = null,
                    string? timeZone = null,
                    string? seriesMasterId = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? webLink = null,
                    string? requiredAttendees = null,
                    string? optionalAttendees = null,
                    string? resourceAttendees = null,
                    string? body = null,
                    bool? isHtml = default,
                    string? location = null,
                    bool? isAllDay = default,
                    System.DateTimeOffset? recurrenceEnd = default,
                    int? numberOfOccurrences = default,
                    int? reminder = default,
                    bool? responseRequested = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType CalendarEventClientWithActionType(
                    Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionTypeActionType? actionType = default,
                    bool? isAdded = default,
                    bool? isUpdated = default,
                    string? subject = null,
                    System.DateTimeOffset? start = default,
                    System.DateTimeOffset? end = default,
                    int? showAs = default,
                    int? recurrence = default,
                    int? responseType = default,
                    System.DateTimeOffset? responseTime = default,
                    string? iCalUId = null,
                    int? importance = default,
                    string? id = null,
                    System.DateTimeOffset? dateTimeCreated = default,
                    System.DateTimeOffset? dateTimeLastModified = default,
                    string? organizer = null,
                    string? timeZone = null,
                    string? seriesMasterId = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? webLink = null,
                    string? requiredAttendees = null,
                    string? optionalAttendees = null,
                    string? resourceAttendees = null,
                    string? body = null,
                    bool? isHtml = default,
                    string? location = null,
                    bool? isAllDay = default,
                    System.DateTimeOffset? recurrenceEnd = default,
                    int? numberOfOccurrences = default,
                    int? reminder = default,
                    bool? responseRequested = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventList CalendarEventList(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventListClientReceive CalendarEventListClientReceive(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceive>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarEventListWithActionType CalendarEventListWithActionType(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientWithActionType>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponse CalendarGetTablesResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.CalendarGetTablesResponseValueItem CalendarGetTablesResponseValueItem(string? id = null, string? name = null, Azure.Connectors.Sdk.Office365.Models.EmailAddressV2? owner = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment ClientReceiveFileAttachment(string? id = null, string? name = null, System.BinaryData? contentBytes = null, string? contentType = null, long? size = default, bool? isInline = default, System.DateTimeOffset? lastModifiedDateTime = default, string? contentId = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage ClientReceiveMessage(
                    string? from = null,
                    string? to = null,
                    string? cc = null,
                    string? bcc = null,
                    string? replyTo = null,
                    string? subject = null,
                    string? body = null,
                    int? importance = default,
                    string? bodyPreview = null,
                    bool? hasAttachment = default,
                    string? id = null,
                    string? internetMessageId = null,
                    string? conversationId = null,
                    System.DateTimeOffset? dateTimeReceived = default,
                    bool? isRead = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment>? attachments = null,
                    bool? isHtml = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnums ClientReceiveMessageStringEnums(
                    Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessageStringEnumsImportance? importance = default,
                    string? from = null,
                    string? to = null,
                    string? cc = null,
                    string? bcc = null,
                    string? replyTo = null,
                    string? subject = null,
                    string? body = null,
                    string? bodyPreview = null,
                    bool? hasAttachment = default,
                    string? id = null,
                    string? internetMessageId = null,
                    string? conversationId = null,
                    System.DateTimeOffset? dateTimeReceived = default,
                    bool? isRead = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveFileAttachment>? attachments = null,
                    bool? isHtml = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.ContactResponse ContactResponse(
                    string? id = null,
                    string? parentFolderId = null,
                    System.DateTimeOffset? birthday = default,
                    string? fileAs = null,
                    string? displayName = null,
                    string? givenName = null,
                    string? initials = null,
                    string? middleName = null,
                    string? nickname = null,
                    string? surname = null,
                    string? title = null,
                    string? generation = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.EmailAddressV2>? emailAddresses = null,
                    System.Collections.Generic.IReadOnlyList<string>? imAddresses = null,
                    string? jobTitle = null,
                    string? companyName = null,
                    string? department = null,
                    string? officeLocation = null,
                    string? profession = null,
                    string? businessHomePage = null,
                    string? assistantName = null,
                    string? manager = null,
                    System.Collections.Generic.IReadOnlyList<string>? homePhones = null,
                    System.Collections.Generic.IReadOnlyList<string>? businessPhones = null,
                    string? mobilePhone = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? homeAddress = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? businessAddress = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddress? otherAddress = null,
                    string? yomiCompanyName = null,
                    string? yomiGivenName = null,
                    string? yomiSurname = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? changeKey = null,
                    System.DateTimeOffset? createdTime = default,
                    System.DateTimeOffset? lastModifiedTime = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.ContactResponseModel ContactResponseModel(
                    string? givenName = null,
                    System.Collections.Generic.IReadOnlyList<string>? homePhones = null,
                    string? id = null,
                    string? parentFolderId = null,
                    System.DateTimeOffset? birthday = default,
                    string? fileAs = null,
                    string? displayName = null,
                    string? initials = null,
                    string? middleName = null,
                    string? nickName = null,
                    string? surname = null,
                    string? title = null,
                    string? generation = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.EmailAddress>? emailAddresses = null,
                    System.Collections.Generic.IReadOnlyList<string>? imAddresses = null,
                    string? jobTitle = null,
                    string? companyName = null,
                    string? department = null,
                    string? officeLocation = null,
                    string? profession = null,
                    string? businessHomePage = null,
                    string? assistantName = null,
                    string? manager = null,
                    System.Collections.Generic.IReadOnlyList<string>? businessPhones = null,
                    string? mobilePhone1 = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? homeAddress = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? businessAddress = null,
                    Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? otherAddress = null,
                    string? yomiCompanyName = null,
                    string? yomiGivenName = null,
                    string? yomiSurname = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? changeKey = null,
                    System.DateTimeOffset? dateTimeCreated = default,
                    System.DateTimeOffset? dateTimeLastModified = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone DateTimeTimeZone(string? dateTime = null, string? timeZone = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2 DateTimeTimeZoneV2(string? dateTime = null, string? timeZone = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EmailAddress EmailAddress(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EmailAddressV2 EmailAddressV2(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventBackend EntityListResponseCalendarEventBackend(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventBackend>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseCalendarEventClientReceiveStringEnums EntityListResponseCalendarEventClientReceiveStringEnums(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseContactResponse EntityListResponseContactResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ContactResponseModel>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseContactResponseV2 EntityListResponseContactResponseV2(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ContactResponse>? value = null, string? odataNextLink = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseFilePickerFile EntityListResponseFilePickerFile(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.FilePickerFile>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphCalendarEventClientReceive EntityListResponseGraphCalendarEventClientReceive(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseGraphContactFolder EntityListResponseGraphContactFolder(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphContactFolder>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.EntityListResponseTable EntityListResponseTable(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Table>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.FilePickerFile FilePickerFile(string? id = null, string? displayName = null, bool? isFolder = default, string? path = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesResponse FindMeetingTimesResponse(string? emptySuggestionsReason = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2Item>? meetingTimeSuggestions = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.FindMeetingTimesV1Response FindMeetingTimesV1Response(string? emptySuggestionsReason = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItem>? meetingTimeSuggestions = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GeoCoordinates GeoCoordinates(double? altitude = default, double? latitude = default, double? longitude = default, double? accuracy = default, double? altitudeAccuracy = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetAttachmentResponse GetAttachmentResponse(string? id = null, string? name = null, string? contentType = null, int? size = default, System.BinaryData? contentBytes = null, bool? isInline = default, System.DateTimeOffset? lastModifiedDateTime = default, string? contentId = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata>? sensitivityLabelInfo = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetMailTipsResponse GetMailTipsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceive>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponse GetRoomListsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomListsResponseValueItem GetRoomListsResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1Response GetRoomListsV1Response(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1ResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomListsV1ResponseValueItem GetRoomListsV1ResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponse GetRoomsInRoomListResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListResponseValueItem GetRoomsInRoomListResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1Response GetRoomsInRoomListV1Response(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1ResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsInRoomListV1ResponseValueItem GetRoomsInRoomListV1ResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsResponse GetRoomsResponse(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsResponseValueItem GetRoomsResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsV1Response GetRoomsV1Response(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GetRoomsV1ResponseValueItem>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GetRoomsV1ResponseValueItem GetRoomsV1ResponseValueItem(string? name = null, string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive GraphCalendarEventClientReceive(
                    string? subject = null,
                    System.DateTime? startTime = default,
                    System.DateTime? endTime = default,
                    System.DateTimeOffset? startTimeWithTimeZone = default,
                    System.DateTimeOffset? endTimeWithTimeZone = default,
                    string? body = null,
                    bool? isHTML = default,
                    Azure.Connectors.Sdk.Office365.Models.ResponseType? responseType = default,
                    System.DateTimeOffset? responseTime = default,
                    string? id = null,
                    System.DateTimeOffset? createdTime = default,
                    System.DateTimeOffset? lastModifiedTime = default,
                    string? organizer = null,
                    string? timeZone = null,
                    string? seriesMasterId = null,
                    string? iCalUId = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? webLink = null,
                    string? requiredAttendees = null,
                    string? optionalAttendees = null,
                    string? resourceAttendees = null,
                    string? location = null,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceiveImportance? importance = default,
                    bool? isAllDayEvent = default,
                    Azure.Connectors.Sdk.Office365.Models.Recurrence? recurrence = default,
                    System.DateOnly? recurrenceEndDate = default,
                    int? numberOfOccurrences = default,
                    int? reminder = default,
                    bool? isReminderOn = default,
                    Azure.Connectors.Sdk.Office365.Models.ShowAs? showAs = default,
                    bool? responseRequested = default,
                    Azure.Connectors.Sdk.Office365.Models.Sensitivity? sensitivity = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType GraphCalendarEventClientWithActionType(
                    Azure.Connectors.Sdk.Office365.Models.ActionType? actionType = default,
                    bool? isAdded = default,
                    bool? isUpdated = default,
                    string? subject = null,
                    System.DateTime? startTime = default,
                    System.DateTime? endTime = default,
                    System.DateTimeOffset? startTimeWithTimeZone = default,
                    System.DateTimeOffset? endTimeWithTimeZone = default,
                    string? body = null,
                    bool? isHTML = default,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeResponseType? responseType = default,
                    System.DateTimeOffset? responseTime = default,
                    string? id = null,
                    System.DateTimeOffset? createdTime = default,
                    System.DateTimeOffset? lastModifiedTime = default,
                    string? organizer = null,
                    string? timeZone = null,
                    string? seriesMasterId = null,
                    string? iCalUId = null,
                    System.Collections.Generic.IReadOnlyList<string>? categories = null,
                    string? webLink = null,
                    string? requiredAttendees = null,
                    string? optionalAttendees = null,
                    string? resourceAttendees = null,
                    string? location = null,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeImportance? importance = default,
                    bool? isAllDayEvent = default,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeRecurrence? recurrence = default,
                    System.DateOnly? recurrenceEndDate = default,
                    int? numberOfOccurrences = default,
                    int? reminder = default,
                    bool? isReminderOn = default,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeShowAs? showAs = default,
                    bool? responseRequested = default,
                    Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionTypeSensitivity? sensitivity = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventListClientReceive GraphCalendarEventListClientReceive(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientReceive>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventListWithActionType GraphCalendarEventListWithActionType(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphCalendarEventClientWithActionType>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveFileAttachment GraphClientReceiveFileAttachment(string? attachmentId = null, string? name = null, System.BinaryData? content = null, string? contentType = null, long? size = default, bool? isInline = default, System.DateTimeOffset? lastModifiedDateTime = default, string? contentId = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage GraphClientReceiveMessage(
                    string? from = null,
                    string? to = null,
                    string? cc = null,
                    string? bcc = null,
                    string? replyTo = null,
                    string? subject = null,
                    string? body = null,
                    Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessageImportance? importance = default,
                    string? bodyPreview = null,
                    bool? hasAttachment = default,
                    string? messageId = null,
                    string? internetMessageId = null,
                    string? conversationId = null,
                    System.DateTimeOffset? receivedTime = default,
                    bool? isRead = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveFileAttachment>? attachments = null,
                    bool? isHTML = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata>? sensitivityLabelInfo = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphContactFolder GraphContactFolder(string? id = null, string? displayName = null, string? parentFolderId = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.GraphOutlookCategory GraphOutlookCategory(string? id = null, string? displayName = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.InternetMessageHeader InternetMessageHeader(string? name = null, string? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.ItemBody ItemBody(Azure.Connectors.Sdk.Office365.Models.ContentType? contentType = default, string? content = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.Location Location(string? displayName = null, Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel? address = null, Azure.Connectors.Sdk.Office365.Models.GeoCoordinates? coordinates = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MCPQueryResponse MCPQueryResponse(string? jsonrpc = null, string? id = null, string? method = null, System.Text.Json.JsonElement? params = default, System.Text.Json.JsonElement? result = default, System.Text.Json.JsonElement? error = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticReplies MailTipsAutomaticReplies(string? automaticRepliesMessage = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticRepliesModel MailTipsAutomaticRepliesModel(string? message = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceive MailTipsClientReceive(Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticReplies? automaticReplies = null, bool? isDeliveryRestricted = default, int? externalMemberCount = default, bool? isModerated = default, bool? isMailboxFull = default, long? maximumMessageSize = default, long? totalMemberCount = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.MailTipsClientReceiveModel MailTipsClientReceiveModel(Azure.Connectors.Sdk.Office365.Models.MailTipsAutomaticRepliesModel? automaticReplies = null, bool? deliveryRestricted = default, int? externalMemberCount = default, bool? isModerated = default, bool? mailboxFull = default, long? maxMessageSize = default, long? totalMemberCount = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItem MeetingTimeSuggestionsItem(double? confidence = default, string? organizerAvailability = null, string? suggestionReason = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemMeetingTimeSlot? meetingTimeSlot = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItem>? attendeeAvailability = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItem>? locations = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItem MeetingTimeSuggestionsItemAttendeeAvailabilityItem(string? availability = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee? attendee = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendee(string? type = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress MeetingTimeSuggestionsItemAttendeeAvailabilityItemAttendeeEmailAddress(string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItem MeetingTimeSuggestionsItemLocationsItem(string? displayName = null, string? locationEmailAddress = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItemAddress? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemLocationsItemAddress MeetingTimeSuggestionsItemLocationsItemAddress(string? type = null, string? street = null, string? city = null, string? state = null, string? countryOrRegion = null, string? postalCode = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsItemMeetingTimeSlot MeetingTimeSuggestionsItemMeetingTimeSlot(Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone? start = null, Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZone? end = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2Item MeetingTimeSuggestionsV2Item(double? confidence = default, string? organizerAvailability = null, string? suggestionReason = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemMeetingTimeSlot? meetingTimeSlot = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem>? attendeeAvailability = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItem>? locations = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItem(string? availability = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee? attendee = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendee(string? type = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress MeetingTimeSuggestionsV2ItemAttendeeAvailabilityItemAttendeeEmailAddress(string? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItem MeetingTimeSuggestionsV2ItemLocationsItem(string? displayName = null, string? locationEmailAddress = null, Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItemAddress? address = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemLocationsItemAddress MeetingTimeSuggestionsV2ItemLocationsItemAddress(string? street = null, string? city = null, string? state = null, string? countryOrRegion = null, string? postalCode = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.MeetingTimeSuggestionsV2ItemMeetingTimeSlot MeetingTimeSuggestionsV2ItemMeetingTimeSlot(Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2? start = null, Azure.Connectors.Sdk.Office365.Models.DateTimeTimeZoneV2? end = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveAttachment OutlookReceiveAttachment(string? type = null, string? id = null, string? name = null, string? contentBytes = null, string? contentType = null, long? size = default, string? permission = null, string? providerType = null, string? sourceUrl = null, bool? isInline = default, System.DateTimeOffset? lastModifiedDateTime = default, string? contentId = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessage OutlookReceiveMessage(
                    string? internetMessageId = null,
                    string? bodyPreview = null,
                    string? id = null,
                    string? conversationId = null,
                    bool? hasAttachments = default,
                    bool? isRead = default,
                    System.DateTimeOffset? createdDateTime = default,
                    System.DateTimeOffset? receivedDateTime = default,
                    System.DateTimeOffset? lastModifiedDateTime = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.OutlookReceiveAttachment>? attachments = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? toRecipients = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? ccRecipients = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? bccRecipients = null,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.Recipient>? replyTo = null,
                    string? subject = null,
                    Azure.Connectors.Sdk.Office365.Models.ItemBody? body = null,
                    Azure.Connectors.Sdk.Office365.Models.Recipient? from = null,
                    Azure.Connectors.Sdk.Office365.Models.OutlookReceiveMessageImportance? importance = default,
                    System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.InternetMessageHeader>? internetMessageHeaders = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.PaginatedListResponseCalendarEventClientReceiveStringEnums PaginatedListResponseCalendarEventClientReceiveStringEnums(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.CalendarEventClientReceiveStringEnums>? values = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.PatternedRecurrence PatternedRecurrence(Azure.Connectors.Sdk.Office365.Models.RecurrencePattern? pattern = null, Azure.Connectors.Sdk.Office365.Models.RecurrenceRange? range = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.PhysicalAddress PhysicalAddress(string? street = null, string? city = null, string? state = null, string? countryOrRegion = null, string? postalCode = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.PhysicalAddressModel PhysicalAddressModel(string? street = null, string? city = null, string? state = null, string? countryOrRegion = null, string? postalCode = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.ReceiveMessageMetadata ReceiveMessageMetadata(string? from = null, string? to = null, string? cc = null, string? bcc = null, string? replyTo = null, string? subject = null, int? importance = default, bool? hasAttachment = default, string? id = null, System.DateTimeOffset? dateTimeReceived = default, bool? isRead = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.Recipient Recipient(Azure.Connectors.Sdk.Office365.Models.EmailAddress? emailAddress = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrencePattern RecurrencePattern(Azure.Connectors.Sdk.Office365.Models.RecurrencePatternType? type = default, int? interval = default, int? month = default, int? dayOfMonth = default, System.Collections.Generic.IList<Azure.Connectors.Sdk.Office365.Models.RecurrencePatternDaysOfWeekItem>? daysOfWeek = null, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternFirstDayOfWeek? firstDayOfWeek = default, Azure.Connectors.Sdk.Office365.Models.RecurrencePatternIndex? index = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.RecurrenceRange RecurrenceRange(Azure.Connectors.Sdk.Office365.Models.RecurrenceRangeType? type = default, System.DateTimeOffset? startDate = default, System.DateTimeOffset? endDate = default, int? numberOfOccurrences = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.ResponseStatus ResponseStatus(Azure.Connectors.Sdk.Office365.Models.ResponseStatusResponse? response = default, System.DateTimeOffset? time = default) { }
        public static Azure.Connectors.Sdk.Office365.Models.SensitivityLabel SensitivityLabel(string? id = null, string? displayName = null, string? applicableTo = null, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.SensitivityLabel>? subLabels = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.SensitivityLabelMetadata SensitivityLabelMetadata(string? sensitivityLabelId = null, string? name = null, string? sensitivityLabelDisplayNameInfo = null, string? tooltipInfo = null, int? priorityOfSensitivityLabel = default, string? color = null, bool? isEncrypted = default, bool? isEnabled = default, bool? isParent = default, string? parentSensitivityLabelId = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.SetAutomaticRepliesSettingResponse SetAutomaticRepliesSettingResponse(Azure.Connectors.Sdk.Office365.Models.AutomaticRepliesSettingClient? automaticRepliesSetting = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.SubscriptionResponse SubscriptionResponse(string? id = null, string? resource = null, string? notificationType = null, string? notificationUrl = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.Table Table(string? name = null, string? displayName = null, System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? dynamicProperties = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.TriggerBatchResponseClientReceiveMessage TriggerBatchResponseClientReceiveMessage(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.ClientReceiveMessage>? value = null) { }
        public static Azure.Connectors.Sdk.Office365.Models.TriggerBatchResponseGraphClientReceiveMessage TriggerBatchResponseGraphClientReceiveMessage(System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Office365.Models.GraphClientReceiveMessage>? value = null) { }
    }
    public sealed class Office365OperationCatalog : Azure.Connectors.Sdk.ConnectorOperationCatalog
    {
        public override string ApiName { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OmittedOperationIds { get; }
        public override System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public override string ServiceName { get; }
        public static Azure.Connectors.Sdk.Office365.Office365OperationCatalog Instance { get; }
        protected override Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId) { }
        protected override System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected override System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public static class Office365Operations
    {
        public const string AssignCategory = "AssignCategory";
        public const string AssignCategoryBulk = "AssignCategoryBulk";
        public const string CalendarDeleteItem = "CalendarDeleteItem_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarDeleteItemV1 = "CalendarDeleteItem";
        public const string CalendarGetItem = "V3CalendarGetItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarGetItemV1 = "CalendarGetItem";
        public const string CalendarGetItems = "V4CalendarGetItems";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarGetItemsV1 = "CalendarGetItems";
        public const string CalendarGetTables = "CalendarGetTables_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarGetTablesV1 = "CalendarGetTables";
        public const string CalendarPatchItem = "V4CalendarPatchItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarPatchItemV1 = "CalendarPatchItem";
        public const string CalendarPostItem = "V4CalendarPostItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string CalendarPostItemV1 = "CalendarPostItem";
        public const string ContactDeleteItem = "ContactDeleteItem_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactDeleteItemV1 = "ContactDeleteItem";
        public const string ContactGetItem = "ContactGetItem_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactGetItemV1 = "ContactGetItem";
        public const string ContactGetItems = "ContactGetItems_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactGetItemsV1 = "ContactGetItems";
        public const string ContactGetTables = "ContactGetTablesV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactGetTablesV1 = "ContactGetTables";
        public const string ContactPatchItem = "ContactPatchItem_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactPatchItemV1 = "ContactPatchItem";
        public const string ContactPostItem = "ContactPostItem_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ContactPostItemV1 = "ContactPostItem";
        public const string CreateGraphOnChangedEventPokeSubscription = "CreateGraphOnChangedEventPokeSubscription";
        public const string CreateGraphOnFlaggedEmailPokeSubscription = "CreateGraphOnFlaggedEmailPokeSubscription";
        public const string CreateGraphOnNewEmailPokeSubscription = "CreateGraphOnNewEmailPokeSubscription";
        public const string CreateGraphOnNewMentionMeEmailPokeSubscription = "CreateGraphOnNewMentionMeEmailPokeSubscription";
        public const string CreateOnChangedEventPokeSubscription = "CreateOnChangedEventPokeSubscription";
        public const string CreateOnFlaggedEmailPokeSubscription = "CreateOnFlaggedEmailPokeSubscription";
        public const string CreateOnNewEmailPokeSubscription = "CreateOnNewEmailPokeSubscription";
        public const string CreateOnNewMentionMeEmailPokeSubscription = "CreateOnNewMentionMeEmailPokeSubscription";
        public const string DeleteEmail = "DeleteEmail_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string DeleteEmailV1 = "DeleteEmail";
        public const string DraftEmail = "DraftEmail";
        public const string ExportEmail = "ExportEmail_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ExportEmailV1 = "ExportEmail";
        public const string FindMeetingTimes = "FindMeetingTimes_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string FindMeetingTimesV1 = "FindMeetingTimes";
        public const string Flag = "Flag_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string FlagV1 = "Flag";
        public const string ForwardEmail = "ForwardEmail_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ForwardEmailV1 = "ForwardEmail";
        public const string GetAttachment = "GetAttachment_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetAttachmentV1 = "GetAttachment";
        public const string GetEmail = "GetEmailV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetEmailV1 = "GetEmail";
        public const string GetEmails = "GetEmailsV3";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetEmailsV1 = "GetEmails";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetEmailsV2 = "GetEmailsV2";
        public const string GetEventsCalendarView = "GetEventsCalendarViewV3";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetEventsCalendarViewV1 = "GetEventsCalendarView";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetEventsCalendarViewV2 = "GetEventsCalendarViewV2";
        public const string GetMailTips = "GetMailTips_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetMailTipsV1 = "GetMailTips";
        public const string GetOutlookCategoryNames = "GetOutlookCategoryNames";
        public const string GetRoomLists = "GetRoomLists_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetRoomListsV1 = "GetRoomLists";
        public const string GetRooms = "GetRooms_V2";
        public const string GetRoomsInRoomList = "GetRoomsInRoomList_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetRoomsInRoomListV1 = "GetRoomsInRoomList";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string GetRoomsV1 = "GetRooms";
        public const string GetSensitivityLabels = "GetSensitivityLabels";
        public const string HttpRequest = "HttpRequest";
        public const string MarkAsRead = "MarkAsRead_V3";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string MarkAsReadV1 = "MarkAsRead";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string MarkAsReadV2 = "MarkAsRead_V2";
        public const string McpContactsManagement = "mcp_ContactsManagement";
        public const string McpEmailsManagement = "mcp_EmailsManagement";
        public const string McpMeetingManagement = "mcp_MeetingManagement";
        public const string Move = "MoveV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string MoveV1 = "Move";
        public const string OnFilePickerBrowse = "OnFilePickerBrowse";
        public const string OnFilePickerOpen = "OnFilePickerOpen";
        public const string ReplyTo = "ReplyToV3";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ReplyToV1 = "ReplyTo";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string ReplyToV2 = "ReplyToV2";
        public const string RespondToEvent = "RespondToEvent_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string RespondToEventV1 = "RespondToEvent";
        public const string SendApprovalMail = "SendApprovalMail";
        public const string SendDraftEmail = "SendDraftEmail";
        public const string SendEmail = "SendEmailV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SendEmailV1 = "SendEmail";
        public const string SendMailWithOptions = "SendMailWithOptions";
        public const string SetAutomaticRepliesSetting = "SetAutomaticRepliesSetting_V2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SetAutomaticRepliesSettingV1 = "SetAutomaticRepliesSetting";
        public const string SharedMailboxSendEmail = "SharedMailboxSendEmailV2";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string SharedMailboxSendEmailV1 = "SharedMailboxSendEmail";
        public const string TestConnection = "TestConnection";
        public const string UpdateDraftEmail = "UpdateDraftEmail";
        public const string UpdateMyContactPhoto = "UpdateMyContactPhoto";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V2CalendarGetItem = "V2CalendarGetItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V2CalendarGetItems = "V2CalendarGetItems";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V2CalendarPatchItem = "V2CalendarPatchItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V2CalendarPostItem = "V2CalendarPostItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V3CalendarGetItems = "V3CalendarGetItems";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V3CalendarPatchItem = "V3CalendarPatchItem";
        [System.Obsolete("The connector has deprecated this operation.")]
        public const string V3CalendarPostItem = "V3CalendarPostItem";
    }
    public static class Office365TriggerOperations
    {
        public const string OnCalendarChangedItems = "CalendarGetOnChangedItemsV3";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarChangedItemsV1 = "CalendarGetOnChangedItems";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarChangedItemsV2 = "CalendarGetOnChangedItemsV2";
        public const string OnCalendarNewItems = "CalendarGetOnNewItemsV3";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarNewItemsV1 = "CalendarGetOnNewItems";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarNewItemsV2 = "CalendarGetOnNewItemsV2";
        public const string OnCalendarUpdatedItems = "CalendarGetOnUpdatedItemsV3";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarUpdatedItemsV1 = "CalendarGetOnUpdatedItems";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCalendarUpdatedItemsV2 = "CalendarGetOnUpdatedItemsV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnCreateNewEmailSubscription = "CreateOnNewEmailSubscription";
        public const string OnFlaggedEmail = "OnFlaggedEmailV4";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnFlaggedEmailV1 = "OnFlaggedEmail";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnFlaggedEmailV2 = "OnFlaggedEmailV2";
        public const string OnFlaggedEmailV3 = "OnFlaggedEmailV3";
        public const string OnNewEmail = "OnNewEmailV3";
        public const string OnNewEmailMentioningMe = "OnNewMentionMeEmailV3";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewEmailV1 = "OnNewEmail";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewEmailV2 = "OnNewEmailV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewMentionMeEmail = "OnNewMentionMeEmail";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnNewMentionMeEmailV2 = "OnNewMentionMeEmailV2";
        public const string OnSharedMailboxNewEmail = "SharedMailboxOnNewEmailV2";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnSharedMailboxNewEmailV1 = "SharedMailboxOnNewEmail";
        public const string OnUpcomingEvents = "OnUpcomingEventsV3";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnUpcomingEventsV1 = "OnUpcomingEvents";
        [System.Obsolete("The connector has deprecated this trigger.")]
        public const string OnUpcomingEventsV2 = "OnUpcomingEventsV2";
    }
    public static class Office365TriggerParameters
    {
        public static class OnCalendarChangedItems
        {
            public const string IncomingDays = "incomingDays";
            public const string PastDays = "pastDays";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")]
            public const string Table = "table";
        }
        public static class OnCalendarChangedItemsV1
        {
            public const string IncomingDays = "incomingDays";
            public const string PastDays = "pastDays";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
        }
        public static class OnCalendarChangedItemsV2
        {
            public const string IncomingDays = "incomingDays";
            public const string PastDays = "pastDays";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")]
            public const string Table = "table";
        }
        public static class OnCalendarNewItems
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")]
            public const string Table = "table";
            public const string Top = "$top";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnCalendarNewItemsV1
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            public const string Top = "$top";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnCalendarNewItemsV2
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            public const string Top = "$top";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnCalendarUpdatedItems
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")]
            public const string Table = "table";
            public const string Top = "$top";
        }
        public static class OnCalendarUpdatedItemsV1
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            public const string Top = "$top";
        }
        public static class OnCalendarUpdatedItemsV2
        {
            public const string Filter = "$filter";
            public const string Orderby = "$orderby";
            public const string Skip = "$skip";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
            public const string Top = "$top";
        }
        public static class OnCreateNewEmailSubscription
        {
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string HasAttachment = "hasAttachment";
            public const string Importance = "importance";
        }
        public static class OnFlaggedEmail
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnFlaggedEmailV1
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnFlaggedEmailV2
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnFlaggedEmailV3
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnNewEmail
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewEmailMentioningMe
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string MessageIdToFireOnFirstTriggerRun = "messageIdToFireOnFirstTriggerRun";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnNewEmailV1
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewEmailV2
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnNewMentionMeEmail
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string MessageIdToFireOnFirstTriggerRun = "messageIdToFireOnFirstTriggerRun";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnNewMentionMeEmailV2
        {
            public const string Cc = "cc";
            public const string FetchOnlyWithAttachment = "fetchOnlyWithAttachment";
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderPath = "folderPath";
            public const string From = "from";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string MessageIdToFireOnFirstTriggerRun = "messageIdToFireOnFirstTriggerRun";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
        }
        public static class OnSharedMailboxNewEmail
        {
            public const string Cc = "cc";
            [Azure.Connectors.Sdk.DynamicValuesArgument("mailboxAddress", Reference="mailboxAddress")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string From = "from";
            public const string HasAttachments = "hasAttachments";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string MailboxAddress = "mailboxAddress";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnSharedMailboxNewEmailV1
        {
            public const string Cc = "cc";
            [Azure.Connectors.Sdk.DynamicValuesArgument("mailboxAddress", Reference="mailboxAddress")]
            [Azure.Connectors.Sdk.DynamicValuesArgument("operation", Value="MailFolders")]
            [Azure.Connectors.Sdk.DynamicValues("OnFilePickerOpen", CollectionPath="value", TitlePath="DisplayName", ValuePath="Id")]
            public const string FolderId = "folderId";
            public const string From = "from";
            public const string HasAttachments = "hasAttachments";
            public const string Importance = "importance";
            public const string IncludeAttachments = "includeAttachments";
            public const string MailboxAddress = "mailboxAddress";
            public const string SubjectFilter = "subjectFilter";
            public const string To = "to";
            public const string ToOrCc = "toOrCc";
            public const string XMsOperationContext = "x-ms-operation-context";
        }
        public static class OnUpcomingEvents
        {
            public const string LookAheadTimeInMinutes = "lookAheadTimeInMinutes";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables_V2", CollectionPath="value", TitlePath="name", ValuePath="id")]
            public const string Table = "table";
        }
        public static class OnUpcomingEventsV1
        {
            public const string LookAheadTimeInMinutes = "lookAheadTimeInMinutes";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
        }
        public static class OnUpcomingEventsV2
        {
            public const string LookAheadTimeInMinutes = "lookAheadTimeInMinutes";
            [Azure.Connectors.Sdk.DynamicValues("CalendarGetTables", CollectionPath="value", TitlePath="DisplayName", ValuePath="Name")]
            public const string Table = "table";
        }
    }
}
