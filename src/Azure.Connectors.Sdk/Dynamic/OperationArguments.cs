namespace Azure.Connectors.Sdk;

/// <summary>Represents the arguments of a call, in the order of the operation's plan.</summary>
internal readonly struct OperationArguments
{
    private readonly OperationPlan _plan;
    private readonly object?[]? _values;

    /// <exception cref="ArgumentException">The operation has no such argument, or one is specified twice.</exception>
    public OperationArguments(OperationPlan plan, IReadOnlyDictionary<string, object?>? arguments)
    {
        _plan = plan;
        if (arguments is not { Count: > 0 })
        {
            return;
        }

        _values = new object?[plan.SlotCount];
        foreach ((string name, object? value) in arguments)
        {
            int slot = plan.FindSlot(name);
            if (_values[slot] is not null)
            {
                throw new ArgumentException($"The argument '{name}' of '{plan.Operation.Id}' is specified twice.", name);
            }

            _values[slot] = value;
        }
    }

    /// <summary>Gets a parameter's value: the constant, the argument, or the default where it must be sent.</summary>
    /// <exception cref="ArgumentException">It is required and wasn't specified.</exception>
    public object? ValueOf(PlannedParameter planned)
    {
        ConnectorParameter parameter = planned.Parameter;
        object? value = planned.Slot < 0 ? null : ArgumentText.Plain(_values?[planned.Slot], planned.Name);
        if (parameter.Constant is not null)
        {
            return value ?? parameter.DefaultItems ?? (object)parameter.Constant;
        }

        return value
            ?? (parameter.IsRequired ? parameter.DefaultItems ?? (object?)parameter.Default ?? throw Missing(planned.Name) : null);
    }

    /// <summary>Gets the value of the body. A JSON body can be null, as an element of that kind.</summary>
    /// <exception cref="ArgumentException">It is required and wasn't specified.</exception>
    public object? ValueOfBody()
    {
        object? value = _values?[_plan.BodySlot];
        return value is null && _plan.Operation.Body!.IsRequired ? throw Missing(_plan.BodyName!) : value;
    }

    private ArgumentException Missing(string name) => new($"The argument '{name}' of '{_plan.Operation.Id}' is required.", name);
}
