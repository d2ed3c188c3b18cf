using Recognition.Theming;

namespace Recognition.Generator.Pages;

/// <summary>A page that will exist. Its model is made when it is rendered, by the thread that renders it.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes the model.</param>
internal sealed record PlannedPage(string Address, Func<PageModel> Make);
