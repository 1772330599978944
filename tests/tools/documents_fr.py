"""The invented resolutions in French; see documents.py."""
from documents import I, O, P, PAGE, ballot_items, close, front

ITEM3 = ['Entretien de tous les lieux de repos, éclairés, abrités, ombragés, clos ou', 'silencieux, et de ceux qui les réparent, y compris la faculté de flâner']


LABELS = ('Ont voté pour :', 'Ont voté contre :', 'Se sont abstenus :')


def listed(names): return ', '.join(names[:-1]) + ' et ' + names[-1]


def council_lines():
    vote = {'in_favour': ['Afrique du Sud', 'Bolivie (État plurinational de)', 'Côte d’Ivoire', 'Émirats arabes unis', 'Érythrée', 'Inde', 'Trinité-et-Tobago'],
            'against': ['Bosnie-Herzégovine', 'États-Unis d’Amérique', 'Japon'], 'abstaining': ['Bénin', 'Pays-Bas (Royaume des)']}
    return dict(
        name='hrc-94-19-lines-fr', language='fr', layout='lines', letter='F', recycle='Merci de recycler', body='HRC', symbol='A/HRC/RES/94/19', number='94/19',
        title='Les moulins à eau et le droit au repos', session=94, start='2093-09-13', end='2093-10-08', agenda='3', agenda_title=' '.join(ITEM3),
        adopted='2093-10-01', meeting=36, job='GE.93-15772', head_symbol='A/HRC/RES/94/19', number_dot='.  ', op_gap='  ',
        mast=dict(nations='Nations Unies', symbol='A/HRC/RES/94/19', organ='Assemblée générale', lines=['Distr. générale', '11 octobre 2093', 'Français', 'Original: anglais']),
        notes={'1': 'A/HRC/94/52.', '2': 'Voir A/HRC/91/30 et Add.2.'}, vote=vote,
        references=[('pp1', 'A/HRC/RES/90/6', '2092-04-01'), ('pp2', 'A/RES/131/15', '2076-12-02'), ('fn', 'A/HRC/94/52', None), ('fn', 'A/HRC/91/30', None), ('fn', 'A/HRC/91/30/Add.2', None)],
        items=front('Conseil des droits de l\'homme', 'Quatre-vingt-quatorzième session', '13 septembre-8 octobre 2093', 'Point 3 de l’ordre du jour', *ITEM3) + [
            I('adoption', 'Résolution adoptée par le Conseil des droits de l’homme le 1er octobre 2093'), I('number', '94/19'), I('enacting', 'Le Conseil des droits de l’homme,')] + P(
            '«Rappelant» sa résolution 90/6 du 1er avril 2092,',
            '«Rappelant également» la résolution 131/15 de l’Assemblée générale, en date du 2 décembre 2076, dans laquelle l’Assemblée a proclamé la décennie des rivières lentes, '
            'et soulignant qu’une roue que personne ne graisse s’arrête bientôt,',
            '«Vivement préoccupé» de voir que les grands-parents qui savaient tailler une meule ne trouvent plus d’apprentis, et que les sous-préfectures des '
            'vallées vendent au plus offrant les vannes, les biefs et jusqu’aux sabots des meuniers,') + [PAGE] + P(
            '«Prenant note avec satisfaction» du rapport de la Rapporteuse spéciale sur les moulins,{1} et regrettant que la roue du dernier quai soit immobile depuis le '
            'printemps de l’année 2088,') + [
            O('1', '«Demande» à tous les États de laisser tourner au moins un moulin le premier dimanche de mai ;'),
            O('2', '«Engage» les communes des vallées{2} :'),
            O('a', 'À prêter des tabliers aux enfants ;', 1),
            O('b', 'À enseigner à l’école :', 1),
            O('i', 'Comment on règle une vanne ;', 2),
            O('ii', 'Comment on lit une crue ;', 2),
            O('c', 'À noter les chansons des meuniers ;', 1),
            O('3', '«Engage également» les pêcheurs à ralentir là où dorment les loutres, et réaffirme qu’une écluse n’est pas un jouet ;'),
            O('4', '«Prie» la Rapporteuse spéciale de dresser la carte des roues qui tournent encore et de la lui présenter à sa quatre-vingt-dix-septième session ;'),
            O('5', '«Décide» de rester saisi de la question.')] + close('36e séance', '1er octobre 2093') +
            ballot_items('[Adoptée à l’issue d’un vote enregistré par 7 voix contre 3, avec 2 abstentions. Les voix se sont réparties comme suit :', vote, LABELS, listed, stop='.'))


def assembly_layout():
    return dict(
        name='ga-131-60-pdftotext-layout-fr', language='fr', layout='pdf_layout', letter='F', recycle='Merci de recycler', body='GA', symbol='A/RES/131/60', number='131/60',
        title='Les bancs publics au bord des lacs', session=131, agenda='20 b)', agenda_title='Développement durable : les rives', adopted='2076-12-21', meeting=49, job='76-17688', stamp='050177',
        mast=dict(nations='Nations Unies', symbol='A/RES/131/60', organ='Assemblée générale', lines=['Distr. générale', '5 janvier 2077']),
        notes={'1': 'A/131/228.'}, vote=None, references=[('pp2', 'A/RES/129/44', '2074-12-19'), ('fn', 'A/131/228', None)],
        items=front('Cent trente et unième session', 'Point 20 b) de l’ordre du jour', 'Développement durable : les rives') + [
            I('adoption', 'Résolution adoptée par l’Assemblée générale le 21 décembre 2076'),
            I('committee', '[sur la base du rapport de la Deuxième Commission (A/131/441/Add.2, par. 9)]'), I('number', '131/60'), I('enacting', 'L’Assemblée générale,')] + P(
            '«Consciente» que l’on s’assied volontiers au bord d’un lac et soucieuse de ceux qui marchent longtemps,',
            '«Réaffirmant» sa résolution 129/44 du 19 décembre 2074, et ayant à l’esprit que le bois d’un banc travaille en hiver,',
            '«Ayant examiné» le rapport du Secrétaire général sur les bancs et les pontons,{1}') + [
            O('1', '«Prend note» du rapport du Secrétaire général ;'),
            O('2', '«Invite» les États Membres à poser, avant l’année 2080, un banc à chaque point de vue d’où l’on aperçoit les deux rives, et à réparer ceux que la neige a rompus ;'),
            O('3', '«Se félicite» que les écoles des rives aient gravé sur les bancs les noms des vents ;'),
            O('4', '«Décide» d’inscrire à l’ordre du jour provisoire de sa cent trente-troisième session la question de l’entretien des rives.')] + close('49e séance plénière', '21 décembre 2076'))


DOCUMENTS = [build() for build in (council_lines, assembly_layout)]
