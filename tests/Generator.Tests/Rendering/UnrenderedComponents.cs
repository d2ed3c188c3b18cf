using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Rendering;

/// <summary>Prepares itself, as components do that live on.</summary>
public sealed class PreparedPart : ThemeComponent
{
    private string _text = "";

    protected override void OnParametersSet() => _text = "prepared";

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder?.AddContent(0, _text);
}

/// <summary>Waits for something.</summary>
public class WaitingPart : ThemeComponent
{
    protected override Task OnInitializedAsync() => Task.CompletedTask;

    public override Task SetParametersAsync(ParameterView parameters) => base.SetParametersAsync(parameters);
}

/// <summary>Says nothing of its own; what it has from its base is no better.</summary>
public sealed class HeirPart : WaitingPart;

/// <summary>Answers clicks and wants to know its element, in a fragment within it.</summary>
public sealed class ClickedPart : ThemeComponent, IHandleAfterRender
{
    public ElementReference Element { get; private set; }

    public Task OnAfterRenderAsync() => Task.CompletedTask;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder?.AddContent(0, inner =>
    {
        inner.OpenElement(1, "button");
        inner.AddAttribute(2, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => { }));
        inner.AddElementReferenceCapture(3, element => Element = element);
        inner.CloseElement();
    });
}

/// <summary>Takes a value from around it, catches attributes, and cleans up.</summary>
public sealed class SurroundedPart : ThemeComponent, IDisposable
{
    [CascadingParameter]
    public string? Around { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Others { get; set; }

    public void Dispose()
    {
    }
}
