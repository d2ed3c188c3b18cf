using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>All units by the place they belong to: <c>don-vi/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Places">The places by name, units without one last.</param>
public sealed record UnitsPage(string Name, IReadOnlyList<PlaceOfUnits> Places) : PageModel(Addresses.Units, Name);

/// <summary>Units of a place.</summary>
/// <param name="Name">The place, or what units without one are called.</param>
/// <param name="Units">Those that exist, by name.</param>
/// <param name="Ended">Those that have ceased to exist, by name.</param>
public sealed record PlaceOfUnits(string Name, IReadOnlyList<UnitEntry> Units, IReadOnlyList<UnitEntry> Ended);

/// <summary>A unit in the list of all.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Stories">How many stories its page gathers: its own and those of units below and before it.</param>
public sealed record UnitEntry(Unit Unit, int Stories);
