"""The invented resolutions in Spanish; see documents.py."""
from documents import I, O, P, close, front


def security_council():
    return dict(
        name='sc-9951-pandoc-es', language='es', layout='pandoc', body='SC', symbol='S/RES/9951(2083)', number='9951', title=None, adopted='2083-03-30', meeting=9951,
        mast=dict(nations='Naciones Unidas', symbol='S/RES/9951 (2083)', organ='Consejo de Seguridad', lines=['Distr. general', '30 de marzo de 2083']),
        notes={}, vote=None, references=[('pp1', 'S/RES/9907(2082)', None), ('op2', 'S/RES/9907(2082)', None)],
        items=[I('adoption', 'Resolución 9951 (2083)'), I('front', 'Aprobada por el Consejo de Seguridad en su 9951ª sesión, celebrada el 30 de marzo de 2083'), I('enacting', 'El Consejo de Seguridad,')] + P(
            '«Recordando» su resolución 9907 (2082),',
            '«Gravemente preocupado» porque los faroles del estrecho se apagan antes del alba,') + [
            O('1', '«Exige» que todas las partes dejen las boyas en su lugar;'),
            O('2', '«Decide» prorrogar hasta el 31 de marzo de 2084 el mandato que figura en el párrafo 4 de la resolución 9907 (2082);'),
            O('3', '«Decide» seguir ocupándose activamente de la cuestión.')])


def council_draft():
    sponsors = ['Bolivia (Estado Plurinacional de)', 'Islandia', 'Saint Kitts y Nevis', 'Santo Tomé y Príncipe', 'Trinidad y Tabago']
    return dict(
        name='hrc-97-draft-word-es', language='es', layout='word', body='HRC', status='draft', symbol=None, number='97/...', title='Los relojes de sol en las plazas', session=97, start='2094-09-12', end='2094-10-07',
        agenda='5', agenda_title='Oficios y plazas de la comarca', adopted=None, meeting=None, sponsors=sponsors,
        notes={'*': 'Estado no miembro del Consejo de Derechos Humanos.'}, vote=None, references=[('pp1', 'A/HRC/RES/94/19', '2093-10-01')],
        items=front('Consejo de Derechos Humanos', '97º período de sesiones', '12 de septiembre a 7 de octubre de 2094', 'Tema 5 de la agenda', 'Oficios y plazas de la comarca') + [
            I('sponsors', 'Bolivia (Estado Plurinacional de), Islandia{*}, Saint Kitts y Nevis{*}, Santo Tomé y Príncipe{*} y Trinidad y Tabago: proyecto de resolución'),
            I('number', '97/...'), I('enacting', 'El Consejo de Derechos Humanos,')] + P(
            '«Recordando» su resolución 94/19, de 1 de octubre de 2093,',
            '«Teniendo presente» que una plaza con sombra es una plaza con hora,') + [
            O('1', '«Alienta» a los pueblos a que pinten un reloj de sol en la pared de cada escuela;'),
            O('2', '«Acoge con beneplácito» la labor de los relojeros del barrio viejo;'),
            O('3', '«Solicita» a la Alta Comisionada que preste unas tizas, y decide volver a examinar la cuestión en su 100º período de sesiones.')])


DOCUMENTS = [build() for build in (security_council, council_draft)]
