namespace Microsoft.Azure.Functions.Worker;

/// <summary>Represents the attribute of the Functions worker that names a function.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Represents the attribute of the Functions extension that binds a payload.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConnectorTriggerAttribute : Attribute;
