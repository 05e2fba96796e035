using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>The shapes in which a trigger's callback carries what happened.</summary>
public enum TriggerCallbackShape
{
    /// <summary><c>{"body":{"value":[…]}}</c>: any number of items.</summary>
    Batch,

    /// <summary><c>{"body":{…}}</c>: one item.</summary>
    [SuppressMessage(
        "Naming", "CA1720:Identifier contains type name", Justification = "The wire's own word: a trigger is batch or single.")]
    Single,

    /// <summary><c>{"body":[…]}</c>: any number of items, without the object around them.</summary>
    Array,

    /// <summary><c>{"body":"&lt;base64&gt;"}</c>: a file's content.</summary>
    File,
}
