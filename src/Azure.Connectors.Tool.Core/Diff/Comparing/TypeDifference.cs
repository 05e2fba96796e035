namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>What is different in two types.</summary>
internal enum TypeDifference
{
    /// <summary>The types are the same, or models or enumerations that are compared by themselves.</summary>
    None,

    /// <summary>int32 becomes int64, or an integer becomes a number.</summary>
    Widened,

    /// <summary>Both are strings on the wire, of different formats that have C# types.</summary>
    DateFormat,

    EnumAdded,

    EnumRemoved,

    SchemaAdded,

    SchemaRemoved,

    Other,
}
