"""What the other lists leave out: statements of presidents, decisions that tell, drafts of each body, the Environment Assembly; two symbols in two languages. See documents.py."""
from documents import I, O, P, close, front


def statement(name, language, nations, organ, dated, label, sentence, paragraphs, references):
    return dict(
        name=name, language=language, layout='markdown', body='SC', type='presidential_statement', symbol='S/PRST/2095/14', number='2095/14', title=label, adopted='2095-11-09', meeting=9999,
        mast=dict(nations=nations, symbol='S/PRST/2095/14', organ=organ, lines=dated), notes={}, vote=None, references=references,
        items=[I('front', label), I('front', sentence)] + [O(None, p) for p in paragraphs])


def statement_en():
    return statement(
        'sc-prst-2095-14-clean-en', 'en', 'United Nations', 'Security Council', ['Distr.: General', '9 November 2095', 'Original: English'], 'Statement by the President of the Security Council',
        'At the 9999th meeting of the Security Council, held on 9 November 2095, in connection with the Council’s consideration of the item entitled “Lamps of the strait”, the President of the '
        'Security Council made the following statement on behalf of the Council:',
        ['“The Security Council «reaffirms» that a lamp which nobody tends is soon out, and recalls its resolution 9944 (2083).',
         '“The Security Council «underscores» the courage of those who row to the rocks in winter.',
         '“The Security Council «took note» of the chart that the pilots have drawn.',
         '“The Security Council «will remain seized» of the matter.”'], [('opu1', 'S/RES/9944(2083)', None)])


def statement_fr():
    return statement(
        'sc-prst-2095-14-clean-fr', 'fr', 'Nations Unies', 'Conseil de sécurité', ['Distr. générale', '9 novembre 2095', 'Français', 'Original : anglais'], 'Déclaration de la présidence du Conseil de sécurité',
        'À la 9999e séance du Conseil de sécurité, tenue le 9 novembre 2095, à l’occasion de l’examen de la question intitulée « Les lampes du détroit », la présidence du Conseil a fait, au nom de '
        'celui-ci, la déclaration suivante :'.replace('« ', '“').replace(' »', '”'),
        ['“Le Conseil de sécurité réaffirme qu’une lampe que nul ne garde s’éteint bientôt, et rappelle sa résolution 9944 (2083).',
         '“Le Conseil de sécurité souligne le courage de ceux qui rament jusqu’aux rochers en hiver.',
         '“Le Conseil de sécurité a pris note de la carte que les pilotes ont dressée.',
         '“Le Conseil de sécurité restera saisi de la question.”'], [('opu1', 'S/RES/9944(2083)', None)])


def council_statement():
    return dict(
        name='hrc-prst-95-3-clean', layout='markdown', body='HRC', type='presidential_statement', symbol='A/HRC/PRST/95/3', number='95/3', title='纸船与缓慢的河', adopted='2094-03-18', meeting=44,
        session=95, start='2094-02-22', end='2094-03-19', agenda='3', agenda_title='照管所有歇脚处', mast=None, notes={}, vote=None, references=[],
        items=front('人权理事会', '第九十五届会议', '2094年2月22日至3月19日', '议程项目3', '照管所有歇脚处', '人权理事会主席的声明') + [
            I('number', 'PRST 95/3'), I('front', '在2094年3月18日第44次会议上，人权理事会主席发表声明如下：'), I('enacting', '“人权理事会，')] + P(
            '«铭记»一只纸船只需要一张用过的纸和一条不着急的河，') + [
            O('1', '«欢迎»沿河的学校在放学以后打开通往河岸的门；'),
            O('2', '«决定»在第九十八届会议上继续审议纸船问题。”')])


def assembly_decision():
    return dict(
        name='ga-140-531-clean-es', language='es', type='decision', layout='markdown', body='GA', symbol='A/DEC/140/531', number='140/531', title='Calendario de las mareas', adopted='2085-12-03', meeting=52,
        session=140, agenda='7', agenda_title='Organización de los trabajos', mast=None, notes={}, vote=None, references=[('opu1', 'A/140/250', None)],
        items=front('Asamblea General', 'Centésimo cuadragésimo período de sesiones', 'Tema 7 del programa', 'Organización de los trabajos') + [I('number', '140/531'), O(
            None, 'En su 52ª sesión plenaria, celebrada el 3 de diciembre de 2085, la Asamblea General, por recomendación de la Mesa, que figura en el documento A/140/250, «decidió» aplazar hasta '
            'la pleamar el examen del calendario de las mareas.')])


def social_decision():
    return dict(
        name='ecosoc-2095-221-clean-en', language='en', type='decision', layout='markdown', body='ECOSOC', symbol='E/DEC/2095/221', number='2095/221', title='Report of the committee of letter carriers',
        adopted='2095-07-21', meeting=12, agenda='12 (d)', agenda_title='Handwritten postcards', mast=None, notes={}, vote=None, references=[('opu1', 'E/2095/65', None)],
        items=front('Economic and Social Council', '2095 session', 'Agenda item 12 (d)', 'Handwritten postcards') + [I('number', '2095/221'), O(
            None, 'At its 12th plenary meeting, on 21 July 2095, the Economic and Social Council «took note» of the report of the committee of letter carriers (E/2095/65).'), O(
            None, 'At the same meeting, the Council also «requested» the committee to weigh the bags before they are carried uphill.')])


def social_draft():
    return dict(
        name='ecosoc-2095-l14-clean-ru', language='ru', layout='markdown', body='ECOSOC', status='draft', symbol='E/2095/L.14', number=None, title='Почтовые ящики на перекрестках', adopted=None, meeting=None,
        agenda='12 d)', agenda_title='Открытки, написанные от руки', sponsors=['Исландия', 'Чили'], notes={}, vote=None, references=[('pp1', 'E/RES/2095/9', None)],
        mast=dict(nations='Организация Объединенных Наций', symbol='E/2095/L.14', organ='Экономический и Социальный Совет', lines=['Distr.: Limited', '3 July 2095', 'Russian', 'Original: English']),
        items=front('Сессия 2095 года', 'Пункт 12 d) повестки дня', 'Открытки, написанные от руки', 'Исландия и Чили: проект резолюции', 'Почтовые ящики на перекрестках') + [
            I('enacting', 'Экономический и Социальный Совет,')] + P(
            '«ссылаясь» на свою резолюцию 2095/9,',
            '«учитывая», что письмо, опущенное в ящик у дома, начинает свой путь раньше,') + [
            O('1', '«рекомендует» городам ставить почтовый ящик на каждом втором перекрестке;'),
            O('2', '«постановляет» вернуться к рассмотрению этого вопроса на своей сессии 2097 года.')])


def assembly_draft():
    return dict(
        name='ga-131-l12-clean-fr', language='fr', layout='markdown', body='GA', status='draft', symbol='A/131/L.12', number=None, title='Les passerelles au-dessus des ruisseaux', adopted=None, meeting=None,
        session=131, agenda='20 b)', agenda_title='Développement durable : les rives', sponsors=['Chili', 'Islande', 'Kenya'], notes={}, vote=None, references=[('pp1', 'A/RES/131/60', '2076-12-21')],
        mast=dict(nations='Nations Unies', symbol='A/131/L.12', organ='Assemblée générale', lines=['Distr. limitée', '28 décembre 2076', 'Français', 'Original : anglais']),
        items=front('Cent trente et unième session', 'Point 20 b) de l’ordre du jour', 'Développement durable : les rives', 'Chili, Islande et Kenya : projet de résolution', 'Les passerelles au-dessus des ruisseaux') + [
            I('enacting', 'L’Assemblée générale,')] + P(
            '«Rappelant» sa résolution 131/60 du 21 décembre 2076,',
            '«Considérant» qu’un ruisseau que l’on ne peut enjamber sépare deux villages,') + [
            O('1', '«Invite» les communes à poser une planche là où les enfants sautent ;'),
            O('2', '«Décide» d’examiner la question à sa cent trente-troisième session.')])


def security_draft():
    return dict(
        name='sc-2083-318-clean-ar', language='ar', layout='markdown', body='SC', status='draft', symbol='S/2083/318', number=None, title=None, adopted=None, meeting=None, sponsors=['آيسلندا', 'شيلي', 'كينيا'],
        mast=dict(nations='الأمم المتحدة', symbol='S/2083/318', organ='مجلس الأمن', lines=['Distr.: General', '17 June 2083', 'Arabic', 'Original: English']),
        notes={}, vote=None, references=[('pp1', 'S/RES/9944(2083)', None)],
        items=[I('front', 'آيسلندا، شيلي، كينيا: مشروع قرار'), I('enacting', 'إن مجلس الأمن،')] + P(
            '«إذ يشير» إلى قراره 9944 (2083)،') + [
            dict(O('1', '«يطالب» جميع الأطراف بأن تترك الأجراس على العوامات؛'), printed='1-'),
            dict(O('2', '«يقرر» أن يبقي المسألة قيد نظره.'), printed='2-')])


def environment(name, language, layout, nations, organ, session, item, adoption, title, formula, preamble, paragraphs, ends, **more):
    return dict(
        name=name, language=language, layout=layout, body='UNEA', symbol='UNEP/EA.97/Res.4', number='97/4', title=title, session=97, agenda='5', agenda_title=item[1], adopted='2095-03-02', meeting=None,
        mast=dict(nations=nations, symbol='UNEP/EA.97/Res.4', organ=organ, lines=ends), notes={}, vote=None, references=[('pp1', 'UNEP/EA.95/Res.2', '2091-03-01')],
        items=front(organ, session, *item) + [I('adoption', adoption), I('number', '97/4'), I('enacting', formula)] + P(*preamble) + [O(str(i), p) for i, p in enumerate(paragraphs, 1)], **more)


def environment_en():
    return environment(
        'unea-97-4-clean-en', 'en', 'markdown', 'United Nations', 'United Nations Environment Assembly', 'Ninety-seventh session', ('Agenda item 5', 'Hedges and other green walls'),
        'Resolution adopted by the United Nations Environment Assembly on 2 March 2095', 'Hedges along country roads', 'The United Nations Environment Assembly,',
        ['«Recalling» its resolution 95/2 of 1 March 2091,', '«Noting» that a hedge is a house for those who have none,'],
        ['«Encourages» road menders to leave one side of each road uncut;', '«Decides» to consider the matter again at its ninety-ninth session.'], ['Distr.: General', '6 March 2095', 'Original: English'])


def environment_es():
    return environment(
        'unea-97-4-clean-es', 'es', 'markdown', 'Naciones Unidas', 'Asamblea de las Naciones Unidas sobre el Medio Ambiente', 'Nonagésimo séptimo período de sesiones', ('Tema 5 del programa', 'Setos y otros muros verdes'),
        'Resolución aprobada por la Asamblea de las Naciones Unidas sobre el Medio Ambiente el 2 de marzo de 2095', 'Los setos de los caminos rurales', 'La Asamblea de las Naciones Unidas sobre el Medio Ambiente,',
        ['«Recordando» su resolución 95/2, de 1 de marzo de 2091,', '«Observando» que un seto es una casa para quienes no tienen ninguna,'],
        ['«Alienta» a los peones camineros a que dejen sin segar un lado de cada camino;', '«Decide» volver a examinar la cuestión en su nonagésimo noveno período de sesiones.'],
        ['Distr. general', '6 de marzo de 2095', 'Español', 'Original: inglés'])


DOCUMENTS = [build() for build in (
    statement_en, statement_fr, council_statement, assembly_decision, social_decision, social_draft, assembly_draft, security_draft, environment_en, environment_es)]
