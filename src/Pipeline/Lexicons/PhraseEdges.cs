namespace Plenary.Lexicons;

/// <summary>
/// Which node of a <see cref="PhraseTrie"/> follows on another: one table for all nodes, with open addressing. Nearly every question is
/// answered with no, at the first place that is looked at.
/// </summary>
internal sealed class PhraseEdges
{
    private const ulong Free = 0;

    // A key is never 0: nodes are counted from 1 in it.
    private ulong[] keys = new ulong[64];
    private int[] nodes = new int[64];
    private int count;

    /// <summary>Goes on to the node that a character leads to; stays, and is false, where it leads nowhere.</summary>
    internal bool Follow(ref int node, char c)
    {
        var key = Key(node, c);
        var table = keys;
        for (var i = Place(key, table.Length); ; i = (i + 1) & (table.Length - 1))
        {
            if (table[i] == key)
            {
                node = nodes[i];
                return true;
            }

            if (table[i] == Free)
            {
                return false;
            }
        }
    }

    /// <summary>Lets a character lead from one node to another; it led nowhere before.</summary>
    internal void Add(int from, char c, int to)
    {
        if (++count * 4 > keys.Length)
        {
            var (oldKeys, oldNodes) = (keys, nodes);
            (keys, nodes) = (new ulong[oldKeys.Length * 4], new int[oldKeys.Length * 4]);
            for (var i = 0; i < oldKeys.Length; i++)
            {
                if (oldKeys[i] != Free)
                {
                    Put(oldKeys[i], oldNodes[i]);
                }
            }
        }

        Put(Key(from, c), to);
    }

    private void Put(ulong key, int node)
    {
        var i = Place(key, keys.Length);
        while (keys[i] != Free)
        {
            i = (i + 1) & (keys.Length - 1);
        }

        (keys[i], nodes[i]) = (key, node);
    }

    private static ulong Key(int node, char c) => ((ulong)(node + 1) << 16) | c;

    private static int Place(ulong key, int length) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (length - 1);
}
