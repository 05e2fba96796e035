namespace EmailTriage.Demo;

/// <summary>The people and mails of the demonstration.</summary>
internal static class DemoData
{
    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("ada@contoso.example", "Ada Brandt", "Site Reliability Engineer", "Grace Okoro"),
        new("liu@contoso.example", "Liu Wen", "Counsel", "Grace Okoro"),
        new("grace@contoso.example", "Grace Okoro", "Managing Director", null),
    ];

    /// <summary>Delivered in one callback, <c>{"body":{"value":[…]}}</c>.</summary>
    public static IReadOnlyList<DemoMail> Batch { get; } =
    [
        new("AAMk-1/a+b=", "ada@contoso.example", "Outage in region north", "The gateway has been returning 503 since six.", "high"),
        new("AAMk-2", "liu@contoso.example", "Contract for review", "Two clauses are new, see my comments."),
        new("AAMk-3", "offers@shop.example", "Chairs & tables, 20% off", "Only this week.", "low"),
        new("AAMk-4", "karl.müller@partner.example", "Meeting notes", "Attached are the notes of Monday."),
    ];

    /// <summary>Delivered in a callback each, <c>{"body":{…}}</c>.</summary>
    public static IReadOnlyList<DemoMail> Singles { get; } =
    [
        new("AAMk-5", "grace@contoso.example", "Lunch on Thursday?", "The place at the corner has a new menu."),
        new("AAMk-6", "unknown@elsewhere.example", "URGENT: your account", "Click here within an hour.", "high"),
    ];

    public static IEnumerable<DemoMail> All => Batch.Concat(Singles);

    /// <summary>How many mails a sender wrote before, where there are any.</summary>
    public static IReadOnlyDictionary<string, int> EarlierMails { get; } = new Dictionary<string, int>
    {
        ["ada@contoso.example"] = 3,
        ["karl.müller@partner.example"] = 2,
    };
}
