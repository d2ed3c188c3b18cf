using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>How to nominate somebody: <c>gioi-thieu-guong/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Turns">Who is asked by when, the soonest first.</param>
/// <param name="Yearly">Units that owe stories in the year as a whole, with what they have introduced.</param>
public sealed record NominatePage(string Name, IReadOnlyList<NominateTurn> Turns, IReadOnlyList<CoverageYear> Yearly)
    : PageModel(Addresses.Nominate, Name);

/// <summary>Units of a block that are asked in the same quarter; a block whose units have quarters of their own has several turns.</summary>
/// <param name="Block">The block; absent for units without one.</param>
/// <param name="Quarter">The next quarter for which they can still be in time.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Units">The units by name.</param>
public sealed record NominateTurn(Block? Block, Quarter Quarter, Deadline Deadline, IReadOnlyList<Unit> Units);
