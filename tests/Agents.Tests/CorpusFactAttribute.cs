namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Runs where there is a folder of real specs.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (SpecFiles.Corpus is null)
        {
            Skip = "There is no corpus of real specs here (CONNECTOR_CORPUS names its folder).";
        }
    }
}
