using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Adding;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>Makes the changes of a plan and restores the project, or prints the edits.</summary>
internal static class PlanRun
{
    public static async Task RunAsync(
        ToolConsole console, AddPlan plan, bool isDryRun, bool isRestoreOmitted, CancellationToken cancellationToken)
    {
        console.NoteAll(plan.Notes);
        if (isDryRun)
        {
            console.Write(plan.Preview(), () => new JsonObject { ["edits"] = plan.Preview() });
            return;
        }

        plan.Changes.Commit(cancellationToken);
        if (!isRestoreOmitted && !ProjectEditor.IsFileApp(plan.Project))
        {
            await console.WaitAsync("Restoring packages", async () =>
            {
                await ProjectRestore.RunAsync(plan.Project, cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
    }
}
