using System.Text.Json.Serialization;

namespace Recognition.Theming.Machines;

/// <summary>
/// A node of the JSON-LD that pages hold: a type of https://schema.org with those of its properties that this site uses, under their names there.
/// What is not known is left out. Which property goes with which type is held by a test against schema.org's own list.
/// </summary>
/// <param name="Type">The type: <c>Article</c>, <c>Person</c> …</param>
internal sealed record Thing([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type)
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The title of an article.</summary>
    public string? Headline { get; init; }

    /// <summary>What it is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>What must be known so that it is not taken for something else.</summary>
    public string? DisambiguatingDescription { get; init; }

    /// <summary>Its address, with the host.</summary>
    public string? Url { get; init; }

    /// <summary>Its language: <c>vi</c> or <c>en</c>.</summary>
    public string? InLanguage { get; init; }

    /// <summary>Day of publication, <c>2026-09-05</c>.</summary>
    public string? DatePublished { get; init; }

    /// <summary>Day of the last change.</summary>
    public string? DateModified { get; init; }

    /// <summary>Fields of merit of an article.</summary>
    public IEnumerable<string>? ArticleSection { get; init; }

    /// <summary>Who is to be named as the writer; whether that is a person or an office is not known.</summary>
    public string? CreditText { get; init; }

    /// <summary>Awards in words, highest first.</summary>
    public IEnumerable<string>? Award { get; init; }

    /// <summary>The picture other sites show with a link.</summary>
    public Thing? Image { get; init; }

    /// <summary>What a picture shows.</summary>
    public string? Caption { get; init; }

    /// <summary>Who is honoured.</summary>
    public Thing? About { get; init; }

    /// <summary>The unit that introduces a story.</summary>
    public Thing? Contributor { get; init; }

    /// <summary>Who runs the site.</summary>
    public Thing? Publisher { get; init; }

    /// <summary>The list that a page is there for.</summary>
    public Thing? MainEntity { get; init; }

    /// <summary>How many entries a list has on all its pages.</summary>
    public int? NumberOfItems { get; init; }

    /// <summary>Entries of a list or steps of a way.</summary>
    public IEnumerable<Thing>? ItemListElement { get; init; }

    /// <summary>Place in a list, counted from 1.</summary>
    public int? Position { get; init; }

    /// <summary>Address of a step.</summary>
    public string? Item { get; init; }

    /// <summary>What can be done with it: search.</summary>
    public Thing? PotentialAction { get; init; }

    /// <summary>Where it is done.</summary>
    public Thing? Target { get; init; }

    /// <summary>An address with a place for what is asked (RFC 6570).</summary>
    public string? UrlTemplate { get; init; }

    /// <summary>What is asked, as https://schema.org/docs/actions.html writes what a program must fill in.</summary>
    [JsonPropertyName("query-input")]
    public string? QueryInput { get; init; }
}
