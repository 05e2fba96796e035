using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Diff;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Verifies each row of the table of changes: that it is found, and that its verdicts are what compilers and the runtime say.
/// </summary>
public class SpecDiffTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            TheoryData<int, string> data = [];
            for (int i = 0; i < DiffCases.Rows.Count; i++)
            {
                data.Add(i, DiffCases.Rows[i].Rule.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_is_found_with_verdicts_that_compilers_confirm(int index, string rule)
    {
        DiffCase one = DiffCases.Rows[index];
        SpecDiff diff = one.Compare();
        string found =
            string.Join('\n', diff.Changes.Select(c => $"{c.Source.Letter()} {c.Binary.Letter()} {c.Wire.Letter()} {c.Key} ({c.Detail})"));
        Assert.True(diff.Changes.Any(change => change.Rule.Id == rule), $"{rule} isn't among\n{found}");
        Assert.True(rule == "other" || diff.Changes.All(change => change.Rule != ChangeRules.Other), found);
        Assert.All(diff.Changes, change => Assert.True(change.Place.Line > 0 || change.Rule == ChangeRules.ServiceNameChanged, change.Key));

        EmittedVersion old = EmittedVersion.Of(diff.Old.Connector);
        EmittedVersion @new = EmittedVersion.Of(diff.New.Connector);
        Check("source", diff.Changes.Max(change => change.Source), @new.Errors(old.OrdinaryCaller), found, one);
        if (diff.Changes.All(change => change.Source is Verdict.None or Verdict.Text or Verdict.Additive))
        {
            Assert.Empty(@new.Errors(CallerCode.Positional(old.Assembly)));
            Assert.Empty(@new.Errors(CallerCode.Overrides(old.Assembly)));
        }

        Check(
            "binary",
            diff.Changes.Max(change => change.Binary),
            [
                .. @new.Link(old.CompiledCaller)
                    .Where(missing => !missing.Split(':')[0].Contains("ModelFactory", StringComparison.Ordinal)),
                .. @new.MissingParameters(old),
            ],
            found,
            one);
    }

    [Fact]
    public void Each_row_has_a_case() =>
        Assert.Empty(ChangeRules.All.Except(DiffCases.Rows.Select(one => one.Rule)).Select(rule => rule.Id));

    [Fact]
    public void Each_row_has_an_id_of_its_own() =>
        Assert.Equal(ChangeRules.All.Count(), ChangeRules.All.Select(rule => rule.Id).Distinct().Count());

    public static TheoryData<string, string, int, string?, string?, bool> Renames => new()
    {
        { "from", "fromPort", 0, null, null, true },
        { "from", "x-From", 7, "Harbor", "Origin", true },
        { "from", "origin", 7, "Harbor", "harbor", true },
        { "from", "origin", 3, null, null, true },
        { "from", "origin", 3, "Harbor", null, true },
        { "from", "origin", 3, "Harbor", "Currency", false },
        { "from", "via", 0, null, null, false },
        { "from", "via", 7, "Harbor", null, false },
    };

    [Theory]
    [MemberData(nameof(Renames))]
    public void A_parameter_is_renamed_only_if_the_new_one_corresponds(
        string oldName, string newName, int position, string? oldTitle, string? newTitle, bool isRenamed)
    {
        DiffCase one = new(ChangeRules.ParameterRenamed, spec =>
        {
            JsonObject added = spec.Parameter(oldName).DeepClone().AsObject();
            spec.Remove(oldName);
            added["name"] = newName;
            added["x-ms-summary"] = newTitle;
            spec.Parameters().Insert(position, added);
        })
        {
            Setup = spec => spec.Parameter(oldName)["x-ms-summary"] = oldTitle,
        };

        IEnumerable<string> rules = one.Compare().Changes.Where(change => change.Rule != ChangeRules.TextChanged).Select(c => c.Rule.Id);

        Assert.Equal(isRenamed ? ["parameter-renamed"] : ["optional-parameter-added", "parameter-removed"], rules.Order());
    }

    [Fact]
    public void The_constants_of_the_parameters_of_a_trigger_are_locked()
    {
        SpecDiff diff = new DiffCase(ChangeRules.OptionalTriggerParameterAdded, spec => spec.Add(
            """{ "name": "Area", "in": "query", "type": "string" }""", "OnPort")).Compare();

        string[] constants = [.. diff.New.Connector.Triggers.Single().Parameters.Select(p => $"{p.Spec.WireName}={p.Name}")];
        Assert.Contains("area=Area", constants);
        Assert.Equal("Area", diff.Names["triggers"]!["OnPort"]!["parameters"]!["area"]!.GetValue<string>());
        Assert.Equal(2, constants.Distinct().Count());
    }

    private static void Check(string oracle, Verdict verdict, IReadOnlyList<string> failures, string found, DiffCase one)
    {
        string text = $"{oracle}: {verdict}, but:\n{string.Join('\n', failures)}\nof\n{found}";
        switch (verdict)
        {
            case Verdict.Breaking when one.Rule != ChangeRules.OperationRenamed:
                Assert.True(failures.Count > 0, text);
                break;
            case Verdict.None or Verdict.Text or Verdict.Additive or Verdict.Silent:
                Assert.True(failures.Count == 0, text);
                break;
        }
    }
}
