using System.Reflection;

namespace Recognition.Theming.Cards;

/// <summary>Finds how a theme draws share cards.</summary>
public static class CardDesigns
{
    /// <summary>How a theme draws share cards; <see langword="null"/> if it draws none. Made anew at each call, with its fonts.</summary>
    /// <exception cref="ThemeException">Its fonts cannot be read.</exception>
    public static ICardDesign? CardDesign(this Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return Array.Find(theme.Assembly.GetTypes(), type => type.IsPublic && !type.IsAbstract && type.IsAssignableTo(typeof(ICardDesign))) is { } design
            ? (ICardDesign)Activator.CreateInstance(design, BindingFlags.DoNotWrapExceptions | BindingFlags.Instance | BindingFlags.Public, null, null, null)!
            : null;
    }
}
