namespace Plenary.Lexicons;

/// <summary>
/// Which node of a <see cref="PhraseTrie"/> follows on another: one table for all nodes, with open addressing. Nearly every question is
/// answered with no, at the first place that is looked at; so an edge is one number, and the table small enough to stay at hand.
/// </summary>
internal sealed class PhraseEdges
{
    private const ulong Free = 0;

    // An edge: the node that it leaves, counted from 1, its character, and the node to which it leads.
    private const int CharacterBits = 16, NodeBits = 24;

    private ulong[] edges = new ulong[64];
    private int count;

    /// <summary>Goes on to the node that a character leads to; stays, and is false, where it leads nowhere.</summary>
    internal bool Follow(ref int node, char c)
    {
        var key = Key(node, c);
        var table = edges;
        for (var i = Place(key, table.Length); ; i = (i + 1) & (table.Length - 1))
        {
            var edge = table[i];
            if (edge >> NodeBits == key)
            {
                node = (int)(edge & ((1 << NodeBits) - 1));
                return true;
            }

            if (edge == Free)
            {
                return false;
            }
        }
    }

    /// <summary>Lets a character lead from one node to another; it led nowhere before.</summary>
    /// <exception cref="LexiconException">There are more nodes than an edge can name.</exception>
    internal void Add(int from, char c, int to)
    {
        if (to >= (1 << NodeBits) - 1)
        {
            throw new LexiconException("One table has more phrases than can be kept.");
        }

        if (++count * 2 > edges.Length)
        {
            var old = edges;
            edges = new ulong[old.Length * 2];
            foreach (var edge in old)
            {
                if (edge != Free)
                {
                    Put(edge);
                }
            }
        }

        Put((Key(from, c) << NodeBits) | (uint)to);
    }

    private void Put(ulong edge)
    {
        var i = Place(edge >> NodeBits, edges.Length);
        while (edges[i] != Free)
        {
            i = (i + 1) & (edges.Length - 1);
        }

        edges[i] = edge;
    }

    private static ulong Key(int node, char c) => ((ulong)(node + 1) << CharacterBits) | c;

    private static int Place(ulong key, int length) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (length - 1);
}
