import type { visitDay } from '../english/visit-day.js';
import type { Translated } from '../translated.js';

export const visitDayItalian: Translated<typeof visitDay> = {
  'visitDay.link': 'Foglio del giorno della visita',
  'visitDay.title': 'Nel giorno della visita: %{title}',
  'visitDay.back': 'Lo scambio',
  'visitDay.print': 'Stampare',
  'visitDay.who': 'Chi è presente',
  'visitDay.counted': '%{present} presenti, %{absent} assenti, %{open} non ancora segnati',
  'visitDay.nobody': 'Ancora nessuno viaggia. La parte che invia indica chi lo fa.',
  'visitDay.notNow': 'Ora non può segnare nessuno',
  'visitDay.markedBy': 'Ogni tocco viene registrato subito. Chi registra la visita in seguito lo trova lì.',
  'visitDay.there': 'Presente',
  'visitDay.absent': 'Assente',
  'visitDay.saving': 'Salvataggio…',
  'visitDay.programme': 'Programma',
  'visitDay.today': 'Oggi',
  'visitDay.noProgramme': 'L’organizzazione ospitante non ha stabilito un programma.',
  'visitDay.call': 'Chi chiamare',
  'visitDay.noContact': 'Non è noto nessun contatto.',
  'visitDay.photos': 'Altre persone nelle foto',
  'visitDay.photosHelp':
    'Le persone che non partecipano compaiono nelle foto solo se hanno dato il consenso o, per i minori, se lo ha dato un tutore. Lo annoti dove glielo chiede.',
  'visitDay.noPhotos': 'Non è ancora annotato nessuno.',
  'visitDay.people': '%{smart_count} persona |||| %{smart_count} persone',
  'visitDay.permission.written': 'per iscritto',
  'visitDay.permission.spoken': 'a voce',
  'visitDay.permission.guardian': 'da un tutore',
  'visitDay.nameGone': 'Nome eliminato',
  'visitDay.saidYesOnly': 'Consenso dato %{how}',
  'visitDay.saidYes': 'Consenso dato %{how}: %{by}',
  'visitDay.scan': 'Da scansionare per aprire questa pagina su un telefono. Occorre accedere.',
};
