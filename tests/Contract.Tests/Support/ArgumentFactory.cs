using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>Makes arguments by their C# types alone, no two values alike.</summary>
/// <param name="requiredOnly">Whether what may be left out is left out.</param>
internal sealed class ArgumentFactory(bool requiredOnly)
{
    private static readonly DateTimeOffset s_start = new(2024, 2, 29, 23, 30, 15, TimeSpan.FromHours(5.5));
    private readonly HashSet<Type> _open = [];
    private int _count;

    /// <summary>The arguments of a method in their order.</summary>
    public object?[] Create(MethodInfo method) => [.. method.GetParameters().Select(Create)];

    private object? Create(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : requiredOnly && parameter.HasDefaultValue ? parameter.DefaultValue
        : Create(parameter.ParameterType, parameter.Name!);

    private object? Create(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        int n = ++_count;
        if (type == typeof(string))
        {
            // Characters that mean something in paths, queries, headers and JSON.
            return string.Create(CultureInfo.InvariantCulture, $"{name} {n} a/b+c&d%=?#\"");
        }

        return type == typeof(bool) ? n % 2 == 0
            : type == typeof(int) ? n
            : type == typeof(long) ? n + 5_000_000_000L
            : type == typeof(double) ? n + 0.25
            : type == typeof(decimal) ? n + 0.25m
            : type == typeof(DateTimeOffset) ? s_start.AddMinutes(n)
            : type == typeof(DateTime) ? DateTime.SpecifyKind(s_start.DateTime.AddMinutes(n), DateTimeKind.Unspecified)
            : type == typeof(DateOnly) ? DateOnly.FromDateTime(s_start.DateTime).AddDays(n)
            : type == typeof(BinaryData) ? BinaryData.FromString($"{name} {n}")
            : type == typeof(FileContent) ? new FileContent(BinaryData.FromString($"{name} {n}"))
            : type == typeof(JsonElement) ? JsonSerializer.SerializeToElement(new Dictionary<string, int> { [$"{name} {n}"] = n })
            : type.IsValueType ? CreateEnumeration(type, name)
            : type.IsGenericType ? CreateCollection(type, name)
            : CreateModel(type);
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
