using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Emission;

/// <summary>What stands in a JSON tree, as far as it decides how the tree is laid out.</summary>
internal enum LayoutEvent
{
    /// <summary>A mapping begins.</summary>
    Mapping,

    /// <summary>A mapping ends.</summary>
    MappingEnds,

    /// <summary>A sequence begins that has a line for each item.</summary>
    Lines,

    /// <summary>A sequence begins that stands on one line.</summary>
    OneLine,

    /// <summary>A sequence ends.</summary>
    SequenceEnds,

    /// <summary>A field name or a value: what is written there decides nothing.</summary>
    Slot,

    /// <summary>The tree ends.</summary>
    End,
}

/// <summary>
/// How YamlDotNet's emitter lays out trees. What it writes between two slots (line ends, indents, dashes, colons, brackets) depends on the mappings and sequences that are open
/// at the first of them and on what begins and ends until the second, and on nothing else: so the emitter is asked once for each case, and the answer is kept. There are as many
/// cases as kinds of places in a schema, however many documents; a test compares whole trees with those that the emitter prints by itself.
/// </summary>
internal sealed class YamlLayout
{
    private static readonly EmitterSettings Settings = new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    // Events are never changed, so that each is made once; in the order of LayoutEvent.
    private static readonly ParsingEvent[] Events =
    [
        new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block),
        new MappingEnd(),
        new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block),
        new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow),
        new SequenceEnd(),
        new Scalar(AnchorName.Empty, TagName.Empty, "", ScalarStyle.SingleQuoted, isPlainImplicit: false, isQuotedImplicit: true),
        new DocumentEnd(isImplicit: true),
    ];

    private readonly DocumentStart documentStarts;
    private readonly Dictionary<string, LayoutStep> places = new(StringComparer.Ordinal);

    /// <summary>Knows nothing yet.</summary>
    /// <param name="several">True for a stream of documents, each of which then begins with <c>---</c>.</param>
    internal YamlLayout(bool several) => documentStarts = new DocumentStart(null, null, isImplicit: !several);

    /// <summary>Where every tree begins.</summary>
    internal LayoutStep Begin { get; } = new();

    /// <summary>What the token that was read last is to the layout.</summary>
    internal static LayoutEvent EventOf(in Utf8JsonReader reader, ReadOnlySpan<byte> json) => reader.TokenType switch
    {
        JsonTokenType.StartObject => LayoutEvent.Mapping,
        JsonTokenType.EndObject => LayoutEvent.MappingEnds,
        JsonTokenType.StartArray => HoldsNumbers(json[(int)reader.BytesConsumed..]) ? LayoutEvent.OneLine : LayoutEvent.Lines,
        JsonTokenType.EndArray => LayoutEvent.SequenceEnds,
        _ => LayoutEvent.Slot,
    };

    /// <summary>Has the emitter lay out a tree and keeps every step on the way.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    internal void Learn(ReadOnlySpan<byte> json)
    {
        var events = new List<LayoutEvent>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            events.Add(EventOf(reader, json));
        }

        events.Add(LayoutEvent.End);
        var text = new SlottedText();
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(documentStarts);
        events.ForEach(e => emitter.Emit(Events[(int)e]));
        emitter.Emit(new StreamEnd());

        var between = text.Between;
        var (at, open, slot) = (Begin, new OpenNodes(), 0);
        foreach (var e in events)
        {
            at = at.Grow(e);
            open.Take(e);
            if (e is LayoutEvent.Slot or LayoutEvent.End)
            {
                at.Layout = between[slot++];
                at = at.Next = Place(open.ToString());
            }
        }
    }

    private LayoutStep Place(string open)
    {
        if (!places.TryGetValue(open, out var place))
        {
            places.Add(open, place = new LayoutStep());
        }

        return place;
    }

    // Spans read best on one line, [12, 48].
    private static bool HoldsNumbers(ReadOnlySpan<byte> items) => items.TrimStart(" \t\r\n"u8) is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..];

    /// <summary>The mappings and sequences that are open, the outermost first; of a mapping, too, whether a name or a value comes next.</summary>
    private sealed class OpenNodes
    {
        private readonly List<char> open = [];

        public override string ToString() => string.Concat(open);

        internal void Take(LayoutEvent e)
        {
            if (e is LayoutEvent.MappingEnds or LayoutEvent.SequenceEnds)
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (e is LayoutEvent.Mapping or LayoutEvent.Lines or LayoutEvent.OneLine)
            {
                open.Add(e switch { LayoutEvent.Mapping => 'n', LayoutEvent.Lines => '-', _ => '[' });
                return;
            }

            // A node is complete: in a mapping names and values take turns.
            if (open.Count > 0)
            {
                open[^1] = open[^1] switch { 'n' => 'v', 'v' => 'n', var sequence => sequence };
            }
        }
    }
}

/// <summary>One event on the way from a slot to the next, and all that can come after it.</summary>
internal sealed class LayoutStep
{
    private readonly LayoutStep?[] after = new LayoutStep?[(int)LayoutEvent.End + 1];

    /// <summary>Of a slot, and of the end of the tree: what stands between it and the slot before.</summary>
    internal byte[] Layout { get; set; } = [];

    /// <summary>Of a slot: where the way to the next one begins; the same step for all slots with the same nodes open.</summary>
    internal LayoutStep? Next { get; set; }

    /// <summary>The step of an event; null where it has never come here.</summary>
    internal LayoutStep? After(LayoutEvent e) => after[(int)e];

    /// <summary>The step of an event, made where it is new.</summary>
    internal LayoutStep Grow(LayoutEvent e) => after[(int)e] ??= new LayoutStep();
}
