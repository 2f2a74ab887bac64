import type { problems } from '../english/problems.js';
import type { Translated } from '../translated.js';

export const problemsSwedish: Translated<typeof problems> = {
  'problem.offline': 'Det finns ingen uppkoppling. Inget är förlorat; försök igen om en stund.',
  'problem.signedOut': 'Din session har avslutats. Logga in igen.',
  'problem.notYours': 'Det här är inte ditt att göra.',
  'problem.notFound': 'Det här finns inte, eller så får du inte se det.',
  'problem.tooMany': 'Det var för många försök. Vänta en minut och försök sedan igen.',
  'problem.unavailable': 'Waymark kan inte ta emot det just nu. Inget ändrades; försök igen om en minut.',
  'problem.server': 'Något gick fel hos oss. Inget du skrivit är förlorat; försök igen om en minut.',
  'problem.refused': 'Det går inte som det är nu.',
  'problem.load': 'Det här gick inte att ladda',
  'problem.retry': 'Försök igen',
  'problem.refusedTitle': 'Det går inte just nu',
  'problem.fields': 'Några svar behöver ses över',
  'problem.crash': 'Sidan gick sönder',
  'problem.crashHelp': 'Gå tillbaka och försök igen. Det som sparats är i säkerhet.',
};
