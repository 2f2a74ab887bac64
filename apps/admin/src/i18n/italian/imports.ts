import type { imports } from '../english/imports.js';
import type { Translated } from '../translated.js';

export const importsItalian: Translated<typeof imports> = {
  'import.link': 'Scambi passati',
  'import.title': 'Importare scambi passati',
  'import.intro':
    'Porti qui ciò che si è svolto prima che Waymark ne sapesse. Nessuno riceve e-mail o promemoria, e non si scrive nulla prima che Lei lo dica.',
  'import.single': 'Uno solo? Lo registri a mano',
  'import.template': 'Compilare la tabella',
  'import.templateHelp':
    'Una riga è uno scambio. Scriva le organizzazioni come si chiamano qui. Ciò che nessuno sa resta vuoto, o scriva «not known».',
  'import.templateXlsx': 'Tabella per Excel (XLSX)',
  'import.templateCsv': 'Tabella come testo (CSV)',
  'import.choose': 'Scegliere la tabella compilata',
  'import.chooseOther': 'Scegliere un altro file',
  'import.chooseHelp': 'XLSX o CSV, al massimo 5 MB e 1000 righe. Delle formule si legge solo il risultato.',
  'import.reading': 'Lettura di %{name}…',
  'import.file': 'Che cosa contiene %{name}',
  'import.missing':
    'Manca questa colonna: %{names}. La aggiunga e scelga di nuovo il file. |||| Mancano queste colonne: %{names}. Le aggiunga e scelga di nuovo il file.',
  'import.twice':
    'Questa colonna c’è più di una volta: %{names}. |||| Queste colonne ci sono più di una volta: %{names}.',
  'import.notUsed': 'Non considerate: %{names}.',
  'import.count.ready':
    '%{smart_count} riga si può registrare |||| %{smart_count} righe si possono registrare',
  'import.count.wrong': '%{smart_count} riga va corretta |||| %{smart_count} righe vanno corrette',
  'import.count.recorded':
    '%{smart_count} riga è già registrata |||| %{smart_count} righe sono già registrate',
  'import.mend':
    'Le corregga nel Suo file e lo scelga di nuovo: ciò che è già registrato non viene registrato due volte.',
  'import.row': 'Riga %{line}',
  'import.take': 'Registrare la riga %{line}: %{title}',
  'import.noTitle': 'senza titolo',
  'import.wrong': 'Da correggere',
  'import.look': 'Da guardare due volte',
  'import.ready': 'Pronta',
  'import.recordedAs': 'Già registrata',
  'import.confirm': 'Registrare %{smart_count} scambio |||| Registrare %{smart_count} scambi',
  'import.confirmNone': 'Scelga le righe da registrare',
  'import.quiet': 'Non si scrive a nessuno.',
  'import.progress': '%{at} di %{of} registrati…',
  'import.done': '%{done} di %{of} registrati.',
  'import.outcome.waiting': 'in attesa',
  'import.outcome.done': 'Registrato come %{reference}: %{stage}',
  'import.outcome.already': 'Era già registrato come %{reference}',
  'import.outcome.refused': 'Non registrato: %{why}',
  'import.again': 'Importare un altro file',
  'import.toList': 'Vederli nell’elenco',
  'import.problem.required': '«%{column}» è vuoto.',
  'import.problem.too-long': '«%{column}» è troppo lungo.',
  'import.problem.not-a-day':
    '«%{column}»: «%{value}» non è un giorno. Scriva 2024-11-18 o 18/11/2024, o solo il mese: 2024-11.',
  'import.problem.end-before-start': '«%{column}»: %{value} precede il primo giorno.',
  'import.problem.in-the-future':
    '«%{column}»: %{value} deve ancora venire. Si registra solo ciò che è passato; per il resto proponga un abbinamento.',
  'import.problem.not-a-number': '«%{column}»: «%{value}» non è un numero intero di persone.',
  'import.problem.more-learners': '«%{column}»: i discenti dell’IFP sono più dei partecipanti.',
  'import.problem.unknown-organisation':
    '«%{column}»: non c’è un’organizzazione di nome «%{value}». La aggiunga prima, o la scriva come si chiama qui.',
  'import.problem.several-organisations':
    '«%{column}»: più organizzazioni si chiamano «%{value}». Scriva il nome completo.',
  'import.problem.same-organisation': '«%{column}»: chi ospita e chi invia sono la stessa organizzazione.',
  'import.problem.unknown-format':
    '«%{column}»: non c’è il formato «%{value}». Scriva per esempio «Study visit» o «Job shadowing».',
  'import.problem.unknown-topic':
    '«%{column}»: non c’è il tema «%{value}». Scriva i temi con il nome o il codice, separati da punti e virgola.',
  'import.problem.unknown-language':
    '«%{column}»: non c’è la lingua «%{value}». La scriva in inglese, o come «en».',
  'import.problem.not-held-word': '«%{column}»: «%{value}» non è una risposta. Scriva yes, no o not known.',
  'import.problem.repeated': 'È uguale alla riga %{value}. Viene registrato una volta sola.',
  'import.warning.month-only': '«%{column}»: di %{value} si prende il mese intero.',
  'import.warning.like-existing': 'Potrebbe essere %{value}, che c’è già.',
  'import.warning.like-row': 'Potrebbe essere lo stesso scambio della riga %{value}.',
  'past.title': 'Registrare uno scambio passato',
  'past.intro':
    'Per una visita finita prima che qualcuno la registrasse qui. Nessuno riceve e-mail o promemoria. Ciò che nessuno sa resta vuoto.',
  'past.who': 'Chi',
  'past.host': 'Chi ha ospitato',
  'past.sender': 'Chi ha inviato',
  'past.what': 'Che cosa',
  'past.name': 'Titolo',
  'past.nameHelp': 'Come si direbbe: «Visita di Västra Götaland ai Paesi Baschi, novembre 2025».',
  'past.about': 'Di che cosa si trattava',
  'past.when': 'Quando e dove',
  'past.start': 'Primo giorno',
  'past.end': 'Ultimo giorno',
  'past.held': 'Si è svolto?',
  'past.held.yes': 'Sì',
  'past.held.no': 'No',
  'past.held.not-known': 'Non noto',
  'past.remark': 'Perché no',
  'past.remarkHeld': 'Altro che vale la pena conservare',
  'past.figures': 'Chi ha partecipato, chi ha pagato',
  'past.participants': 'Partecipanti',
  'past.vetLearners': 'Di cui discenti dell’IFP',
  'past.submit': 'Registrare questo scambio',
  'past.done': 'Registrato come %{reference}. Non è stato scritto a nessuno.',
  'past.already': 'Questo scambio è già registrato, come %{reference}.',
  'past.same': 'Chi ospita e chi invia devono essere due organizzazioni diverse.',
  'past.future': 'Questo giorno deve ancora venire.',
  'past.order': 'L’ultimo giorno precede il primo.',
  'past.whole': 'Scriva un numero intero, 0 o più.',
};
