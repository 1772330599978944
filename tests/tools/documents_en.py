"""The invented resolutions in English; see documents.py."""
from documents import I, O, P, PAGE, ballot_items, close, front

ITEM3 = ['Upkeep of all places of rest, be they lit, sheltered, shaded, walled or', 'quiet, and of those who mend them, including the leave to linger']


LABELS = ('In favour:', 'Against:', 'Abstaining:')


def council_lines():
    vote = {'in_favour': ['Algeria', 'Argentina', 'Bolivia (Plurinational State of)', 'Côte d’Ivoire', 'Dominican Republic', 'Gambia', 'Trinidad and Tobago', 'Viet Nam'],
            'against': ['Netherlands (Kingdom of the)', 'United States of America'], 'abstaining': ['Bosnia and Herzegovina', 'Malawi']}
    return dict(
        name='hrc-94-11-lines-en', language='en', layout='lines', letter='E', recycle='Please recycle', body='HRC', symbol='A/HRC/RES/94/11', number='94/11',
        title='Lighthouses and the right to see the shore', session=94, start='2093-09-13', end='2093-10-08', agenda='3', agenda_title=' '.join(ITEM3),
        adopted='2093-10-07', meeting=40, job='GE.93-15550', head_symbol='A/HRC/RES/94/11', number_dot='.  ', op_gap='  ',
        mast=dict(nations='United Nations', symbol='A/HRC/RES/94/11', organ='General Assembly', lines=['Distr.: General', '14 October 2093', 'Original: English']),
        notes={'1': 'A/HRC/94/61.', '2': 'See A/HRC/92/18 and Add.1.'}, vote=vote,
        references=[('pp1', 'A/HRC/RES/91/4', '2092-10-01'), ('pp2', 'A/RES/131/7', '2076-12-02'), ('fn', 'A/HRC/94/61', None), ('fn', 'A/HRC/92/18', None), ('fn', 'A/HRC/92/18/Add.1', None)],
        items=front('Human Rights Council', 'Ninety-fourth session', '13 September–8 October 2093', 'Agenda item 3', *ITEM3) + [
            I('adoption', 'Resolution adopted by the Human Rights Council on 7 October 2093'), I('number', '94/11'), I('enacting', 'The Human Rights Council,')] + P(
            '«Recalling» its resolution 91/4 of 1 October 2092,',
            '«Recalling also» General Assembly resolution 131/7 of 2 December 2076, in which the Assembly declared the decade of quiet harbours, and stressing that a lamp '
            'which nobody tends is soon out,',
            '«Deeply concerned» that self-righting buoys, which are the pride of many a small port, are sold for scrap, and that well-known rocks are no longer marked on '
            'charts that are older than those who read them,') + [PAGE] + P(
            '«Noting with appreciation» the almanac that the Special Rapporteur on lighthouses has drawn,{1} and regretting that the lamp at the end of the northern pier has not been lit '
            'since 2088,') + [
            O('1', '«Calls upon» all States to keep at least one lighthouse open to visitors on the first Sunday of May;'),
            O('2', '«Encourages» towns by the sea:{2}'),
            O('a', 'To lend oilskins to children;', 1),
            O('b', 'To teach in schools:', 1),
            O('i', 'How a lamp is trimmed;', 2),
            O('ii', 'How the tide is read;', 2),
            O('c', 'To record the songs of keepers;', 1),
            O('3', '«Also encourages» ferries to slow down where seals sleep, and reaffirms that a horn is no toy;'),
            O('4', '«Requests» the Special Rapporteur to write down, in a report to the Council for its ninety-seventh session, who tends which lamp;'),
            O('5', '«Decides» to remain seized of the matter.')] + close('40th meeting', '7 October 2093') +
            ballot_items('[Adopted by a recorded vote of 8 to 2, with 2 abstentions. The voting was as follows:', vote, LABELS, ', '.join))


def council_draft():
    sponsors = ['Bolivia (Plurinational State of)', 'Iceland', 'Saint Kitts and Nevis', 'Sao Tome and Principe', 'State of Palestine']
    return dict(
        name='hrc-97-draft-word-en', language='en', layout='word', body='HRC', status='draft', symbol=None, number='97/...', title='Beekeeping in towns', session=97, start='2094-09-12', end='2094-10-07',
        agenda='3', agenda_title=' '.join(ITEM3), adopted=None, meeting=None, sponsors=sponsors,
        notes={'*': 'State not a member of the Human Rights Council.'}, vote=None, references=[('pp1', 'A/HRC/RES/94/11', None)],
        items=front('Human Rights Council', 'Ninety-seventh session', '12 September–7 October 2094', 'Agenda item 3', ' '.join(ITEM3)) + [
            I('sponsors', 'Bolivia (Plurinational State of), Iceland,{*} Saint Kitts and Nevis,{*} Sao Tome and Principe{*} and State of Palestine:{*} draft resolution'),
            I('number', '97/...'), I('enacting', 'The Human Rights Council,')] + P(
            '«Recalling» its resolution 94/11,',
            '«Convinced» that a town in which bees live is a town in which children can live,') + [
            O('1', '«Invites» towns to plant lime trees along their avenues;'),
            O('2', '«Welcomes with appreciation» the work of the beekeepers of the old quarter;'),
            O('3', '«Decides» to consider the question again at its one hundredth session.')])


def assembly_layout():
    return dict(
        name='ga-131-52-pdftotext-layout-en', language='en', layout='pdf_layout', letter='E', recycle='Please recycle', body='GA', symbol='A/RES/131/52', number='131/52', title='Footpaths between villages',
        session=131, agenda='72 (b)', agenda_title=None, adopted='2076-12-16', meeting=46, job='76-17555', stamp='291276',
        mast=dict(nations='United Nations', symbol='A/RES/131/52', organ='General Assembly', lines=['Distr.: General', '29 December 2076']),
        notes={'1': 'A/131/214.'}, vote=None, references=[('pp2', 'A/RES/129/40', '2074-12-18'), ('fn', 'A/131/214', None)],
        items=front('One hundred and thirty-first session', 'Agenda item 72 (b)') + [
            I('adoption', 'Resolution adopted by the General Assembly on 16 December 2076'),
            I('committee', '[on the report of the Second Committee (A/131/440/Add.2, para. 12)]'), I('number', '131/52'), I('enacting', 'The General Assembly,')] + P(
            '«Guided» by the custom of greeting whom one meets on a footpath,',
            '«Reaffirming» its resolution 129/40 of 18 December 2074, and bearing in mind that hedges grow,',
            '«Having considered» the report of the Secretary-General on stiles and gates,{1}') + [
            O('1', '«Takes note» of the report of the Secretary-General;'),
            O('2', '«Urges» Member States to clear, before the year 2080, the footpaths that lead from one village to the next, and to mend the bridges on which they cross the brooks;'),
            O('3', '«Decides» to include in the provisional agenda of its one hundred and thirty-third session the item entitled “Footpaths”.')] + close('46th plenary meeting', '16 December 2076'))


def security_council():
    return dict(
        name='sc-9944-pandoc-en', language='en', layout='pandoc', body='SC', symbol='S/RES/9944(2083)', number='9944', title=None, adopted='2083-02-26', meeting=None,
        mast=dict(nations='United Nations', symbol='S/RES/9944 (2083)', organ='Security Council', lines=['Distr.: General', '26 February 2083']),
        notes={}, vote=None, references=[('pp1', 'S/RES/9901(2082)', None), ('op2', 'S/RES/9901(2082)', None)],
        items=[I('adoption', 'Resolution 9944 (2083)'), I('front', 'Adopted by the Security Council on 26 February 2083'), I('enacting', 'The Security Council,')] + P(
            '«Recalling» its resolution 9901 (2082),',
            '«Determined» that the ferries of the strait shall sail in safety,') + [
            O('1', '«Demands» that all parties leave the buoys where they are;'),
            O('2', '«Decides» to extend until 28 February 2084 the mandate set out in paragraph 3 of resolution 9901 (2082);'),
            O('3', '«Decides» to remain actively seized of the matter.')])


DOCUMENTS = [build() for build in (council_lines, council_draft, assembly_layout, security_council)]
