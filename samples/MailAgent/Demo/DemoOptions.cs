using System.Reflection;
using System.Text.Json.Nodes;

namespace MailAgent.Demo;

/// <summary>Represents the options of the command line.</summary>
internal sealed record DemoOptions(string Agent, string? Plan, bool IsInteractive)
{
    public const string Usage = """
        usage: Demo [--interactive] [--plan <file>] [--agent <file>]

        --interactive  ask on this terminal before a call is sent, instead of using the rules of the demonstration
        --plan         the plan of the model, instead of plan.json of the agent
        --agent        the agent to start, such as a published one

        OPENAI_API_KEY and Model__Name select a real model instead of a plan.
        """;

    /// <summary>Gets whether the model has a plan, so that the outcomes are known.</summary>
    private static bool HasPlan => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("Model__Name"));

    public static DemoOptions? Parse(string[] args)
    {
        DemoOptions options = new(FindAgent(), null, false);
        for (int i = 0; i < args.Length; i++)
        {
            string? value = i + 1 < args.Length ? Path.GetFullPath(args[i + 1]) : null;
            switch (args[i])
            {
                case "--interactive":
                    options = options with { IsInteractive = true };
                    break;
                case "--plan" when File.Exists(value):
                    options = options with { Plan = value };
                    i++;
                    break;
                case "--agent" when File.Exists(value):
                    options = options with { Agent = value };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    /// <summary>Gets the expected outcomes of the plan's calls by ID, or null if a person or a real model decides.</summary>
    public IReadOnlyDictionary<string, string>? ReadExpectations()
    {
        if (IsInteractive || !HasPlan)
        {
            return null;
        }

        string plan = Plan ?? Path.Combine(Path.GetDirectoryName(FindAgent())!, "plan.json");
        return JsonNode.Parse(File.ReadAllText(plan))!.AsArray()
            .SelectMany(mail => mail!["responses"]!.AsArray())
            .SelectMany(response => response!.AsArray())
            .ToDictionary(call => (string)call!["id"]!, call => (string)call!["expect"]!);
    }

    private static string FindAgent() => Path.GetFullPath(Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Agent").Value!);
}
