using Microsoft.AspNetCore.Components.Rendering;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Tests.TinyTheme;

/// <summary>A whole theme in one component: the contract asks for no more.</summary>
public sealed class TinyPage : Page<PageModel>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, "<!doctype html>");
        builder.OpenElement(1, "html");
        builder.OpenElement(2, "h1");
        builder.AddContent(3, Model.Name);
        builder.CloseElement();
        builder.OpenElement(4, "link");
        builder.AddAttribute(5, "href", To.Asset("site.css"));
        builder.CloseElement();
        builder.OpenElement(6, "p");
        builder.AddContent(7, T["tiny.hello"]);
        builder.CloseElement();
        if (Model is ListPage list)
        {
            foreach (var story in list.Listing.Stories)
            {
                builder.OpenElement(8, "a");
                builder.AddAttribute(9, "href", To.Story(story));
                builder.AddContent(10, story.Title);
                builder.CloseElement();
            }
        }

        if (Model is StoryPage page)
        {
            builder.AddMarkupContent(11, page.BodyHtml);
        }

        builder.CloseElement();
    }
}
