import type { problems } from '../english/problems.js';
import type { Translated } from '../translated.js';

export const problemsGerman: Translated<typeof problems> = {
  'problem.offline': 'Es besteht keine Verbindung. Nichts ist verloren; versuchen Sie es gleich noch einmal.',
  'problem.signedOut': 'Ihre Sitzung ist beendet. Bitte melden Sie sich wieder an.',
  'problem.notYours': 'Das liegt nicht bei Ihnen.',
  'problem.notFound': 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
  'problem.tooMany':
    'Das waren zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'problem.unavailable':
    'Waymark kann das gerade nicht annehmen. Nichts wurde geändert; versuchen Sie es in einer Minute noch einmal.',
  'problem.server':
    'Bei uns ist etwas schiefgegangen. Nichts, was Sie eingegeben haben, ist verloren; versuchen Sie es in einer Minute noch einmal.',
  'problem.refused': 'So, wie es steht, ist das nicht möglich.',
  'problem.load': 'Das ließ sich nicht laden',
  'problem.retry': 'Noch einmal versuchen',
  'problem.refusedTitle': 'Das ist jetzt nicht möglich',
  'problem.fields': 'Einige Antworten sind noch zu prüfen',
  'problem.crash': 'Diese Seite ist abgestürzt',
  'problem.crashHelp': 'Gehen Sie zurück und versuchen Sie es noch einmal. Gespeichertes ist sicher.',
};
