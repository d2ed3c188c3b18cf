using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>Names of files that hold what is never published: a telephone, an identity number, an e-mail address, a birth date. Editors get such files from the people in them.</summary>
public static class PersonalFileName
{
    /// <summary>Whether a name holds such a thing.</summary>
    /// <param name="name">The name, without what is after its last point.</param>
    public static bool Is(string name)
    {
        // Where people cannot type a blank or do not want to, they type this.
        var words = UnicodeText.Normalized(name).Replace('_', ' ');
        return new[] { PersonalData.Email(), PersonalData.IdentityNumber(), PersonalData.Telephone(), PersonalData.BankAccount(), PersonalData.BirthDate() }.Any(pattern => pattern.IsMatch(words));
    }
}
