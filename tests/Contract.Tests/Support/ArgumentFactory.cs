using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>Makes arguments by their C# types alone, no two values alike.</summary>
/// <param name="requiredOnly">Whether optional arguments are omitted.</param>
internal sealed class ArgumentFactory(bool requiredOnly)
{
    private static readonly DateTimeOffset s_start = new(2024, 2, 29, 23, 30, 15, TimeSpan.FromHours(5.5));
    private readonly HashSet<Type> _open = [];
    private int _count;

    /// <summary>The arguments of a method in their order.</summary>
    public object?[] Create(MethodInfo method) => [.. method.GetParameters().Select(Create)];

    private object? Create(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        return requiredOnly && parameter.HasDefaultValue ? parameter.DefaultValue : Create(parameter.ParameterType, parameter.Name!);
    }

    private object? Create(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        int n = ++_count;
        if (type == typeof(string))
        {
            // Characters that mean something in paths, queries, headers and JSON.
            return string.Create(CultureInfo.InvariantCulture, $"{name} {n} a/b+c&d%=?#\"");
        }

        if (type == typeof(bool))
        {
            return n % 2 == 0;
        }

        if (type == typeof(int))
        {
            return n;
        }

        if (type == typeof(long))
        {
            return n + 5_000_000_000L;
        }

        if (type == typeof(double))
        {
            return n + 0.25;
        }

        if (type == typeof(decimal))
        {
            return n + 0.25m;
        }

        if (type == typeof(DateTimeOffset))
        {
            return s_start.AddMinutes(n);
        }

        if (type == typeof(DateTime))
        {
            return DateTime.SpecifyKind(s_start.DateTime.AddMinutes(n), DateTimeKind.Unspecified);
        }

        if (type == typeof(DateOnly))
        {
            return DateOnly.FromDateTime(s_start.DateTime).AddDays(n);
        }

        if (type == typeof(BinaryData))
        {
            return BinaryData.FromString($"{name} {n}");
        }

        if (type == typeof(FileContent))
        {
            return new FileContent(BinaryData.FromString($"{name} {n}"));
        }

        if (type == typeof(JsonElement))
        {
            return JsonSerializer.SerializeToElement(new Dictionary<string, int> { [$"{name} {n}"] = n });
        }

        if (type.IsValueType)
        {
            return CreateEnumeration(type, name);
        }

        return type.IsGenericType ? CreateCollection(type, name) : CreateModel(type);
    }

    private static object CreateEnumeration(Type type, string name) =>
        type
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(property => property.PropertyType == type)?.GetValue(null)
        ?? Activator.CreateInstance(type, name)!;

    private object CreateCollection(Type type, string name)
    {
        Type[] arguments = type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map[$"{name} first"] = Create(arguments[1], name);
            map[$"{name} second"] = Create(arguments[1], name);
            return map;
        }

        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
        list.Add(Create(arguments[0], name));
        list.Add(Create(arguments[0], name));
        return list;
    }

    private object CreateModel(Type type)
    {
        object model = Activator.CreateInstance(type)!;
        _open.Add(type);
        foreach (PropertyInfo property in type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0))
        {
            bool left = requiredOnly && !property.IsDefined(typeof(RequiredMemberAttribute));
            if (!left && property.SetMethod is { IsPublic: true } && !ModelsIn(property.PropertyType).Any(_open.Contains))
            {
                property.SetValue(model, Create(property.PropertyType, property.Name));
            }
        }

        _open.Remove(type);
        return model;
    }

    /// <summary>A model within itself ends there, or it would never.</summary>
    private static IEnumerable<Type> ModelsIn(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(ModelsIn) : [type];
}
