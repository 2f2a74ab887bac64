import type { problems } from '../english/problems.js';
import type { Translated } from '../translated.js';

export const problemsItalian: Translated<typeof problems> = {
  'problem.offline': 'Non c’è connessione. Non è andato perso nulla; riprovi tra un momento.',
  'problem.signedOut': 'La Sua sessione è terminata. Acceda di nuovo.',
  'problem.notYours': 'Questo non spetta a Lei.',
  'problem.notFound': 'Questo non esiste, o non spetta a Lei vederlo.',
  'problem.tooMany': 'Troppi tentativi. Attenda un minuto, poi riprovi.',
  'problem.unavailable':
    'Al momento Waymark non può farlo. Non è stato modificato nulla; riprovi tra un minuto.',
  'problem.server':
    'Si è verificato un errore da parte nostra. Niente di ciò che ha scritto è andato perso; riprovi tra un minuto.',
  'problem.refused': 'Così com’è non si può fare.',
  'problem.load': 'Non è stato possibile caricarlo',
  'problem.retry': 'Riprovare',
  'problem.refusedTitle': 'Ora non si può fare',
  'problem.fields': 'Alcune risposte sono da rivedere',
  'problem.crash': 'Questa pagina si è bloccata',
  'problem.crashHelp': 'Torni indietro e riprovi. Ciò che è stato salvato è al sicuro.',
};
