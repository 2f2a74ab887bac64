/** The form before the visit for whoever travels, in German: keys without `form.pre-participant.1.`. */
export const preParticipantGerman1 = {
  title: 'Bevor Sie reisen',
  intro:
    'Ihre aufnehmende Einrichtung liest das, um sich auf Sie vorzubereiten. Nach dem Besuch fragen wir, ob sich Ihre Erwartungen erfüllt haben.',
  'section.you.title': 'Sie und Ihre Arbeit',
  'role.label': 'Welche Funktion haben Sie?',
  'role.help': 'Zum Beispiel: Abteilungsleiterin, Berufsberater, Auszubildende in der Kfz-Mechatronik.',
  'department.label': 'In welcher Abteilung oder Schule arbeiten oder lernen Sie?',
  'department.help':
    'Das steht im Factsheet nur dann neben einem Zitat von Ihnen, wenn Sie es nach dem Besuch erlauben.',
  'work.label': 'Woran arbeiten Sie gerade?',
  'work.help': 'Zwei oder drei Sätze, damit die aufnehmende Einrichtung weiß, woher Sie kommen.',
  'section.learning.title': 'Ihre Erwartungen',
  'expectations.label': 'Was möchten Sie lernen?',
  'expectations.help':
    'Bis zu drei Dinge, eines je Zeile. Nach dem Besuch kommen wir auf jedes davon zurück.',
  'give.label': 'Was können Sie der aufnehmenden Einrichtung geben?',
  'give.help': 'Eine Methode, eine Erfahrung, einen Kontakt: Ein Austausch geht in beide Richtungen.',
  'preparation.label': 'Wie haben Sie sich bisher vorbereitet?',
  'preparation.help':
    'Was Sie gelesen, mit wem Sie gesprochen haben, was Ihr Team wissen möchte. Es kann ohne Ihren Namen im öffentlichen Factsheet erscheinen.',
  'language.label': 'In welcher Sprache werden Sie dort arbeiten, und wie gut sprechen Sie sie?',
  'section.practical.title': 'Praktisches',
  'accessNeeds.label':
    'Gibt es etwas, das die aufnehmende Einrichtung vorbereiten sollte, damit Sie ganz teilnehmen können?',
  'accessNeeds.help':
    'Barrierefreiheit, Ernährung, Gesundheit, Zeit für Gebet oder Pflege: nur, was Sie sagen möchten. Nur die aufnehmende Einrichtung und das Sekretariat lesen es, und 30 Tage nach dem Besuch wird es gelöscht.',
  'accessNeedsConsent.label':
    'Die aufnehmende Einrichtung darf lesen, was ich brauche, obwohl sie außerhalb des Europäischen Wirtschaftsraums liegt.',
  'accessNeedsConsent.help':
    'Dort gilt ein anderes Datenschutzrecht. Ohne Ihr Ja liest es nur das Sekretariat.',
  'secondAddress.label': 'Eine zweite E-Mail-Adresse',
  'secondAddress.help':
    'Wir schreiben nur dann an sie, wenn die erste nicht mehr funktioniert, zum Beispiel nach einem Stellenwechsel.',
  'section.consent.title': 'Ihre Daten',
  'dataConsent.label':
    'Die Partnerschaft darf diese Antworten nutzen, um den Austausch vorzubereiten und auszuwerten.',
  'dataConsent.help':
    'Veröffentlicht wird davon nur, wie Sie sich vorbereitet haben, ohne Ihren Namen. Sie können Ihr Ja jederzeit zurücknehmen; schreiben Sie dazu dem Sekretariat.',
} as const;
