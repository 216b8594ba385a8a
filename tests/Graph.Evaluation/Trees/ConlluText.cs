using System.Text;
using Graph.Core.Articles;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Trees;

/// <summary>A document's text as it was before it was cut into words, with its paragraphs.</summary>
/// <param name="Places">Where each word stands.</param>
internal sealed record ConlluText(string Text, IReadOnlyList<TextSpan> Places)
{
    public static ConlluText Of(IEnumerable<ConlluSentence> document)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        foreach (var sentence in document)
        {
            if (sentence.OpensParagraph && text.Length > 0)
                text.Append("\n\n");
            foreach (var word in sentence.Words)
            {
                places.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
            }
        }

        return new ConlluText(text.ToString(), places);
    }
}
