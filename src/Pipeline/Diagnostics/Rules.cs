using System.Reflection;

namespace Plenary.Diagnostics;

/// <summary>
/// Every rule there is, in one table. <c>plenary explain</c>, <c>docs/diagnostics.md</c> and the test that each rule is
/// triggered by an example all read it. A code is never renumbered and never changes its meaning.
/// </summary>
public static class Rules
{
    // ---- SRC: reading bytes as text --------------------------------------------------------------------------

    /// <summary>The system refuses the file: permissions, a dangling link, a device.</summary>
    public static readonly Rule Unreadable = new("SRC001", Severity.Error, "The file cannot be read",
        "The system did not hand over its bytes, so the package holds nothing of it.",
        "Check that it still exists, that it is a regular file and that this user may read it.");

    /// <summary>No bytes, or white space only.</summary>
    public static readonly Rule Empty = new("SRC002", Severity.Error, "The file is empty",
        "It holds no bytes, or nothing but white space: usually a download or an export that failed.",
        "Fetch or export the text again, or remove the file from the input.");

    /// <summary>Bytes that are no text.</summary>
    public static readonly Rule Binary = new("SRC003", Severity.Error, "The file is binary, not text",
        "It holds NUL bytes or many control characters, as PDF, Word and archive files do. Plenary reads plain text and Markdown.",
        "Extract the text first (for example with pdftotext or a word processor's \"save as text\") and give that file.");

    /// <summary>More bytes than <c>--max-bytes</c>.</summary>
    public static readonly Rule Oversized = new("SRC004", Severity.Error, "The file is larger than the limit",
        "A resolution has some ten to some hundred kilobytes. A far larger file is usually a whole archive in one file, or damage; it was not read.",
        "Split it into one file per resolution, or raise the limit with --max-bytes.");

    /// <summary>Neither Unicode nor GB18030.</summary>
    public static readonly Rule UnknownEncoding = new("SRC005", Severity.Error, "The encoding is not recognised",
        "The bytes are neither valid UTF-8, nor UTF-16 with a byte order mark, nor plausible GB18030. Guessing on would put wrong characters into the data.",
        "Save the text as UTF-8, or repair the damaged place that the message names.");

    /// <summary>Read as GB18030 because it is not UTF-8.</summary>
    public static readonly Rule ReadAsGb18030 = new("SRC006", Severity.Warning, "The file was read as GB18030",
        "It is not valid UTF-8, but reads as common Chinese in GB18030 (which includes GBK and GB 2312). The text is complete; only the encoding was inferred.",
        "Save the text as UTF-8 to be independent of the inference.");

    /// <summary>Half of a UTF-16 surrogate pair.</summary>
    public static readonly Rule LoneSurrogate = new("SRC007", Severity.Warning, "A lone surrogate was replaced",
        "One half of a UTF-16 pair stands alone: a character was cut in two. It became U+FFFD, so that every offset still counts the same.",
        "Find the character in the original document and correct the raw text.");

    /// <summary>U+FDD0-FDEF and the last two code points of every plane.</summary>
    public static readonly Rule Noncharacter = new("SRC008", Severity.Warning, "A noncharacter was replaced",
        "Unicode reserves this code point for internal use of programs; no text may hold it. It became U+FFFD.",
        "Find the character in the original document and correct the raw text.");

    /// <summary>A few C0 or C1 controls in what is otherwise text.</summary>
    public static readonly Rule ControlCharacter = new("SRC009", Severity.Info, "The text holds control characters",
        "Word processors leave control characters for fields, cell ends and optional hyphens. They carry no words.",
        "Nothing, unless a word looks cut in two at this place.");

    /// <summary>A link to a folder that contains it.</summary>
    public static readonly Rule LinkLoop = new("SRC010", Severity.Warning, "A symbolic link leads back to a folder above it",
        "Following it would never end. It was left out; the files it leads to are read where they are.",
        "Remove the link.");

    /// <summary>A link out of the input folder.</summary>
    public static readonly Rule LinkOutside = new("SRC011", Severity.Error, "A symbolic link leads out of the input folder",
        "Links are not followed out of the folder that was given, so that a build reads only what it was pointed at. What it leads to is not in the package.",
        "Give the target as an input of its own, or copy it into the folder.");

    /// <summary>A folder whose entries the system refuses to list.</summary>
    public static readonly Rule UnreadableFolder = new("SRC012", Severity.Error, "A folder cannot be listed",
        "The system did not hand over the names of its files, so the package holds nothing of them.",
        "Check that this user may read and enter the folder.");

    /// <summary>Text, but not of a resolution.</summary>
    public static readonly Rule NoResolution = new("SRC013", Severity.Error, "The text is not recognised as a resolution",
        "Neither a title, nor an enacting formula, nor numbered paragraphs were found. The file was left out of the package.",
        "Remove it from the input if it is something else; otherwise look at what \"plenary inspect\" makes of it, and give --language if it was mistaken.");

    /// <summary>A bug: the conversion threw.</summary>
    public static readonly Rule ConversionFailed = new("SRC014", Severity.Error, "The conversion failed: a mistake in Plenary",
        "The program met a case that its authors did not foresee. This file was left out; the others are not affected.",
        "Report the message together with the file, if it may be shared.");

    /// <summary>A link to something that is read anyway.</summary>
    public static readonly Rule LinkInside = new("SRC015", Severity.Info, "A symbolic link inside the input folder was left out",
        "What it leads to lies in the same input folder and is read there; following the link as well would give every document twice.",
        "Nothing.");

    /// <summary>The caller's patience is at its end.</summary>
    public static readonly Rule OverTime = new("SRC016", Severity.Error, "The conversion took too long and was given up",
        "A resolution takes some milliseconds. One that takes minutes is usually a whole archive in one file, damage, or a text made to keep programs busy. It was left out; the others are not affected.",
        "Split it into one file per resolution, or raise the limit with --max-seconds.");

    /// <summary>More characters, lines or footnotes than are read.</summary>
    public static readonly Rule OverLimit = new("SRC017", Severity.Error, "The text is beyond the limits",
        "It has far more characters, lines or footnotes than any resolution, or a line that is far longer: usually a whole archive in one file, damage, or a text made to keep programs busy. It was left out.",
        "Split it into one file per resolution, or raise the limit that the message names.");

    /// <summary>Bidirectional overrides, tag characters, blanks that are letters.</summary>
    public static readonly Rule DeceptiveCharacter = new("SRC018", Severity.Warning, "The text holds characters that deceive the eye",
        "Some characters have no print of their own but reverse the order of what stands beside them, or hide words from people that programs read. They were left out of the data; the words around them are kept in the order in which they are stored.",
        "Compare the place with the official document: somebody may have wanted it to be read in two ways.");

    // ---- NRM: normalizing ------------------------------------------------------------------------------------

    /// <summary>A hyphen that a dump dropped at the end of a line.</summary>
    public static readonly Rule HyphenRestored = new("NRM001", Severity.Info, "A lost hyphen was put back",
        "Some extractors drop the hyphen of a word or a range that was broken at the end of a line, and join the halves. It was put back where the text itself shows that it belongs there.",
        "Nothing; compare with the official document in case of doubt.");

    /// <summary>OCR printed the Chinese full stop as a dot.</summary>
    public static readonly Rule StopRestored = new("NRM002", Severity.Info, "Full stops of footnotes were restored",
        "OCR often takes the small circle of the Chinese full stop for a dot. Where a note ends with an ideograph and a dot, which is never printed so, the dots at the end of all notes were read as circles.",
        "Nothing; a note that ends with a symbol may really have been printed with a dot.");

    /// <summary>A word at a line end that may be one word or two with a hyphen.</summary>
    public static readonly Rule DivisionDoubtful = new("NRM003", Severity.Info, "It is doubtful whether a hyphen belongs to the word",
        "A line ends with a hyphen, or a dump joined two lines there, and neither the rest of the text nor the lexicon prints the word in either form. It went the way of the others in the text, and keeps its hyphen where that says nothing.",
        "Compare with the official document; a word that keeps its hyphen can be entered under 'hyphenated' in the lexicon.");

    /// <summary>A page of Arabic was dumped as it looks, and read as it is read.</summary>
    public static readonly Rule ArabicRepaired = new("NRM004", Severity.Info, "Arabic was brought back from the page",
        "The dump prints Arabic as the page shows it: letters in the forms that they have at the beginning, inside and at the end of a word, strokes that lengthen words, figures and signs in the order of the page. They became plain letters in the order in which they are read; the message says how many.",
        "Nothing; compare with the official document where a word or a number looks wrong.");

    /// <summary>Mark-up inside mark-up, deeper than the rounds in which it is taken off.</summary>
    public static readonly Rule MarkupTooDeep = new("NRM005", Severity.Warning, "Mark-up inside mark-up, too deep to be meant",
        "Mark-up is taken off in rounds, since one kind can hide another. No print nests it dozens of times deep: the text is damaged, or was made to keep programs busy. What is left of it stands in the data like words.",
        "Look at the place; take the mark-up off with the program that made it.");

    // ---- SEG: cutting into blocks ----------------------------------------------------------------------------

    /// <summary>Lines outside every known part.</summary>
    public static readonly Rule UnclaimedText = new("SEG001", Severity.Warning, "Text that no rule claims",
        "Every character of the raw text is kept, moved, or left out for a reason. These lines are none of it: they are in no field of the document, only in accounting.unclaimed.",
        "Read the lines; if they belong to the resolution, report the form of the dump.");

    /// <summary>A line was read elsewhere than the dump prints it.</summary>
    public static readonly Rule LineMoved = new("SEG002", Severity.Info, "A line was read in another place than the dump prints it",
        "Tools that dump a page column by column print a last short line before its paragraph, or the words of a justified line behind the line below. A paragraph without an end and an end without a paragraph show it; the line was put back.",
        "Nothing; compare with the official document in case of doubt.");

    // ---- MET: metadata ---------------------------------------------------------------------------------------

    /// <summary>The line that names the body is missing.</summary>
    public static readonly Rule NoEnactingFormula = new("MET001", Severity.Error, "No enacting formula",
        "Every resolution names the body that speaks on a line of its own, before the preambular part. Without it the head of the document and its preambular part cannot be told apart.",
        "Check whether the text is a resolution, and whether its beginning is complete.");

    /// <summary>The number is missing.</summary>
    public static readonly Rule NoNumber = new("MET002", Severity.Warning, "No number",
        "Before the enacting formula no number was found. Without it no symbol can be inferred.",
        "Check the head of the raw text.");

    /// <summary>The title is missing.</summary>
    public static readonly Rule NoTitle = new("MET003", Severity.Warning, "No title",
        "Behind the number no title was found.",
        "Check the head of the raw text.");

    /// <summary>The session line is missing.</summary>
    public static readonly Rule NoSession = new("MET004", Severity.Warning, "No session",
        "The body prints the session on every document, but no such line was found.",
        "Check the head of the raw text.");

    /// <summary>The date of adoption is missing.</summary>
    public static readonly Rule NoAdoptionDate = new("MET005", Severity.Warning, "No date of adoption",
        "The document is no draft, but neither its head nor its foot gives a date of adoption.",
        "Check the end of the raw text: it may be cut off.");

    /// <summary>Head and foot disagree.</summary>
    public static readonly Rule AdoptionDatesDiffer = new("MET006", Severity.Warning, "Two dates of adoption",
        "The head and the foot of the document give different dates. The one at the foot was taken.",
        "Compare with the official document.");

    /// <summary>Taken from the masthead.</summary>
    public static readonly Rule AdoptionDateInferred = new("MET007", Severity.Info, "The date of adoption was inferred",
        "The dump prints no date of adoption; the date of distribution was taken, on which this body adopts as well.",
        "Nothing, or add the date to the raw text.");

    /// <summary>The pages say another symbol.</summary>
    public static readonly Rule SymbolAndNumberDiffer = new("MET008", Severity.Warning, "Symbol and number differ",
        "The symbol printed on the pages is not the one that body and number make.",
        "Compare with the official document: two documents may have been mixed up.");

    /// <summary>No lexicon fits.</summary>
    public static readonly Rule LanguageUnknown = new("MET009", Severity.Error, "The language is not recognised",
        "No lexicon fits the text, so nothing in it can be read.",
        "Give the language with --language, or check that the text is a resolution in one of the languages known.");

    /// <summary>The language that was asked for is not the text's.</summary>
    public static readonly Rule LanguageDiffers = new("MET010", Severity.Warning, "The language that was given is not that of the text",
        "The text was read by the words of the language given on the command line, but its letters or small words are those of another.",
        "Leave --language out, or give the language of this text.");

    /// <summary>Paragraphs in more than one language.</summary>
    public static readonly Rule MixedLanguages = new("MET011", Severity.Warning, "A paragraph is in another language than the document",
        "Its letters, or the small words that run through every text, are plainly those of another language. It was read by the words of the document's language.",
        "Check whether two language versions stand in one file; give each a file of its own.");

    // ---- PAR: paragraphs -------------------------------------------------------------------------------------

    /// <summary>The evidence for a break is weak.</summary>
    public static readonly Rule WeakBoundary = new("PAR001", Severity.Warning, "It is doubtful whether a paragraph begins here",
        "Layout, punctuation and words do not agree on whether this line begins a paragraph. The likelier reading was taken.",
        "Read the two lines at this place and compare them with the paragraphs.");

    /// <summary>The count jumps.</summary>
    public static readonly Rule NumberMissing = new("PAR002", Severity.Warning, "A paragraph number is missing",
        "The numbers of operative paragraphs count up; here one or more are left out.",
        "Check whether the raw text lacks a paragraph, or whether two were joined.");

    /// <summary>The count stands still.</summary>
    public static readonly Rule NumberTwice = new("PAR003", Severity.Warning, "A paragraph number stands twice",
        "Two operative paragraphs of one part bear the same number. The second has a suffix in its id.",
        "Check the raw text.");

    /// <summary>No punctuation at the end.</summary>
    public static readonly Rule UnfinishedParagraph = new("PAR004", Severity.Warning, "A paragraph does not end like one",
        "Paragraphs end in a comma, a semicolon, a colon or a full stop. This one ends within a sentence: a piece may be missing, or belong elsewhere.",
        "Read the end of the paragraph in the raw text.");

    /// <summary>No phrase of the lexicon fits.</summary>
    public static readonly Rule NoLead = new("PAR005", Severity.Info, "The lead phrase is not known",
        "The paragraph does not begin with a phrase of the lexicon; lead and action are null.",
        "Add the phrase to the lexicon where it is one.");

    /// <summary>The body is empty.</summary>
    public static readonly Rule NoParagraphs = new("PAR006", Severity.Error, "No paragraphs",
        "Nothing was found between the enacting formula and the end.",
        "Check that the text is complete.");

    /// <summary>The operative part is empty.</summary>
    public static readonly Rule NoOperative = new("PAR007", Severity.Warning, "No operative paragraph",
        "A resolution decides something; here every paragraph is preambular.",
        "Check that the text is complete.");

    /// <summary>More levels than <see cref="Text.Limits.Nesting"/>.</summary>
    public static readonly Rule NestedTooDeep = new("PAR008", Severity.Warning, "Lists inside lists, too deep to be meant",
        "The marks of the items open list inside list, deeper than any official text. What is deeper than the limit is read as an item of the deepest list.",
        "Check the marks in the raw text: lists of several columns may have been mixed up.");

    // ---- FTN: footnotes --------------------------------------------------------------------------------------

    /// <summary>No call was found for a note.</summary>
    public static readonly Rule NoteWithoutCall = new("FTN001", Severity.Warning, "A footnote is called nowhere",
        "The note stands in the text, but no place calls it.",
        "Find the place in the original document.");

    /// <summary>A mark without its note.</summary>
    public static readonly Rule CallWithoutNote = new("FTN002", Severity.Warning, "A call has no footnote",
        "A mark in the text calls a note that is not there. The mark was taken out of the text. Where the document has no notes at all, one entry stands for all its calls; plain figures are calls there if they count up from one without a gap.",
        "Check whether the raw text lacks the notes.");

    /// <summary>A mark alone.</summary>
    public static readonly Rule NoteWithoutText = new("FTN003", Severity.Warning, "A footnote has no text",
        "The mark of a note stands at a page foot, but no text could be given to it.",
        "Check the page foot in the raw text.");

    /// <summary>Numbers of the file, not of the page.</summary>
    public static readonly Rule NotesRenumbered = new("FTN004", Severity.Info, "Footnotes were renumbered as printed",
        "A word processor counts its notes from another number than the page shows, and counts those with stars too. Markers are the printed ones.",
        "Nothing.");

    /// <summary>The count of notes jumps.</summary>
    public static readonly Rule NoteMissing = new("FTN005", Severity.Warning, "A footnote number is missing",
        "Notes count up; here one or more are left out.",
        "Check the page foot in the raw text.");

    /// <summary>The text of a note is no note.</summary>
    public static readonly Rule NoteOfRunningText = new("FTN006", Severity.Warning, "A footnote begins like running text",
        "Notes name a source or explain a word. This one begins with a lead phrase or within a sentence: lines of a paragraph may have been taken for a part of it, or its own beginning for a part of a paragraph.",
        "Compare the note and the paragraphs around its call with the raw text.");

    // ---- VOT: votes, states, sponsors ------------------------------------------------------------------------

    public static readonly Rule UnknownVoter = new("VOT001", Severity.Warning,
        "A name in a roll call is no state that the table knows",
        "The vote is kept under the name as printed, with null codes, and counts in the list; no state is guessed from likeness. The vote is marked as not consistent.",
        "Look at the place in the raw text. A misprint or a fault of the dump belongs into corrections.yaml; a name that is really used belongs into states.csv, with its years.");

    public static readonly Rule NamesRunTogether = new("VOT002", Severity.Warning,
        "Two names stand together with no separator between them",
        "Both were recognised as known names from end to end, so the dump has probably lost a separator between them.",
        "Compare with the printed document: a longer name that the table lacks could also look like this.");

    public static readonly Rule TallyDiffers = new("VOT003", Severity.Warning,
        "The printed tally and the printed lists differ",
        "The formula gives other numbers of votes than there are names under the headings. Both are published side by side, nothing is adjusted.",
        "See whether a name was lost or torn apart at a page break; if the printed document itself is at odds, the official record of the meeting decides.");

    public static readonly Rule VotedTwice = new("VOT004", Severity.Warning,
        "A state stands twice in one roll call",
        "Each mention is kept as a vote, so the state has two; the vote is marked as not consistent.",
        "Compare with the printed document; remove the repetition through corrections.yaml if the dump doubled it.");

    public static readonly Rule NoVoteFormula = new("VOT005", Severity.Warning,
        "A vote block doesn't say how the text was adopted",
        "None of the formulas in the lexicon (recorded vote, without a vote, vote) was found, so the method of adoption is null.",
        "If the formula is a good one, add its words to the section votes of the lexicon.");

    public static readonly Rule DoubtfulTally = new("VOT006", Severity.Warning,
        "A number in the vote formula has no known position",
        "The word that should say for, against or abstaining is unknown, or one position has two numbers. Numbers without a position are taken in the order in which they are always printed; a number left over is ignored.",
        "Check the tally against the lists; a misprint (造成 for 赞成) needs no action as long as they agree.");

    public static readonly Rule TallyWithoutList = new("VOT007", Severity.Info,
        "A tally is printed, but no names",
        "The votes are known by number only: the counted tally is zero and the vote is marked as not consistent.",
        "Nothing to do where the body prints no roll call; otherwise see whether the headings of the lists were lost.");

    public static readonly Rule TextBesideVote = new("VOT008", Severity.Warning,
        "Text in a vote block is neither formula nor roll call",
        "Something follows a list or the closing bracket, e.g. an explanation of vote or a note that wasn't recognised as one. It is not part of the votes.",
        "Look at the place; a footnote should have been taken out before, and other text belongs into a block of its own.");

    public static readonly Rule VoteWithoutVote = new("VOT009", Severity.Warning,
        "A text adopted without a vote has votes",
        "The formula says that no vote was taken, but numbers of votes or headings of lists stand in the same block. Both are published.",
        "Two formulas may have fallen into one block: compare with the printed document.");

    public static readonly Rule VoterNoMember = new("VOT010", Severity.Warning,
        "A state stands in a roll call of a body that it was no member of",
        "memberships.csv lists every member of the body on the day of adoption, and this state is not among them. Its vote is kept and counted.",
        "See whether the date of adoption and the name are read correctly; if they are, compare the term in memberships.csv with its source.");

    public static readonly Rule MemberNotListed = new("VOT011", Severity.Info,
        "A member of the body stands in no list of the roll call",
        "It was absent or did not vote: the text does not say which. Nothing is added to the votes; the codes stand in vote.membership.not_listed.",
        "Nothing to do; the record of the meeting says who was absent.");

    public static readonly Rule MembersUnknown = new("VOT012", Severity.Info,
        "Who belonged to the body on that day is not known",
        "memberships.csv does not cover this body or this time, or the text prints no date of adoption. Tally, lists and states were compared with each other only; membership is null.",
        "Nothing to do, or add the terms with their source to memberships.csv and the days to members_known in bodies.yaml.");

    public static readonly Rule MoreVotesThanMembers = new("VOT013", Severity.Warning,
        "The printed tally has more votes than the body has members",
        "The numbers of the formula add up to more than the members on that day.",
        "Look at the formula in the raw text: a figure may be damaged. Otherwise compare memberships.csv with its source.");

    public static readonly Rule VoteLost = new("VOT014", Severity.Warning,
        "The tally counts a vote that no list shows, and a member is in no list",
        "Fewer names are printed than votes counted, and the members that are in no list are named: their votes were counted, but their names were lost, in the print or in the dump.",
        "Compare the lists with the printed document.");

    public static readonly Rule NameOutOfYears = new("VOT015", Severity.Warning,
        "A state is called by a name that it did not have in that year",
        "states.csv gives the years in which each name was used. The name is understood all the same, and the codes are those of the state.",
        "See whether the year of the document is read correctly; a name that was in use in that year belongs into states.csv with other years.");

    public static readonly Rule GroupAsSponsor = new("VOT020", Severity.Info,
        "A sponsor is a group, an organization or an office",
        "Such a sponsor has no country code; its name is kept as printed.",
        "Nothing to do; who belonged to the group at that time isn't said by the document.");

    public static readonly Rule UnknownSponsor = new("VOT021", Severity.Warning,
        "A sponsor is nothing that the tables know",
        "The name is kept as printed, with null codes; no state is guessed from likeness.",
        "Look at the place in the raw text. Names of states belong into states.csv, groups into the section sponsors of the lexicon, faults of the dump into corrections.yaml.");

    public static readonly Rule UnsplitStars = new("VOT022", Severity.Warning,
        "A run of stars fits no notes",
        "Stars behind a sponsor call footnotes. No note has as many stars, and no notes together make up the run; it is kept as one call.",
        "See whether a star note was lost: its text stands at the foot of the first page.");

    public static readonly Rule NoSponsorLabel = new("VOT023", Severity.Warning,
        "A sponsor line doesn't end in the words for a draft",
        "The whole line was read as names, since the colon and 决议草案 or the like are missing.",
        "Look at the line: it may be cut, or no sponsor line. A label in use belongs into the section sponsors of the lexicon.");

    // ---- REF: references -------------------------------------------------------------------------------------

    public static readonly Rule IssuerUnknown = new(
        "REF001", Severity.Info, "The body that issued a resolution is not known",
        "The text gives a number, but neither a body that numbers its resolutions or decisions that way nor a body with a known symbol. The reference is kept without a symbol, status `unresolved`.",
        "Read the sentence. If it names the body, add the name to the language's lexicon, or the body to bodies.yaml.");

    public static readonly Rule NumberWithoutNoun = new(
        "REF002", Severity.Info, "A number looks like a resolution's, but nothing says that it is one",
        "No noun (resolution, decision) follows the number or the list that it stands in. It is no reference.",
        "Have a look; a law or an order can have such a number.");

    public static readonly Rule ShortTitle = new(
        "REF003", Severity.Info, "The name of an instrument is only its kind",
        "A short name (the Convention, the Declaration) points back to a full name. The reference is kept with the name as printed, status `unresolved`.",
        "Nothing; if everybody knows what the name means, list it among the known titles of the lexicon.");

    public static readonly Rule IbidWithoutAntecedent = new(
        "REF004", Severity.Warning, "\"Ibid.\" with nothing before it",
        "The note before this one holds no reference that \"ibid.\" could repeat. The reference is kept without a symbol, status `unresolved`.",
        "Look whether a note was lost.");

    public static readonly Rule BackReferenceUnresolved = new(
        "REF005", Severity.Info, "\"That resolution\" with nothing that decides which",
        "Words such as \"that resolution\" point back. The passage, or the paragraph above it, names none before, or another number of them than the words say. The reference is kept without a symbol, status `unresolved`.",
        "Nothing; a reader may find the antecedent further up, which the program doesn't guess.");

    public static readonly Rule NoSuchDay = new(
        "REF006", Severity.Warning, "A printed date is no day of the calendar",
        "Year, month and day are printed, but there is no such day (30 February, month 13). No date is entered for what it belongs to.",
        "Compare with the printed document: a figure was lost or misread, or the document itself is wrong.");

    public static readonly Rule CitedWithOtherDate = new(
        "REF007", Severity.Warning, "A resolution is cited with another date than that of its adoption",
        "The date printed with the reference is not the one by which the target is known: from a document of the same package, from resolution-dates.csv, or from the year in its symbol. Both dates are published, date_check says `differs`.",
        "Compare the citation with the printed document, and the known date with its source. Often the citing document has a misprint.");

    public static readonly Rule CitedBeforeAdopted = new(
        "REF008", Severity.Warning, "A resolution is cited with a date after that of the citing document",
        "Nothing can be recalled that was not adopted yet: one of the two dates is misread or misprinted.",
        "Compare both dates with the printed document.");

    public static readonly Rule InstrumentUnknown = new(
        "REF009", Severity.Info, "An instrument is named that the table lacks",
        "A treaty, a declaration, a national law: its name is kept as printed in `title`, in whatever case it stands, without a target and with status `unresolved`, since nothing says that two prints of it name the same.",
        "Nothing; an instrument that is cited often belongs into instruments.yaml with its names.");

    // ---- VAL: validation of documents ------------------------------------------------------------------------

    /// <summary>Two parts of a document have the same id.</summary>
    public static readonly Rule DuplicateId = new("VAL001", Severity.Error,
        "Two parts of a document have the same id",
        "Whoever follows the id finds one of the two; the tables keep only the first.",
        "Look at both places in the source. If a number is printed twice, correct it in corrections.yaml; otherwise report it as a fault of the program.");

    /// <summary>A footnote is called that the document does not have.</summary>
    public static readonly Rule UnknownNote = new("VAL002", Severity.Error,
        "A footnote is called that the document does not have",
        "The call leads nowhere: either the note was not recognised, or the call is none.",
        "Look for the note in the source, often behind a page break.");

    /// <summary>A footnote says that it is called from a place that does not exist.</summary>
    public static readonly Rule UnknownCallTarget = new("VAL003", Severity.Error,
        "A footnote says that it is called from a place that does not exist",
        "The note cannot be tied to the text that it explains.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A footnote call lies outside the text that it belongs to.</summary>
    public static readonly Rule CallOutsideText = new("VAL004", Severity.Error,
        "A footnote call lies outside the text that it belongs to",
        "Its offset counts code points and must not exceed the length of the text.",
        "Report it as a fault of the program, with the source.");

    /// <summary>Paragraph and footnote disagree about a call.</summary>
    public static readonly Rule CallsDisagree = new("VAL005", Severity.Error,
        "Paragraph and footnote disagree about a call",
        "Each call is written down twice, at the paragraph and at the footnote; one of the two is wrong or missing.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A reference stands in a paragraph or footnote that does not exist.</summary>
    public static readonly Rule UnknownReferenceSource = new("VAL006", Severity.Error,
        "A reference stands in a paragraph or footnote that does not exist",
        "The mention cannot be found again.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A reference does not stand where it says.</summary>
    public static readonly Rule ReferenceMisplaced = new("VAL007", Severity.Error,
        "A reference does not stand where it says",
        "The text at its offset differs from what it gives as printed.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A date is not in the calendar.</summary>
    public static readonly Rule ImpossibleDate = new("VAL008", Severity.Error,
        "A date is not in the calendar",
        "Dates are written YYYY-MM-DD and must exist, so that databases accept them.",
        "Look at the date in the source; if it is a misprint, correct it in corrections.yaml.");

    /// <summary>A session ends before it begins.</summary>
    public static readonly Rule SessionBackwards = new("VAL009", Severity.Warning,
        "A session ends before it begins",
        "One of the two dates is wrong, in the print or as read.",
        "Compare with the calendar of the body; correct a misprint in corrections.yaml.");

    /// <summary>The day of adoption lies outside the session.</summary>
    public static readonly Rule AdoptedOutsideSession = new("VAL010", Severity.Warning,
        "The day of adoption lies outside the session",
        "Bodies adopt while they sit: one of the dates is probably wrong.",
        "Compare with the record of the meeting; correct a misprint in corrections.yaml.");

    /// <summary>A range of the raw text is empty, out of order, overlaps another or ends behind the text.</summary>
    public static readonly Rule SpanOutOfPlace = new("VAL011", Severity.Error,
        "A range of the raw text is empty, overlaps another, ends behind the text, or stands out of order in the account",
        "Whoever cuts the range out of the raw text does not get what the document says.",
        "Report it as a fault of the program, with the source.");

    /// <summary>The account of the raw text does not add up.</summary>
    public static readonly Rule AccountingOff = new("VAL012", Severity.Error,
        "The account of the raw text does not add up",
        "Characters must be kept, moved, dropped or unclaimed, each exactly once; something was lost or counted twice.",
        "Report it as a fault of the program, with the source.");

    /// <summary>The counted votes are not those in the lists.</summary>
    public static readonly Rule CountedWrongly = new("VAL013", Severity.Error,
        "The counted votes are not those in the lists",
        "The tally under counted must be the number of names at each position.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A vote is called consistent and is not, or the reverse.</summary>
    public static readonly Rule ConsistencyMisstated = new("VAL014", Severity.Error,
        "A vote is called consistent and is not, or the reverse",
        "A vote is consistent where the printed tally equals the lists and each name is a state that stands once.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A state stands twice in one roll call.</summary>
    public static readonly Rule VotesTwice = new("VAL015", Severity.Warning,
        "A state stands twice in one roll call",
        "It can vote only once: a name is misprinted or misread. The table of votes keeps the first, the tree both.",
        "Compare with the record of the meeting; correct a misprint in corrections.yaml.");

    /// <summary>A state stands twice among the sponsors.</summary>
    public static readonly Rule SponsorTwice = new("VAL016", Severity.Warning,
        "A state stands twice among the sponsors",
        "The table of sponsors keeps the first, the tree both.",
        "Compare with the source; nothing to do if it is printed so.");

    /// <summary>Symbol and status of the symbol contradict each other.</summary>
    public static readonly Rule SymbolStatusWrong = new("VAL017", Severity.Error,
        "Symbol and status of the symbol contradict each other",
        "A symbol that is null is unknown, and one that is not null is printed or inferred.",
        "Report it as a fault of the program, with the source.");

    /// <summary>Another language version has paragraphs that this one lacks.</summary>
    public static readonly Rule VersionLacksParagraphs = new("VAL030", Severity.Warning, "Another language version has paragraphs that this one lacks",
        "Documents with one symbol in several languages have the same paragraphs. Where one lacks some, the official versions differ, or a dump was cut in the wrong place.",
        "Compare the paragraphs named with both raw texts; csv/alignment.csv shows which version has which.");

    /// <summary>Language versions with different numbers of footnotes.</summary>
    public static readonly Rule VersionNotesDiffer = new("VAL031", Severity.Info, "Another language version has more footnotes",
        "Documents with one symbol in several languages mostly have the same footnotes; the official versions sometimes differ.",
        "Compare the footnotes of both versions.");

    /// <summary>Language versions that cite different documents.</summary>
    public static readonly Rule VersionReferencesDiffer = new("VAL032", Severity.Info, "Another language version cites documents that this one does not",
        "Documents with one symbol in several languages cite the same documents. Where one does not, the official versions differ, or a mention was not understood.",
        "Compare the mentions; csv/references.csv has them with their places.");

    public static readonly Rule MembershipOff = new("VAL018", Severity.Error,
        "The account of members does not add up",
        "Where lists are printed, the states listed that are members and the members that are in no list together are the members of the body.",
        "Report it as a fault of the program, with the source.");

    public static readonly Rule ReferenceTargetWrong = new("VAL019", Severity.Error,
        "Target, status or date check of a reference contradict each other",
        "A reference has a target unless it is unresolved, a target with a symbol is that symbol, and the date check follows from the two dates.",
        "Report it as a fault of the program, with the source.");

    public static readonly Rule CitingPlaceWrong = new("VAL020", Severity.Error,
        "A reference has another citing paragraph or action than its source",
        "A reference in a paragraph is cited there; one in a footnote where the footnote is called first. The action is that of the paragraph, or of the nearest above it that has one.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A part of a mandate does not stand where it should.</summary>
    public static readonly Rule MandateMisplaced = new("VAL021", Severity.Error,
        "A part of a mandate does not stand where it should",
        "The text at the offset given is not what is given as printed.",
        "Report it as a fault of the program, with the source.");

    // ---- COR: corrections by hand ------------------------------------------------------------------------------

    /// <summary>A correction of <c>corrections.yaml</c>.</summary>
    public static readonly Rule Corrected = new("COR001", Severity.Info, "A correction was applied",
        "What the rules make of this document was corrected by hand; the message gives the reason.",
        "Nothing; the correction stands in corrections.yaml.");

    // ---- EMT: writing and checking packages ------------------------------------------------------------------

    /// <summary>Two inputs, one document.</summary>
    public static readonly Rule DuplicateDocument = new("EMT001", Severity.Warning, "Two inputs give the same document id",
        "They hold the same document in the same language, or the symbol of one was read wrongly. Both are published; the one whose path comes later has a number added to its id.",
        "Compare the two texts; remove one, or correct the symbol.");

    /// <summary>The data does not match its JSON Schema.</summary>
    public static readonly Rule SchemaBroken = new("EMT002", Severity.Error,
        "The data does not match its JSON Schema",
        "Programs that rely on the schema will stumble over it; nothing is published.",
        "Report it as a fault of the program, or find out who changed the file.");

    /// <summary>SHA256SUMS is not what it should be.</summary>
    public static readonly Rule ChecksumFileBroken = new("EMT003", Severity.Error,
        "SHA256SUMS is not what it should be",
        "It lists every file of the package once, sorted, and holds nothing else.",
        "Fetch the package again, or build it again.");

    /// <summary>A file of the package is missing.</summary>
    public static readonly Rule FileMissing = new("EMT004", Severity.Error,
        "A file of the package is missing",
        "It was published, but is not there now.",
        "Fetch the package again, or build it again.");

    /// <summary>The folder holds something that is not part of the package.</summary>
    public static readonly Rule FileExtra = new("EMT005", Severity.Error,
        "The folder holds something that is not part of the package",
        "It has no checksum, so that nobody can vouch for it.",
        "Move it elsewhere.");

    /// <summary>A file is not the one that was published.</summary>
    public static readonly Rule FileChanged = new("EMT006", Severity.Error,
        "A file is not the one that was published",
        "Its checksum differs: it was changed, or damaged on the way.",
        "Fetch the package again, or build it again.");

    /// <summary>datapackage.json does not describe the files that are there.</summary>
    public static readonly Rule DescriptorWrong = new("EMT007", Severity.Error,
        "datapackage.json does not describe the files that are there",
        "Names, sizes, digests and table schemas must be those of the files.",
        "Build the package again; if another version wrote it, verify it with that version.");

    /// <summary>A table breaks its own schema.</summary>
    public static readonly Rule TableBroken = new("EMT008", Severity.Error,
        "A table breaks its own schema",
        "Header, number of cells, type and constraints of every cell must be as declared.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A key stands twice in a table.</summary>
    public static readonly Rule KeyTwice = new("EMT009", Severity.Error,
        "A key stands twice in a table",
        "The key of a row must be its own.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A row belongs to a document that does not exist.</summary>
    public static readonly Rule KeyDangling = new("EMT010", Severity.Error,
        "A row belongs to a document that does not exist",
        "The foreign key must lead to a row of the table of documents.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A table does not say what the documents say.</summary>
    public static readonly Rule TableDiffers = new("EMT011", Severity.Error,
        "A table does not say what the documents say",
        "A row or cell was changed, added, moved or deleted in one format only.",
        "Find out who changed it, or build the package again.");

    /// <summary>The same document differs between two files.</summary>
    public static readonly Rule TreeDiffers = new("EMT012", Severity.Error,
        "The same document differs between two files",
        "JSON Lines, JSON and YAML print one tree; one of them was changed, or a file is missing or left over.",
        "Find out who changed it, or build the package again.");

    /// <summary>report.json does not agree with the documents.</summary>
    public static readonly Rule ReportDiffers = new("EMT013", Severity.Error,
        "report.json does not agree with the documents",
        "It must list every document once, with the numbers of the document, and its totals must add up.",
        "Find out who changed it, or build the package again.");

    /// <summary>A file of the package cannot be read as what it is.</summary>
    public static readonly Rule FileUnreadable = new("EMT014", Severity.Error,
        "A file of the package cannot be read as what it is",
        "It is no JSON, YAML or CSV, or the disk refuses it.",
        "Fetch the package again, or build it again.");

    /// <summary>A JSON Schema of the package is not that of this version.</summary>
    public static readonly Rule SchemaOfOtherVersion = new("EMT015", Severity.Error,
        "A JSON Schema of the package is not that of this version",
        "The data can only be checked against the schema that this version knows.",
        "Verify the package with the version of plenary that wrote it.");

    /// <summary>The documents are not in order of id, or one comes twice.</summary>
    public static readonly Rule DocumentsOutOfOrder = new("EMT016", Severity.Error,
        "The documents are not in order of id, or one comes twice",
        "Documents are sorted by id in ordinal order, and an id is unique.",
        "Find out who changed it, or build the package again.");

    /// <summary>The graph of citations.</summary>
    public static readonly Rule GraphDiffers = new("EMT030", Severity.Error, "The graph of citations is not that of the documents",
        "graph/citations.graphml follows from the references in the documents, node by node and edge by edge; this one does not.",
        "Build the package again; if the graph was changed by hand, change the texts instead.");

    /// <summary>Dates of references against the package.</summary>
    public static readonly Rule DateCheckDiffers = new("EMT031", Severity.Error, "A reference was not checked against the package's own dates",
        "Where a cited resolution is in the package, or in the program's table, its date of adoption is the known date of the reference.",
        "Build the package again.");

    /// <summary>An entry of the cache was not used.</summary>
    public static readonly Rule CacheEntryBroken = new("EMT040", Severity.Warning,
        "An entry of the cache was not used",
        "It was damaged or cut off, or something else put it there. The input was converted again, so that the package is right.",
        "Nothing, if it happens once. Otherwise look at the disk of the cache, or delete the cache: it may be deleted at any time.");

    /// <summary>All rules, in order of code.</summary>
    public static IReadOnlyList<Rule> All => Table.Rows;

    /// <summary>The rule with a code (letter case does not matter), or null.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    // Read on first use, after every field above has its value.
    private static class Table
    {
        internal static readonly Rule[] Rows =
            [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.FieldType == typeof(Rule))
                .Select(f => (Rule)f.GetValue(null)!)
                .OrderBy(r => r.Code, StringComparer.Ordinal)];
    }
}
