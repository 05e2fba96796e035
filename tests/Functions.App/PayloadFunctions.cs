using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.OneDriveForBusiness.Models;
using Azure.Connectors.Sdk.SharePointOnline.Models;
using Azure.Connectors.Sdk.Teams.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;

namespace Azure.Connectors.Sdk.Functions.App;

/// <summary>
/// Contains a function for each payload of the connectors, which returns the payload as JSON. A test checks that none is missing.
/// </summary>
public static class PayloadFunctions
{
    [Function("Office365OnCalendarChangedItems")]
    public static string Office365OnCalendarChangedItems([ConnectorTrigger] Office365OnCalendarChangedItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarChangedItemsV1")]
    public static string Office365OnCalendarChangedItemsV1([ConnectorTrigger] Office365OnCalendarChangedItemsV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarChangedItemsV2")]
    public static string Office365OnCalendarChangedItemsV2([ConnectorTrigger] Office365OnCalendarChangedItemsV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarNewItems")]
    public static string Office365OnCalendarNewItems([ConnectorTrigger] Office365OnCalendarNewItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarNewItemsV1")]
    public static string Office365OnCalendarNewItemsV1([ConnectorTrigger] Office365OnCalendarNewItemsV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarNewItemsV2")]
    public static string Office365OnCalendarNewItemsV2([ConnectorTrigger] Office365OnCalendarNewItemsV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarUpdatedItems")]
    public static string Office365OnCalendarUpdatedItems([ConnectorTrigger] Office365OnCalendarUpdatedItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarUpdatedItemsV1")]
    public static string Office365OnCalendarUpdatedItemsV1([ConnectorTrigger] Office365OnCalendarUpdatedItemsV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCalendarUpdatedItemsV2")]
    public static string Office365OnCalendarUpdatedItemsV2([ConnectorTrigger] Office365OnCalendarUpdatedItemsV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnCreateNewEmailSubscription")]
    public static string Office365OnCreateNewEmailSubscription(
        [ConnectorTrigger] Office365OnCreateNewEmailSubscriptionTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnFlaggedEmail")]
    public static string Office365OnFlaggedEmail([ConnectorTrigger] Office365OnFlaggedEmailTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnFlaggedEmailV1")]
    public static string Office365OnFlaggedEmailV1([ConnectorTrigger] Office365OnFlaggedEmailV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnFlaggedEmailV2")]
    public static string Office365OnFlaggedEmailV2([ConnectorTrigger] Office365OnFlaggedEmailV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnFlaggedEmailV3")]
    public static string Office365OnFlaggedEmailV3([ConnectorTrigger] Office365OnFlaggedEmailV3TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewEmailMentioningMe")]
    public static string Office365OnNewEmailMentioningMe([ConnectorTrigger] Office365OnNewEmailMentioningMeTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewEmail")]
    public static string Office365OnNewEmail([ConnectorTrigger] Office365OnNewEmailTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewEmailV1")]
    public static string Office365OnNewEmailV1([ConnectorTrigger] Office365OnNewEmailV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewEmailV2")]
    public static string Office365OnNewEmailV2([ConnectorTrigger] Office365OnNewEmailV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewMentionMeEmail")]
    public static string Office365OnNewMentionMeEmail([ConnectorTrigger] Office365OnNewMentionMeEmailTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnNewMentionMeEmailV2")]
    public static string Office365OnNewMentionMeEmailV2([ConnectorTrigger] Office365OnNewMentionMeEmailV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnSharedMailboxNewEmail")]
    public static string Office365OnSharedMailboxNewEmail([ConnectorTrigger] Office365OnSharedMailboxNewEmailTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnSharedMailboxNewEmailV1")]
    public static string Office365OnSharedMailboxNewEmailV1([ConnectorTrigger] Office365OnSharedMailboxNewEmailV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnUpcomingEvents")]
    public static string Office365OnUpcomingEvents([ConnectorTrigger] Office365OnUpcomingEventsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnUpcomingEventsV1")]
    public static string Office365OnUpcomingEventsV1([ConnectorTrigger] Office365OnUpcomingEventsV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("Office365OnUpcomingEventsV2")]
    public static string Office365OnUpcomingEventsV2([ConnectorTrigger] Office365OnUpcomingEventsV2TriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnNewChannelMessageMentioningMe")]
    public static string TeamsOnNewChannelMessageMentioningMe(
        [ConnectorTrigger] TeamsOnNewChannelMessageMentioningMeTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnNewChannelMessage")]
    public static string TeamsOnNewChannelMessage([ConnectorTrigger] TeamsOnNewChannelMessageTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnRecording")]
    public static string TeamsOnRecording([ConnectorTrigger] TeamsOnRecordingTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnTeamMemberAdded")]
    public static string TeamsOnTeamMemberAdded([ConnectorTrigger] TeamsOnTeamMemberAddedTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnTeamMemberRemoved")]
    public static string TeamsOnTeamMemberRemoved([ConnectorTrigger] TeamsOnTeamMemberRemovedTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnTranscript")]
    public static string TeamsOnTranscript([ConnectorTrigger] TeamsOnTranscriptTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnWebhookAtMention")]
    public static string TeamsOnWebhookAtMention([ConnectorTrigger] TeamsOnWebhookAtMentionTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnWebhookChatMessage")]
    public static string TeamsOnWebhookChatMessage([ConnectorTrigger] TeamsOnWebhookChatMessageTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnWebhookKeyword")]
    public static string TeamsOnWebhookKeyword([ConnectorTrigger] TeamsOnWebhookKeywordTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnWebhookMessageReaction")]
    public static string TeamsOnWebhookMessageReaction([ConnectorTrigger] TeamsOnWebhookMessageReactionTriggerPayload payload) =>
        Json.Of(payload);

    [Function("TeamsOnWebhookNewMessage")]
    public static string TeamsOnWebhookNewMessage([ConnectorTrigger] TeamsOnWebhookNewMessageTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnChangedItems")]
    public static string SharePointOnlineOnChangedItems([ConnectorTrigger] SharePointOnlineOnChangedItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnDeletedFileItems")]
    public static string SharePointOnlineOnDeletedFileItems([ConnectorTrigger] SharePointOnlineOnDeletedFileItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnDeletedItems")]
    public static string SharePointOnlineOnDeletedItems([ConnectorTrigger] SharePointOnlineOnDeletedItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnNewFileItems")]
    public static string SharePointOnlineOnNewFileItems([ConnectorTrigger] SharePointOnlineOnNewFileItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnNewItems")]
    public static string SharePointOnlineOnNewItems([ConnectorTrigger] SharePointOnlineOnNewItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnUpdatedFileClassifiedTimes")]
    public static string SharePointOnlineOnUpdatedFileClassifiedTimes(
        [ConnectorTrigger] SharePointOnlineOnUpdatedFileClassifiedTimesTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnUpdatedFileItems")]
    public static string SharePointOnlineOnUpdatedFileItems([ConnectorTrigger] SharePointOnlineOnUpdatedFileItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("SharePointOnlineOnUpdatedItems")]
    public static string SharePointOnlineOnUpdatedItems([ConnectorTrigger] SharePointOnlineOnUpdatedItemsTriggerPayload payload) =>
        Json.Of(payload);

    [Function("OneDriveForBusinessOnNewFiles")]
    public static string OneDriveForBusinessOnNewFiles([ConnectorTrigger] OneDriveForBusinessOnNewFilesTriggerPayload payload) =>
        Json.Of(payload);

    [Function("OneDriveForBusinessOnNewFilesV1")]
    public static string OneDriveForBusinessOnNewFilesV1([ConnectorTrigger] OneDriveForBusinessOnNewFilesV1TriggerPayload payload) =>
        Json.Of(payload);

    [Function("OneDriveForBusinessOnUpdatedFiles")]
    public static string OneDriveForBusinessOnUpdatedFiles([ConnectorTrigger] OneDriveForBusinessOnUpdatedFilesTriggerPayload payload) =>
        Json.Of(payload);

    [Function("OneDriveForBusinessOnUpdatedFilesV1")]
    public static string OneDriveForBusinessOnUpdatedFilesV1(
        [ConnectorTrigger] OneDriveForBusinessOnUpdatedFilesV1TriggerPayload payload) =>
        Json.Of(payload);
}
