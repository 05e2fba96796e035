using System.CommandLine;
using Azure.Connectors.Sdk.Specs;

RootCommand root = new("Keeps the connector specs of this repository.")
{
    UpdateCommand.Create(),
    NamesCommand.Create(),
    ConvertCommand.Create(),
};

return root.Parse(args).Invoke();
