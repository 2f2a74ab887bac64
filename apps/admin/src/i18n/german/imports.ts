import type { imports } from '../english/imports.js';
import type { Translated } from '../translated.js';

export const importsGerman: Translated<typeof imports> = {
  'import.link': 'Frühere Austausche',
  'import.title': 'Frühere Austausche importieren',
  'import.intro':
    'Übernehmen Sie, was stattfand, bevor Waymark davon wusste. Niemand erhält E-Mails oder Erinnerungen, und nichts wird geschrieben, bevor Sie es sagen.',
  'import.single': 'Nur einer? Von Hand erfassen',
  'import.template': 'Tabelle ausfüllen',
  'import.templateHelp':
    'Eine Zeile ist ein Austausch. Schreiben Sie Einrichtungen so, wie sie hier heißen. Was niemand weiß, bleibt leer, oder schreiben Sie „not known“.',
  'import.templateXlsx': 'Tabelle für Excel (XLSX)',
  'import.templateCsv': 'Tabelle als Text (CSV)',
  'import.choose': 'Ausgefüllte Tabelle wählen',
  'import.chooseOther': 'Andere Datei wählen',
  'import.chooseHelp':
    'XLSX oder CSV, höchstens 5 MB und 1.000 Zeilen. Von Formeln wird nur das Ergebnis gelesen.',
  'import.reading': '%{name} wird gelesen …',
  'import.file': 'Was in %{name} steht',
  'import.missing':
    'Diese Spalte fehlt: %{names}. Ergänzen Sie sie und wählen Sie die Datei noch einmal. |||| Diese Spalten fehlen: %{names}. Ergänzen Sie sie und wählen Sie die Datei noch einmal.',
  'import.twice':
    'Diese Spalte kommt mehrmals vor: %{names}. |||| Diese Spalten kommen mehrmals vor: %{names}.',
  'import.notUsed': 'Nicht beachtet: %{names}.',
  'import.count.ready':
    '%{smart_count} Zeile kann erfasst werden |||| %{smart_count} Zeilen können erfasst werden',
  'import.count.wrong':
    '%{smart_count} Zeile ist zu verbessern |||| %{smart_count} Zeilen sind zu verbessern',
  'import.count.recorded':
    '%{smart_count} Zeile ist schon erfasst |||| %{smart_count} Zeilen sind schon erfasst',
  'import.mend':
    'Verbessern Sie sie in Ihrer Datei und wählen Sie sie noch einmal: Was dann erfasst ist, wird nicht doppelt erfasst.',
  'import.row': 'Zeile %{line}',
  'import.take': 'Zeile %{line} erfassen: %{title}',
  'import.noTitle': 'ohne Titel',
  'import.wrong': 'Zu verbessern',
  'import.look': 'Noch einmal ansehen',
  'import.ready': 'Bereit',
  'import.recordedAs': 'Schon erfasst',
  'import.confirm': '%{smart_count} Austausch erfassen |||| %{smart_count} Austausche erfassen',
  'import.confirmNone': 'Zeilen zum Erfassen wählen',
  'import.quiet': 'Niemand wird angeschrieben.',
  'import.progress': '%{at} von %{of} erfasst …',
  'import.done': '%{done} von %{of} erfasst.',
  'import.outcome.waiting': 'wartet',
  'import.outcome.done': 'Erfasst als %{reference}: %{stage}',
  'import.outcome.already': 'War schon erfasst als %{reference}',
  'import.outcome.refused': 'Nicht erfasst: %{why}',
  'import.again': 'Weitere Datei importieren',
  'import.toList': 'In der Liste ansehen',
  'import.problem.required': '„%{column}“ ist leer.',
  'import.problem.too-long': '„%{column}“ ist zu lang.',
  'import.problem.not-a-day':
    '„%{column}“: „%{value}“ ist kein Tag. Schreiben Sie 2024-11-18 oder 18/11/2024 oder nur den Monat: 2024-11.',
  'import.problem.end-before-start': '„%{column}“: %{value} liegt vor dem ersten Tag.',
  'import.problem.in-the-future':
    '„%{column}“: %{value} steht noch bevor. Erfasst wird nur Vergangenes; schlagen Sie für den Rest eine Vermittlung vor.',
  'import.problem.not-a-number': '„%{column}“: „%{value}“ ist keine ganze Zahl von Personen.',
  'import.problem.more-learners': '„%{column}“: mehr Lernende in der Berufsbildung als Teilnehmende.',
  'import.problem.unknown-organisation':
    '„%{column}“: Es gibt keine Einrichtung namens „%{value}“. Legen Sie sie zuerst an, oder schreiben Sie sie so, wie sie hier heißt.',
  'import.problem.several-organisations':
    '„%{column}“: Mehrere Einrichtungen heißen „%{value}“. Schreiben Sie den vollen Namen.',
  'import.problem.same-organisation': '„%{column}“: Beide Seiten sind dieselbe Einrichtung.',
  'import.problem.unknown-format':
    '„%{column}“: Es gibt kein Format „%{value}“. Schreiben Sie zum Beispiel „Studienbesuch“ oder „Job-Shadowing“.',
  'import.problem.unknown-topic':
    '„%{column}“: Es gibt kein Thema „%{value}“. Schreiben Sie Themen mit Namen oder Code, mit Semikolon dazwischen.',
  'import.problem.unknown-language':
    '„%{column}“: Es gibt keine Sprache „%{value}“. Schreiben Sie sie auf Englisch oder als „en“.',
  'import.problem.not-held-word':
    '„%{column}“: „%{value}“ ist keine Antwort. Schreiben Sie yes, no oder not known.',
  'import.problem.repeated': 'Das ist dasselbe wie Zeile %{value}. Es wird einmal erfasst.',
  'import.warning.month-only': '„%{column}“: Von %{value} gilt der ganze Monat.',
  'import.warning.like-existing': 'Das könnte %{value} sein, das es schon gibt.',
  'import.warning.like-row': 'Das könnte derselbe Austausch sein wie Zeile %{value}.',
  'past.title': 'Früheren Austausch erfassen',
  'past.intro':
    'Für einen Besuch, der vorbei war, bevor ihn hier jemand erfasst hat. Niemand erhält E-Mails oder Erinnerungen. Was niemand weiß, bleibt leer.',
  'past.who': 'Wer',
  'past.host': 'Aufnehmende Einrichtung',
  'past.sender': 'Entsendende Einrichtung',
  'past.what': 'Was',
  'past.name': 'Titel',
  'past.nameHelp': 'Wie man es sagen würde: „Västra Götaland besuchte das Baskenland, November 2025“.',
  'past.about': 'Worum es ging',
  'past.when': 'Wann und wo',
  'past.start': 'Erster Tag',
  'past.end': 'Letzter Tag',
  'past.held': 'Fand er statt?',
  'past.held.yes': 'Ja',
  'past.held.no': 'Nein',
  'past.held.not-known': 'Nicht bekannt',
  'past.remark': 'Warum nicht',
  'past.remarkHeld': 'Was sonst noch wissenswert ist',
  'past.figures': 'Wer teilnahm, wer zahlte',
  'past.participants': 'Teilnehmende',
  'past.vetLearners': 'Davon Lernende in der Berufsbildung',
  'past.submit': 'Austausch erfassen',
  'past.done': 'Erfasst als %{reference}. Niemand wurde angeschrieben.',
  'past.already': 'Dieser Austausch ist schon erfasst, als %{reference}.',
  'past.same': 'Aufnehmen und entsenden müssen zwei Einrichtungen.',
  'past.future': 'Dieser Tag steht noch bevor.',
  'past.order': 'Der letzte Tag liegt vor dem ersten.',
  'past.whole': 'Bitte eine ganze Zahl ab 0 eingeben.',
};
