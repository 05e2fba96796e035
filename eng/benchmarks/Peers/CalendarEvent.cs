namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>Events of a calendar.</summary>
public sealed class CalendarEventList
{
    public List<CalendarEvent>? Value { get; set; }
}

/// <summary>An event.</summary>
public sealed class CalendarEvent
{
    public string? Subject { get; set; }

    public DateTime? Start { get; set; }

    public DateTime? End { get; set; }

    public DateTimeOffset? StartWithTimeZone { get; set; }

    public DateTimeOffset? EndWithTimeZone { get; set; }

    public string? Body { get; set; }

    public bool? IsHtml { get; set; }

    public string? ResponseType { get; set; }

    public DateTimeOffset? ResponseTime { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? CreatedDateTime { get; set; }

    public DateTimeOffset? LastModifiedDateTime { get; set; }

    public string? Organizer { get; set; }

    public string? TimeZone { get; set; }

    public string? SeriesMasterId { get; set; }

    public string? ICalUId { get; set; }

    public List<string>? Categories { get; set; }

    public string? WebLink { get; set; }

    public string? RequiredAttendees { get; set; }

    public string? OptionalAttendees { get; set; }

    public string? ResourceAttendees { get; set; }

    public string? Location { get; set; }

    public string? Importance { get; set; }

    public bool? IsAllDay { get; set; }

    public string? Recurrence { get; set; }

    public DateOnly? RecurrenceEnd { get; set; }

    public int? NumberOfOccurences { get; set; }

    public int? ReminderMinutesBeforeStart { get; set; }

    public bool? IsReminderOn { get; set; }

    public string? ShowAs { get; set; }

    public bool? ResponseRequested { get; set; }

    public string? Sensitivity { get; set; }
}
