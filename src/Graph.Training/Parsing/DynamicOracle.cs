using Graph.Extraction.Parsing;

namespace Graph.Training.Parsing;

/// <summary>How many arcs of the right tree a move puts out of reach, in the arc-hybrid system (Goldberg and Nivre 2013, section 4.3).</summary>
internal static class DynamicOracle
{
    public static int Cost(ParseState state, int[] heads, int move)
    {
        if (move == ParseMove.Shift)
            return ShiftCost(state, heads);
        var word = state.Stack(0);
        var cost = 0;
        for (var at = state.Next; at < state.Count; at++)
            if (heads[at] == word)
                cost++;
        var head = heads[word];
        return cost + (move == ParseMove.Left
            ? head > state.Next || (head == state.Stack(1) && head >= 0) ? 1 : 0
            : head >= state.Next ? 1 : 0);
    }

    private static int ShiftCost(ParseState state, int[] heads)
    {
        var cost = 0;
        for (var below = 0; below < state.Depth; below++)
        {
            if (heads[state.Stack(below)] == state.Next)
                cost++;
            if (below > 0 && heads[state.Next] == state.Stack(below))
                cost++;
        }

        return cost;
    }
}
