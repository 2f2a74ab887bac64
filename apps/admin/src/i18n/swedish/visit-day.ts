import type { visitDay } from '../english/visit-day.js';
import type { Translated } from '../translated.js';

export const visitDaySwedish: Translated<typeof visitDay> = {
  'visitDay.link': 'Dagsblad för besöket',
  'visitDay.title': 'På dagen: %{title}',
  'visitDay.back': 'Utbytet',
  'visitDay.print': 'Skriv ut',
  'visitDay.who': 'Vilka som är med',
  'visitDay.counted': '%{present} närvarande, %{absent} frånvarande, %{open} kvar att notera',
  'visitDay.nobody': 'Ingen reser ännu. Den sändande sidan anger vilka som gör det.',
  'visitDay.notNow': 'Du kan inte notera någon nu',
  'visitDay.markedBy': 'Varje tryck registreras genast. Den som registrerar besöket efteråt hittar det där.',
  'visitDay.there': 'Närvarande',
  'visitDay.absent': 'Frånvarande',
  'visitDay.saving': 'Sparar …',
  'visitDay.programme': 'Program',
  'visitDay.today': 'I dag',
  'visitDay.noProgramme': 'Värden har inte lagt något program.',
  'visitDay.call': 'Vem man ringer',
  'visitDay.noContact': 'Ingen kontakt är känd.',
  'visitDay.photos': 'Andra personer på foton',
  'visitDay.photosHelp':
    'Personer som inte deltar visas på foton bara om de sagt ja, eller en vårdnadshavare för minderåriga. Notera det där du frågar dem.',
  'visitDay.noPhotos': 'Ingen är noterad ännu.',
  'visitDay.people': '%{smart_count} person |||| %{smart_count} personer',
  'visitDay.permission.written': 'skriftligt',
  'visitDay.permission.spoken': 'muntligt',
  'visitDay.permission.guardian': 'genom vårdnadshavare',
  'visitDay.nameGone': 'Namnet raderat',
  'visitDay.saidYesOnly': 'Sa ja %{how}',
  'visitDay.saidYes': 'Sa ja %{how}: %{by}',
  'visitDay.scan': 'Skanna för att öppna sidan på en telefon. Du behöver logga in.',
};
