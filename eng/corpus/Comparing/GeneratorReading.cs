using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>The generator's spec model as facts.</summary>
internal sealed class GeneratorReading
{
    private readonly Reading _reading = new();
    private readonly Dictionary<string, ModelSpec> _models;
    private readonly Dictionary<string, EnumSpec> _enums;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private GeneratorReading(ConnectorSpec spec)
    {
        _models = spec.Models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        _enums = spec.Enums.ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (OperationSpec operation in spec.Operations.Concat(spec.Triggers.Select(trigger => trigger.Operation)))
        {
            Add(operation);
        }

        foreach (ModelSpec model in spec.Models.Where(model => model.Origin == SchemaOrigin.Definition))
        {
            AddMembers(model, Place.OfDefinition(model.Id));
        }
    }

    public static Reading Of(ConnectorSpec spec) => new GeneratorReading(spec)._reading;

    private void Add(OperationSpec operation)
    {
        Place place = Place.OfOperation(operation.Method, operation.Path);
        _reading.Set(place, Aspect.Id, operation.Id);
        _reading.Set(place, Aspect.Deprecated, operation.IsDeprecated);
        foreach (ParameterSpec parameter in operation.Parameters)
        {
            if (parameter is ParameterSpec.Body body)
            {
                _reading.Set(place.Body, Aspect.Required, body.IsRequired);
                AddContent(body.Kind, body.Type, body.Dynamic, place.Body);
                continue;
            }

            Place at = place.Input(parameter.Key.In, parameter.WireName);
            _reading.Set(at, Aspect.Required, parameter.IsRequired);
            if (parameter is ParameterSpec.FormFile file)
            {
                Place one = file.IsList ? at.Items : at;
                _reading.Set(at, Aspect.Type, file.IsList ? "array" : Words.Bytes);
                _reading.Set(one, Aspect.Type, Words.Bytes);
            }
            else
            {
                Add(parameter.Type, at);
            }
        }

        AddContent(operation.Response.Kind, operation.Response.Type, operation.Response.Dynamic, place.Response);
    }

    private void AddContent(ContentKind kind, TypeSpec? type, DynamicSpec? dynamic, Place place)
    {
        if (kind is ContentKind.Text or ContentKind.Binary)
        {
            _reading.Plain.Add(place);
        }

        NoteDynamic(dynamic, place);
        switch (kind)
        {
            case ContentKind.Json:
                Add(type!, place);
                break;
            case ContentKind.Text:
                _reading.Set(place, Aspect.Type, "string");
                break;
            case ContentKind.Binary when type is ScalarTypeSpec { Kind: ScalarKind.Base64 }:
                Add(type, place);
                break;
            case ContentKind.Binary:
                _reading.Set(place, Aspect.Type, Words.Bytes);
                break;
        }
    }

    private string Add(TypeSpec type, Place place)
    {
        string word = Describe(type, place);
        _reading.Set(place, Aspect.Type, word);
        return word;
    }

    private string Describe(TypeSpec type, Place place)
    {
        switch (type)
        {
            case ScalarTypeSpec scalar:
                return Word(scalar.Kind);
            case EnumTypeSpec item:
                _reading.SetEnum(place, _enums[item.Id].Values.Select(value => value.Wire));
                return Word(_enums[item.Id].Kind);
            case ArrayTypeSpec array:
                Add(array.Items, place.Items);
                return "array";
            case MapTypeSpec map:
                return _reading.SetMap(place, Add(map.Values, place.Values));
            case ModelTypeSpec { Id: string id }
                when _models[id] is { BaseId: null, Properties.Count: 0, AdditionalProperties: { IsOpen: true } members }:
                return _reading.SetMap(place, Add(members.Values, place.Values));
            case ModelTypeSpec { Id: string id } when _models[id].Origin == SchemaOrigin.Definition:
                return "#" + id;
            case ModelTypeSpec model:
                // An object that merges the definition that contains it also contains itself.
                if (_open.Add(model.Id))
                {
                    AddMembers(_models[model.Id], place);
                    _open.Remove(model.Id);
                }

                return "object";
            default:
                return Words.Any;
        }
    }

    private void AddMembers(ModelSpec model, Place place)
    {
        for (ModelSpec? part = model; part is not null; part = part.BaseId is { } up ? _models[up] : null)
        {
            foreach (PropertySpec property in part.Properties.Where(property => !property.IsUndeclared))
            {
                AddProperty(property, place.Property(property.WireName), isInherited: part != model);
            }
        }

        if (model.AdditionalProperties is { Values: not AnyTypeSpec } values)
        {
            Add(values.Values, place.Values);
        }
    }

    private void AddProperty(PropertySpec property, Place place, bool isInherited)
    {
        if (_reading.ValueOf(place, Aspect.Type) is null)
        {
            _reading.Set(place, Aspect.Required, property.Required);
            Add(property.Type, place);
            NoteDynamic(property.Dynamic, place);
            if (isInherited)
            {
                _reading.Inherited.Add(place);
            }
        }
    }

    private void NoteDynamic(DynamicSpec? dynamic, Place place)
    {
        if (dynamic is not null)
        {
            _reading.Dynamic.Add(place);
        }
    }

    private static string Word(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "boolean",
        ScalarKind.Int32 => "integer(int32)",
        ScalarKind.Int64 => "integer",
        ScalarKind.Double => "number",
        ScalarKind.Decimal => "number(decimal)",
        ScalarKind.DateTime => "string(date-time)",
        ScalarKind.Date => "string(date)",
        ScalarKind.DateTimeNoZone => "string(date-no-tz)",
        ScalarKind.Base64 => "string(byte)",
        _ => "string",
    };
}
