using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"citing Y" and "quoting Y": whom a report has from what it tells, before it, in it or behind it.</summary>
internal sealed class CitedAside(AnnotatedArticle article, NounPhrases phrases)
{
    // Few articles cite so, and these are made once they are asked for.
    private TokenSet? _speakerEnds;
    private TokenIndex<ChainMention>? _people;

    private TokenSet SpeakerEnds => _speakerEnds ??= TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type is EntityType.Person or EntityType.Organization or EntityType.State).Select(mention => mention.Range.End));

    private TokenIndex<ChainMention> People => _people ??= new(
        article.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }), mention => mention.Range.First);

    private List<Token> Tokens => article.Tokens;

    /// <summary>Whether a token is a word that cites.</summary>
    public static bool IsWord(Token token) => token.Lower is "citing" or "quoting";

    /// <summary>Whom the word at a token cites: a person, a body, an unnamed official or a document with whom the sentence or its part ends; null where it
    /// is no such word, as in "citing Lincoln as an example" and "citing the costs", which tell why.</summary>
    public TokenRange? CitedAt(int citing, Sentence sentence)
    {
        if (!IsWord(Tokens[citing]) || article.IsQuoted(citing) || phrases.From(citing + 1, sentence.End) is not { } cited || !IsSpeaker(cited))
            return null;
        if (cited.End + 1 < sentence.End && Tokens[cited.End].Text == "," && People[cited.End + 1].FirstOrDefault() is { } apposed)
            cited = cited with { End = apposed.Range.End };
        return EndOf(cited, sentence) is var end && (end == sentence.End || Tokens[end].Kind == TokenKind.Mark) ? cited : null;
    }

    /// <summary>The comma that closes an aside opened by the one at a token, where what it is told for goes on: ", citing Y, that ...", ",
    /// citing Y, reported ...".</summary>
    public int? ClosingComma(int opening, Sentence sentence)
    {
        if (opening + 2 >= sentence.End || Tokens[opening].Text != "," || CitedAt(opening + 1, sentence) is not { } cited)
            return null;
        return EndOf(cited, sentence) is var end && end + 1 < sentence.End && Tokens[end].Text == "," && (GoesOn(end + 1) || IsAccordingTo(sentence)) ? end : null;
    }

    // "According to the Gazette, citing Y, the dam leaks."
    private bool IsAccordingTo(Sentence sentence) => Tokens[sentence.First].Is("according") && Tokens[sentence.First + 1].Is("to");

    private bool GoesOn(int at) =>
        Tokens[at].Is("that") || FunctionWords.Auxiliaries.Contains(Tokens[at].Lower) || article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" || article.Tags[at].Penn == "VBN" && CueWords.IsForm(Tokens[at].Lower);

    private int EndOf(TokenRange cited, Sentence sentence)
    {
        var end = cited.End;
        while (end < sentence.End && Tokens[end].Kind != TokenKind.Mark && !Tokens[end].Is("as") && !Tokens[end].Is("for"))
            end++;
        return end;
    }

    private bool IsSpeaker(TokenRange cited)
    {
        var head = cited.First + 1;
        while (head < cited.End && !FunctionWords.Prepositions.Contains(Tokens[head].Lower) && Tokens[head].Text != "," && !IsBehindNoun(head))
            head++;
        return SpeakerEnds.Contains(head) || article.OfficeUntil(cited.End) is not null || article.OfficeUntil(head) is not null || SpeakerResolver.Unnamed.Contains(Tokens[head - 1].Lower) || Documents.Cited.Contains(Tokens[head - 1].Lower) && !(head < Tokens.Count && Tokens[head].Is("of"));
    }

    // "people familiar with the matter", "people close to the board"
    private bool IsBehindNoun(int at) => (article.Tags[at].Universal is "ADJ" or "ADV" || Tokens[at].Is("close")) && article.Tags[at - 1].Universal == "NOUN";
}
