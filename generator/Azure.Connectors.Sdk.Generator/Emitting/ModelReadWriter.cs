using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Writes the code that reads a model. If a property is required, a constructor reads, because a response can omit the property.
/// </summary>
internal sealed class ModelReadWriter(SourceWriter writer, ModelShape shape, TypeText types)
{
    // The names that the code uses for its own variables.
    private static readonly string[] s_locals = ["reader", "property", "name", "model", "s_names"];

    private NamedModel Model => shape.Model;

    private string Reader => types.Of(FrameworkApi.Utf8JsonReader);

    /// <summary>Writes the constructor that reads, where there is one.</summary>
    public void WriteConstructor()
    {
        if (!shape.HasRequired)
        {
            return;
        }

        // A response can omit a text or an object that a request must have, so each is kept in a local until all are known.
        // A name without capitals is the same for the property and for its variable.
        NameScope scope = new(StringComparer.Ordinal, [.. s_locals, .. shape.All.Select(p => p.Property.Name)]);
        Dictionary<NamedProperty, string> locals = shape.All
            .Where(p => IsNotNull(p.Owner, p.Property) && !TypeText.IsValueType(p.Property.Type))
            .ToDictionary(p => p.Property, p => Identifier.Escape(scope.Take(Identifier.Camel(p.Property.Name, "value"))));
        writer.Line($"[{types.Of(FrameworkApi.SetsRequiredMembersAttribute)}]");
        writer.Open($"private {Model.Name}(ref {Reader} reader)");
        foreach ((NamedModel owner, NamedProperty property) in shape.All.Where(p => locals.ContainsKey(p.Property)))
        {
            writer.Line($"{types.Name(property.Type, ModelEmitter.IsInput(owner))}? {locals[property]} = null;");
        }

        WriteLoop(property => locals.TryGetValue(property, out string? local) ? local : Own(property.Name), Own);
        if (locals.Count > 0)
        {
            writer.Line();
        }

        foreach (KeyValuePair<NamedProperty, string> local in locals)
        {
            writer.Line($"{Own(local.Key.Name)} = {local.Value}!;");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>Writes the method of the interface.</summary>
    public void WriteMethod(string @interface)
    {
        string head = $"static {Model.Name} {@interface}.{RuntimeApi.IConnectorModel.Read}(ref {Reader} reader)";
        bool hasKinds = shape.IsBase && Model.Kinds.Count > 0;
        if (shape.HasRequired && !hasKinds)
        {
            writer.Line($"{head} => new(ref reader);");
            return;
        }

        writer.Open(head);
        if (hasKinds && shape.DiscriminatorOf(Model) is { } discriminator)
        {
            WriteKindSwitch(discriminator);
        }

        if (shape.HasRequired)
        {
            writer.Line("return new(ref reader);");
        }
        else
        {
            writer.Line($"{Model.Name} model = new();");
            WriteLoop(property => "model." + property.Name, member => "model." + member);
            writer.Line();
            writer.Line("return model;");
        }

        writer.Close();
    }

    private static bool IsNotNull(NamedModel owner, NamedProperty property) =>
        ModelEmitter.IsRequired(owner, property) && !property.Spec.Nullable;

    private static string Own(string member) => Array.IndexOf(s_locals, member) < 0 ? member : "this." + member;

    private void WriteLoop(Func<NamedProperty, string> target, Func<string, string> member)
    {
        writer.Line("int property = -1;");
        bool keeps = shape.Open is not null || shape.KeepsUndeclared;
        writer.Open(
            $"while (s_names.{RuntimeApi.JsonPropertyNames.ReadNext}(ref reader, ref property{(keeps ? ", out string? name" : "")}))");
        writer.Open("switch (property)");
        for (int i = 0; i < shape.All.Count; i++)
        {
            (NamedModel owner, NamedProperty property) = shape.All[i];
            writer.Line($"case {i}:");
            writer.Indent();
            writer.Line($"{target(property)} = {Value(owner, property)};");
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        WriteUndeclared(member);
        writer.Line("break;");
        writer.Outdent();
        writer.Close();
        writer.Close();
    }

    private string Value(NamedModel owner, NamedProperty property) =>
        IsNotNull(owner, property) && TypeText.IsValueType(property.Type)
            ? types.ReadValue(property.Type, "reader", ModelEmitter.IsInput(owner))
            : types.Read(property.Type, "reader", ModelEmitter.IsInput(owner));

    /// <summary>What becomes of a value whose name the spec doesn't declare.</summary>
    private void WriteUndeclared(Func<string, string> member)
    {
        string any = types.ReadValue(new NamedAny(), "reader", isInput: true);
        if (shape.Open is not { } open)
        {
            writer.Line(shape.KeepsUndeclared
                ? $"({member(ModelShape.UndeclaredField)} ??= new())[name!] = {any};"
                : $"{types.Of(RuntimeApi.JsonRead.Type)}.{RuntimeApi.JsonRead.Skip}(ref reader);");
            return;
        }

        NamedType type = open.AdditionalPropertiesType!;
        string value = open.Spec.AdditionalProperties!.ValuesNullable
            ? types.Read(type, "reader", ModelEmitter.IsInput(open))
            : types.ReadValue(type, "reader", ModelEmitter.IsInput(open));
        string read = $"{member(open.AdditionalPropertiesName!)}[name!] = {value};";
        if (open.OtherPropertiesName is not { } others)
        {
            writer.Line(read);
            return;
        }

        writer.Open($"if (reader.TokenType == {types.Of(FrameworkApi.JsonTokenType)}.StartObject)");
        writer.Line(read);
        writer.Close();
        writer.Open("else");
        writer.Line($"{member(others)}[name!] = {any};");
        writer.Close();
        writer.Line();
    }

    private void WriteKindSwitch(NamedProperty discriminator)
    {
        int index = shape.All.FindIndex(p => p.Property.Name == discriminator.Name);
        writer.Line("// The kind can be anywhere in the object, so a copy of the reader looks for it first.");
        writer.Line($"{Reader} ahead = reader;");
        writer.Line("int known = -1;");
        writer.Open($"while (s_names.{RuntimeApi.JsonPropertyNames.ReadNext}(ref ahead, ref known))");
        writer.Open($"if (known != {index})");
        writer.Line($"{types.Of(RuntimeApi.JsonRead.Type)}.{RuntimeApi.JsonRead.Skip}(ref ahead);");
        writer.Line("continue;");
        writer.Close();
        writer.Line();
        writer.Open($"switch ({types.Of(RuntimeApi.JsonRead.Type)}.{RuntimeApi.JsonRead.String}(ref ahead))");
        foreach (NamedKind kind in Model.Kinds.GroupBy(k => k.Value, StringComparer.Ordinal).Select(group => group.First()))
        {
            writer.Line($"case {CSharpText.Literal(kind.Value)}:");
            writer.Indent();
            writer.Line($"return {types.Of(RuntimeApi.JsonRead.Type)}.{RuntimeApi.JsonRead.Model}<{kind.Name}>(ref reader)!;");
            writer.Outdent();
        }

        writer.Close();
        writer.Line();
        writer.Line("break;");
        writer.Close();
        writer.Line();
    }
}
