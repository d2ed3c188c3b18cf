using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Recognition.Generator.Rendering;

/// <summary>How components of one type are made and get what they show: found once, then called without reflection.</summary>
internal sealed class ComponentKind
{
    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = new();

    private static readonly MethodInfo SetterOfProperty = typeof(ComponentKind).GetMethod(nameof(SetterOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Type _type;
    private readonly Dictionary<string, Action<object, object?>> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Action<object, object?>> _injected = [];

    /// <exception cref="NotSupportedException">It is not of the theme, which was asked when it was loaded, and relies on what is not done here.</exception>
    private ComponentKind(Type type)
    {
        _type = type;
        if (ComponentRules.Of(type) is [_, ..] reasons)
        {
            throw new NotSupportedException($"{type.Name} ({string.Join(", ", reasons)})");
        }

        for (var owner = type; owner is not null && owner != typeof(ComponentBase); owner = owner.BaseType)
        {
            foreach (var property in owner.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (property.IsDefined(typeof(ParameterAttribute)))
                {
                    _parameters.TryAdd(property.Name, Setter(property));
                }
                else if (property.IsDefined(typeof(InjectAttribute)))
                {
                    _injected.Add(Setter(property));
                }
            }
        }
    }

    /// <summary>Writes a component's frames; no public method does.</summary>
    public static Action<ComponentBase, RenderTreeBuilder> Build { get; } =
        typeof(ComponentBase).GetMethod("BuildRenderTree", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Action<ComponentBase, RenderTreeBuilder>>();

    /// <summary>What is known of a type.</summary>
    public static ComponentKind Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    /// <summary>Makes a component.</summary>
    /// <param name="injected">What it may inject.</param>
    public ComponentBase Make(object injected)
    {
        var made = (ComponentBase)Activator.CreateInstance(_type)!;
        foreach (var inject in _injected)
        {
            inject(made, injected);
        }

        return made;
    }

    /// <summary>Gives a component a parameter.</summary>
    /// <exception cref="NotSupportedException">It has no parameter of that name.</exception>
    public void Set(ComponentBase component, string name, object? value)
    {
        if (!_parameters.TryGetValue(name, out var set))
        {
            throw new NotSupportedException($"{_type.Name}.{name}");
        }

        set(component, value);
    }

    private static Action<object, object?> Setter(PropertyInfo property) => SetterOfProperty
        .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
        .CreateDelegate<Func<MethodInfo, Action<object, object?>>>()(property.SetMethod!);

    private static Action<object, object?> SetterOf<TComponent, TValue>(MethodInfo method)
    {
        var set = method.CreateDelegate<Action<TComponent, TValue?>>();
        return (component, value) => set((TComponent)component, value is null ? default : (TValue)value);
    }
}
