using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Recognition.Generator.Rendering;

/// <summary>
/// What a component may not rely on, since a page is rendered once and then read: methods that nobody calls, values from around it,
/// answers to clicks. It would be left out of the site without a word.
/// </summary>
internal static class ComponentRules
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly HashSet<string> Uncalled = new(StringComparer.Ordinal)
    {
        "OnInitialized", "OnInitializedAsync", "OnParametersSet", "OnParametersSetAsync", "OnAfterRender", "OnAfterRenderAsync", "SetParametersAsync", "ShouldRender",
    };

    private static readonly Type[] Unasked = [typeof(IHandleEvent), typeof(IHandleAfterRender), typeof(IComponent), typeof(IDisposable), typeof(IAsyncDisposable)];

    /// <summary>What Razor makes of <c>@onclick</c>, <c>@ref</c>, <c>@rendermode</c> and <c>@formname</c>.</summary>
    private static readonly Dictionary<string, string> Directives = new(StringComparer.Ordinal)
    {
        ["EventCallback.Factory"] = "@on…",
        ["RenderTreeBuilder.AddElementReferenceCapture"] = "@ref",
        ["RenderTreeBuilder.AddComponentReferenceCapture"] = "@ref",
        ["RenderTreeBuilder.AddComponentRenderMode"] = "@rendermode",
        ["RenderTreeBuilder.AddNamedEvent"] = "@formname",
    };

    /// <summary>The components of an assembly that rely on such a thing, in the order of their names, each with what it is.</summary>
    public static IEnumerable<(Type Component, IReadOnlyList<string> Reasons)> Broken(Assembly assembly)
    {
        var directives = NamedMembers.In(assembly, Directives.Keys);
        return assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IComponent)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (type, (IReadOnlyList<string>)[.. Of(type).Concat(directives[type.FullName!].Select(member => Directives[member])).Distinct().Order(StringComparer.Ordinal)]))
            .Where(x => x.Item2.Count > 0);
    }

    /// <summary>What a component relies on, as far as its members tell; nothing if all is well.</summary>
    public static IReadOnlyList<string> Of(Type type)
    {
        if (!type.IsSubclassOf(typeof(ComponentBase)))
        {
            return [nameof(IComponent)];
        }

        var constructor = type.IsAbstract || type.GetConstructor([]) is not null ? [] : new[] { ".ctor" };
        var methods = type.GetMethods(All).Where(m => Uncalled.Contains(m.Name) && m.DeclaringType != typeof(ComponentBase) && m.GetBaseDefinition().DeclaringType == typeof(ComponentBase)).Select(m => m.Name);
        var interfaces = Unasked.Where(type.IsAssignableTo).Where(i => type.GetInterfaceMap(i).TargetMethods.Any(m => m.GetBaseDefinition().DeclaringType != typeof(ComponentBase))).Select(i => i.Name);
        var properties = type.GetProperties(All).SelectMany(Of);
        return [.. constructor, .. methods, .. interfaces, .. properties];
    }

    private static IEnumerable<string> Of(PropertyInfo property)
    {
        if (property.GetCustomAttribute<CascadingParameterAttributeBase>() is { } cascading)
        {
            yield return $"[{cascading.GetType().Name[..^nameof(Attribute).Length]}] {property.Name}";
        }

        if (property.GetCustomAttribute<ParameterAttribute>() is { CaptureUnmatchedValues: true })
        {
            yield return $"{nameof(ParameterAttribute.CaptureUnmatchedValues)} {property.Name}";
        }
    }
}
