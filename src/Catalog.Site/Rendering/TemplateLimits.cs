using Scriban.Syntax;

namespace Catalog.Site.Rendering;

/// <summary>
/// What is part of Scriban and not allowed in templates, in Danish. A template shows values; they are worked out in C#.
/// </summary>
internal static class TemplateLimits
{
    private const int Longest = 60;

    /// <summary>What is wrong with a piece of a template that the checker does not allow.</summary>
    public static string Problem(ScriptNode node, string written) =>
        node switch
        {
            ScriptPipeCall => $"»{OneLine(written)}«: en værdi kan ikke sendes videre med »|«.",
            ScriptAssignExpression or ScriptIncrementDecrementExpression => $"»{OneLine(written)}«: en skabelon kan ikke ændre en værdi.",
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "elseif" or "elsif" } } => $"»{OneLine(written)}«: skriv »else if«.",
            ScriptFunctionCall call when Names(call, "or") => $"»{OneLine(written)}«: skriv »||« i stedet for »or«.",
            ScriptFunctionCall call when Names(call, "and") => $"»{OneLine(written)}«: skriv »&&« i stedet for »and«.",
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "not" } } => $"»{OneLine(written)}«: skriv »!« i stedet for »not«.",
            ScriptFunctionCall
            {
                Target: ScriptVariableGlobal { Name: TemplateFunctions.Include or TemplateFunctions.Text or TemplateFunctions.Url }
            } => $"»{OneLine(written)}« skal stå alene i sit eget tag.",
            ScriptFunctionCall { Target: { } target } =>
                $"»{target}« er ikke noget, en skabelon kan kalde. Der er {string.Join(", ", TemplateFunctions.Names)}.",
            ScriptThisExpression => "»this« bruges ikke. Skriv feltets navn alene.",
            ScriptMemberExpression => $"»{OneLine(written)}«: der skal stå ét punktum mellem to navne.",
            ScriptLiteral => $"»{OneLine(written)}«: skriv teksten uden om tagget.",
            ScriptIndexerExpression =>
                $"»{OneLine(written)}«: en liste kan ikke slås op i. Skriv {{{{ for x in liste }}}} … {{{{ end }}}}.",
            ScriptBinaryExpression or ScriptUnaryExpression or ScriptConditionalExpression =>
                $"»{OneLine(written)}«: en skabelon kan kun spørge med if, !, && og ||, og ikke regne eller sammenligne.",
            ScriptNamedArgument => $"»{OneLine(written)}« kan ikke stå her.",
            _ => $"»{OneLine(written)}« er ikke noget, en skabelon kan.",
        };

    private static bool Names(ScriptFunctionCall call, string word) =>
        call.Arguments.Any(argument => argument is ScriptVariableGlobal { Name: var name } && name == word);

    private static string OneLine(string written)
    {
        var end = written.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? written : written[..end].TrimEnd() + " …";
        return line.Length <= Longest ? line : line[..Longest] + " …";
    }
}
