using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Recognition.Generator.Tests.Rendering;

/// <summary>Writes what it is given.</summary>
public sealed class WholePart : ComponentBase
{
    [Parameter]
    public RenderFragment? Content { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder?.AddContent(0, Content);
}

/// <summary>Writes a number and what is made of it.</summary>
public sealed class NumberedPart : ComponentBase
{
    [Parameter]
    public int Number { get; set; }

    [Parameter]
    public RenderFragment<int>? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "li");
        builder.AddContent(1, Number);
        builder.AddContent(2, ChildContent, Number);
        builder.CloseElement();
    }
}
