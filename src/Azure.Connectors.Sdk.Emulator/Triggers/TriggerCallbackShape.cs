using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Specifies the shape of a trigger callback.</summary>
public enum TriggerCallbackShape
{
    /// <summary><c>{"body":{"value":[…]}}</c>: any number of items.</summary>
    Batch,

    /// <summary><c>{"body":{…}}</c>: one item.</summary>
    [SuppressMessage(
        "Naming", "CA1720:Identifier contains type name", Justification = "The term of the spec: a trigger is batch or single.")]
    Single,

    /// <summary><c>{"body":[…]}</c>: any number of items, without an enclosing object.</summary>
    Array,

    /// <summary><c>{"body":"&lt;base64&gt;"}</c>: the content of a file.</summary>
    File,
}
