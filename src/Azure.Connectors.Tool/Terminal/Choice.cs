using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Tool.Terminal;

/// <summary>Represents a value that the user can choose.</summary>
/// <param name="Value">The value.</param>
/// <param name="Title">What the value means to the user, or null.</param>
internal sealed record Choice(string Value, string? Title)
{
    public override string ToString() => PlainText.OneLine(string.IsNullOrEmpty(Title) ? Value : $"{Value} ({Title})");
}
