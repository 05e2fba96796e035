namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Keeps one string for each name. Most names of a spec are repetitions of a few dozen words.</summary>
internal sealed class JsonNamePool
{
    private string?[] _slots = new string?[512];
    private int _count;

    public string Get(string text, int start, int length)
    {
        int slot = Hash(text, start, length) & (_slots.Length - 1);
        while (_slots[slot] is { } name)
        {
            if (name.Length == length && string.CompareOrdinal(name, 0, text, start, length) == 0)
            {
                return name;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        string added = text.Substring(start, length);
        _slots[slot] = added;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return added;
    }

    private void Grow()
    {
        string?[] old = _slots;
        _slots = new string?[old.Length * 2];
        foreach (string? name in old)
        {
            if (name is not null)
            {
                int slot = Hash(name, 0, name.Length) & (_slots.Length - 1);
                while (_slots[slot] is not null)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = name;
            }
        }
    }

    private static int Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return unchecked((int)(hash ^ (hash >> 15)));
    }
}
