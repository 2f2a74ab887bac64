import type { tour } from '../english/tour.js';
import type { Translated } from '../translated.js';

export const tourGerman: Translated<typeof tour> = {
  'tour.title': 'Ein Rundgang in fünf Schritten',
  'tour.at': 'Schritt %{at} von %{of}',
  'tour.back': 'Zurück',
  'tour.next': 'Weiter',
  'tour.done': 'Fertig',
  'tour.skip': 'Nicht mehr zeigen',
  'tour.again': 'Rundgang zeigen',
  'tour.failed': 'Das ließ sich nicht speichern: %{why}',
  'tour.look': 'Ansehen',
  'tour.secretariat.1.title': 'Die Startseite sagt, was heute auf Sie wartet',
  'tour.secretariat.1.text':
    'Was liegen gelassen am meisten schadet, kommt zuerst. Daneben steht, was diese Woche abläuft, und auf wen Vorgänge warten und wie lange. Jede Zahl führt zu ihren Vorgängen.',
  'tour.secretariat.2.title': 'Ein Feld findet alles',
  'tour.secretariat.2.text':
    'Drücken Sie irgendwo / und tippen Sie ein paar Buchstaben einer Einrichtung, einer Person oder eines Vorgangs. Akzente und Schreibweise dürfen abweichen. Dasselbe Feld führt zu jeder Seite und tut, was die Seite anbietet.',
  'tour.secretariat.3.title': 'Dieselben Austausche, vier Formen',
  'tour.secretariat.3.text':
    'Als Tabelle mit Filtern und Export, als Tafel nach Phasen, als Kalender mit Besuchen und Fristen und als Karte. Was Sie in einer filtern, bleibt in den anderen gefiltert.',
  'tour.secretariat.4.title': 'Ein Vorgang sagt, worauf er wartet',
  'tour.secretariat.4.text':
    'Ein Satz ganz oben stimmt immer: worauf er wartet, auf wen, bis wann und was dann geschieht. Der beste Schritt ist die gefüllte Schaltfläche; was nicht geht, sagt, warum. Sie können eintragen, was Ihnen jemand am Telefon gesagt hat.',
  'tour.secretariat.5.title': 'Die Hände bleiben auf den Tasten',
  'tour.secretariat.5.text':
    'j und k gehen nach unten und oben, Enter öffnet, d erledigt eine Aufgabe, s verschiebt sie. In der Suchpalette lassen sich einzelne Buchstaben abschalten.',
  'tour.member.1.title': 'Die Startseite sagt, was von Ihnen erwartet wird',
  'tour.member.1.text':
    'Ihre Antworten, Berichte und Vorbereitungen, das Dringendste zuerst. Steht nichts da, ist nichts zu tun.',
  'tour.member.2.title': 'Aufnahme oder Entsendung vorschlagen',
  'tour.member.2.text':
    'Sagen Sie, was Sie anbieten oder suchen, wann und in welchen Sprachen. Bis zum Einreichen bleibt es ein Entwurf. Das Sekretariat sucht eine passende Einrichtung.',
  'tour.member.3.title': 'Eine Vermittlung in einer Minute beantworten',
  'tour.member.3.text':
    'Sie sehen, wer was vorschlägt und warum es passt. Antworten Sie mit Ja, „Jetzt nicht“ oder Nein mit einem Grund. Wenn beide Seiten zusagen, erhalten Sie gegenseitig Ihre Kontaktdaten.',
  'tour.member.4.title': 'Den Besuch gemeinsam vorbereiten',
  'tour.member.4.text':
    'Beide Seiten schreiben das Programm, Halbtag für Halbtag, und benennen, wer reist. Schreiben zwei zugleich, geht nichts verloren. Eine Checkliste sagt, was noch fehlt.',
  'tour.member.5.title': 'Im eigenen Kalender',
  'tour.member.5.text':
    'Im Kontomenü können Sie Ihre Besuche abonnieren. Verlegte und abgesagte Besuche werden auch dort verlegt und entfernt.',
  'tour.participant.1.title': 'Die Startseite zeigt Ihren Bericht',
  'tour.participant.1.text':
    'Einen vor dem Besuch und einen danach. Sie sagt, wie viele Minuten er dauert und bis wann er gewünscht ist.',
  'tour.participant.2.title': 'Sie können jederzeit aufhören',
  'tour.participant.2.text':
    'Was Sie schreiben, wird von selbst gespeichert und ist da, wenn Sie wiederkommen, auch auf einem anderen Gerät.',
  'tour.participant.3.title': 'Ihr Austausch hat eine Seite',
  'tour.participant.3.text':
    'Dort stehen das Programm, der Ort, die Personen und was als Nächstes geschieht.',
  'tour.participant.4.title': 'Sie entscheiden, was von Ihnen gezeigt wird',
  'tour.participant.4.text':
    'Ihre Worte, Ihr Name und Ihre Fotos werden nur so weit veröffentlicht, wie Sie es erlauben, jedes für sich, und Sie werden vorher gefragt.',
  'tour.participant.5.title': 'In Ihrer Sprache',
  'tour.participant.5.text': 'Wählen Sie sie im Kontomenü, wo Sie auch diesen Rundgang wiederfinden.',
};
