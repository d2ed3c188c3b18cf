using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Recognition.Generator.Rendering;

/// <summary>Which classes of an assembly name certain members of others in their code. It is read, not run.</summary>
internal static class NamedMembers
{
    /// <summary>The members that code names, by the full name of the outermost class whose code does.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="members">Members of other assemblies that are looked for: <c>Class.Member</c>.</param>
    public static ILookup<string, string> In(Assembly assembly, IReadOnlyCollection<string> members)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var tokens = reader.MemberReferences
            .Select(handle => (Token: BitConverter.GetBytes(MetadataTokens.GetToken(handle)), Name: NameOf(reader, reader.GetMemberReference(handle))))
            .Where(member => members.Contains(member.Name))
            .ToList();
        var methods = tokens.Count == 0 ? [] : reader.MethodDefinitions.Select(reader.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0);
        return methods
            .Select(method => (Class: OutermostOf(reader, method), Code: file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()))
            .SelectMany(method => tokens.Where(member => method.Code.AsSpan().IndexOf(member.Token) > 0).Select(member => (method.Class, member.Name)))
            .ToLookup(found => found.Class, found => found.Name, StringComparer.Ordinal);
    }

    private static string NameOf(MetadataReader reader, MemberReference member) => member.Parent.Kind == HandleKind.TypeReference
        ? $"{reader.GetString(reader.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{reader.GetString(member.Name)}"
        : "";

    private static string OutermostOf(MetadataReader reader, MethodDefinition method)
    {
        var type = reader.GetTypeDefinition(method.GetDeclaringType());
        while (type.IsNested)
        {
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
