using Microsoft.AspNetCore.Components;
using Recognition.Generator.Problems;
using Recognition.Generator.Rendering;
using static Recognition.Generator.Tests.Judgement;

namespace Recognition.Generator.Tests.Rendering;

/// <summary>Components are written once, as Razor builds them; those that need more are refused before anything is written.</summary>
public sealed class RenderingTests
{
    [Fact]
    public void AThemeWhoseComponentsNeedMoreThanToBeWrittenIsRefusedByTheirNames()
    {
        var fault = Assert.Throws<FaultException>(() => Themes.Load(typeof(PreparedPart).Assembly, Texts));

        Assert.Contains(
            "ClickedPart (@on…, @ref, IHandleAfterRender); HeirPart (OnInitializedAsync, SetParametersAsync); PreparedPart (OnParametersSet); "
            + "SurroundedPart (CaptureUnmatchedValues Others, IDisposable, [CascadingParameter] Around); WaitingPart (OnInitializedAsync, SetParametersAsync).",
            fault.Message,
            StringComparison.Ordinal);
        Assert.Contains("[Parameter]", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheThemeOfThisHouseIsNot() => Assert.NotNull(Themes.Find("Sen", Texts));

    [Theory]
    [InlineData(typeof(PreparedPart), "PreparedPart (OnParametersSet)")]
    [InlineData(typeof(CascadingValue<string>), "CascadingValue`1 (IComponent)")]
    public void AComponentOfAnotherAssemblyIsRefusedWhenItsTurnComes(Type component, string name)
    {
        var fault = Assert.Throws<NotSupportedException>(() => Html(builder =>
        {
            builder.OpenComponent(0, component);
            builder.CloseComponent();
        }));

        Assert.Equal(name, fault.Message);
    }

    [Fact]
    public void AttributesAndTextAreEscapedAndVietnameseIsNot() => Assert.Equal(
        """<p title="&quot;Đ&#x27;r&quot; &amp; &lt;b&gt;" hidden>Đắk D&#x27;rông &lt;3 &amp; <b>7</b></p><br /><i></i>""",
        Html(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "\"Đ'r\" & <b>");
            builder.AddAttribute(2, "hidden", true);
            builder.AddAttribute(3, "lang", (string?)null);
            builder.AddAttribute(4, "inert", false);
            builder.AddContent(5, "Đắk D'rông <3 & ");
            builder.AddMarkupContent(6, "<b>7</b>");
            builder.CloseElement();
            builder.OpenElement(7, "br");
            builder.CloseElement();
            builder.OpenElement(8, "i");
            builder.CloseElement();
        }));

    [Fact]
    public void ComponentsGetTheirParametersAndWhatStandsWithinThem() => Assert.Equal(
        "<ul><li>3<b>in 3</b></li></ul>-",
        Html(builder =>
        {
            builder.OpenElement(0, "ul");
            builder.OpenComponent<NumberedPart>(1);
            builder.AddAttribute(2, "Number", 3);
            builder.AddAttribute(3, "ChildContent", (RenderFragment<int>)(number => inner => inner.AddMarkupContent(4, $"<b>in {number}</b>")));
            builder.CloseComponent();
            builder.CloseElement();
            builder.AddContent(5, "-");
        }));

    [Fact]
    public void AParameterThatIsNotThereIsNamed() => Assert.Equal("NumberedPart.Numbr", Assert.Throws<NotSupportedException>(() => Html(builder =>
    {
        builder.OpenComponent<NumberedPart>(0);
        builder.AddAttribute(1, "Numbr", 3);
        builder.CloseComponent();
    })).Message);

    private static string Html(RenderFragment content) => new ComponentRenderer("").Render(typeof(WholePart), [new(nameof(WholePart.Content), content)]);
}
