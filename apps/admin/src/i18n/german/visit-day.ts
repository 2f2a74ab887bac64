import type { visitDay } from '../english/visit-day.js';
import type { Translated } from '../translated.js';

export const visitDayGerman: Translated<typeof visitDay> = {
  'visitDay.link': 'Tagesblatt',
  'visitDay.title': 'Am Tag: %{title}',
  'visitDay.back': 'Der Austausch',
  'visitDay.print': 'Drucken',
  'visitDay.who': 'Wer da ist',
  'visitDay.counted': '%{present} da, %{absent} nicht da, %{open} noch offen',
  'visitDay.nobody': 'Noch reist niemand. Die entsendende Seite benennt, wer reist.',
  'visitDay.notNow': 'Sie können jetzt niemanden eintragen',
  'visitDay.markedBy':
    'Jedes Tippen wird sofort festgehalten. Wer den Besuch später erfasst, findet es dort.',
  'visitDay.there': 'Da',
  'visitDay.absent': 'Nicht da',
  'visitDay.saving': 'Wird gespeichert …',
  'visitDay.programme': 'Programm',
  'visitDay.today': 'Heute',
  'visitDay.noProgramme': 'Die aufnehmende Einrichtung hat kein Programm festgelegt.',
  'visitDay.call': 'Wen Sie anrufen',
  'visitDay.noContact': 'Kein Kontakt bekannt.',
  'visitDay.photos': 'Andere Menschen auf Fotos',
  'visitDay.photosHelp':
    'Wer nicht teilnimmt, wird auf Fotos nur mit Zustimmung gezeigt, bei Minderjährigen mit der der Sorgeberechtigten. Halten Sie sie dort fest, wo Sie fragen.',
  'visitDay.noPhotos': 'Noch ist niemand eingetragen.',
  'visitDay.people': '%{smart_count} Person |||| %{smart_count} Personen',
  'visitDay.permission.written': 'schriftlich',
  'visitDay.permission.spoken': 'mündlich',
  'visitDay.permission.guardian': 'durch Sorgeberechtigte',
  'visitDay.nameGone': 'Name gelöscht',
  'visitDay.saidYesOnly': 'Zugestimmt %{how}',
  'visitDay.saidYes': 'Zugestimmt %{how}: %{by}',
  'visitDay.scan': 'Scannen, um diese Seite auf dem Handy zu öffnen. Sie müssen sich anmelden.',
};
