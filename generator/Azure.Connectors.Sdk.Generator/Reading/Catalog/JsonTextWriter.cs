using System.Text;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Writes compact JSON.</summary>
internal sealed class JsonTextWriter
{
    private readonly StringBuilder _json = new();
    private bool _hasValue;

    public void StartObject() => Start('{');

    public void EndObject() => End('}');

    public void StartArray() => Start('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        Separate();
        JsonText.AppendQuoted(_json, name);
        _json.Append(':');
        _hasValue = false;
    }

    public void Raw(string json)
    {
        Separate();
        _json.Append(json);
        _hasValue = true;
    }

    public void Text(string text)
    {
        Separate();
        JsonText.AppendQuoted(_json, text);
        _hasValue = true;
    }

    /// <summary>Writes a member, or nothing for null.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            Name(name);
            Text(text);
        }
    }

    /// <summary>Writes a member, or nothing for null.</summary>
    public void Raw(string name, string? json)
    {
        if (json is not null)
        {
            Name(name);
            Raw(json);
        }
    }

    public override string ToString() => _json.ToString();

    private void Start(char bracket)
    {
        Separate();
        _json.Append(bracket);
        _hasValue = false;
    }

    private void End(char bracket)
    {
        _json.Append(bracket);
        _hasValue = true;
    }

    private void Separate()
    {
        if (_hasValue)
        {
            _json.Append(',');
        }
    }
}
