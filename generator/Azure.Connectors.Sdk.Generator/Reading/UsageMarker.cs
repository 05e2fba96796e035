using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Marks models by what reaches them: requests, responses or both.</summary>
internal sealed class UsageMarker(SwaggerDocument document, SchemaReader schemas)
{
    private readonly Stack<(string Id, ModelUsage Usage)> _pending = new();

    public void Mark(TypeSpec? type, ModelUsage usage)
    {
        Push(type, usage);
        while (_pending.Count > 0)
        {
            (string id, ModelUsage wanted) = _pending.Pop();
            if (schemas.Model(id) is { } model && (wanted & ~model.Usage) is not ModelUsage.None and var added)
            {
                model.Usage |= added;
                PushWithin(model, added);
            }
        }
    }

    private void PushWithin(ModelBuilder model, ModelUsage usage)
    {
        foreach (PropertySpec property in model.Properties)
        {
            Push(property.Type, usage);
        }

        Push(model.AdditionalProperties, usage);
        if (model.Merged.Base is { } parent)
        {
            _pending.Push((parent, usage));
        }

        if (model.Merged.Discriminator is not null)
        {
            foreach (string kind in document.KindsOf(model.Site.Id))
            {
                _pending.Push((kind, usage));
            }
        }
    }

    private void Push(TypeSpec? type, ModelUsage usage)
    {
        while (type is not null)
        {
            if (type is ModelTypeSpec model)
            {
                _pending.Push((model.Id, usage));
            }

            type = type switch
            {
                ArrayTypeSpec list => list.Items,
                MapTypeSpec map => map.Values,
                _ => null,
            };
        }
    }
}
