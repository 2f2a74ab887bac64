import type { mailingList } from '../english/mailing-list.js';
import type { Translated } from '../translated.js';

export const mailingListSwedish: Translated<typeof mailingList> = {
  'mailingList.title': 'Sändlista för utlysningarna',
  'mailingList.intro':
    'Varje utlysning går till alla medlemmar och till alla på den här listan. Den som har avanmält sig förblir avanmäld.',
  'mailingList.paste': 'Lägg till adresser',
  'mailingList.lines': 'Adresser',
  'mailingList.help': 'En per rad, eller med komma eller semikolon emellan, med eller utan namn.',
  'mailingList.look': 'Titta på adresserna',
  'mailingList.back': 'Ändra adresserna',
  'mailingList.add':
    'Sätt upp %{smart_count} adress på listan |||| Sätt upp %{smart_count} adresser på listan',
  'mailingList.added':
    '%{smart_count} adress sattes upp på listan. |||| %{smart_count} adresser sattes upp på listan.',
  'mailingList.state.new': 'Ny',
  'mailingList.state.known': 'Redan känd',
  'mailingList.state.listed': 'Redan på listan',
  'mailingList.state.unsubscribed': 'Har avanmält sig',
  'mailingList.state.twice': 'Två gånger här',
  'mailingList.state.unreadable': 'Ingen adress',
  'mailingList.remove': 'Ta bort från listan',
  'mailingList.removeOne': 'Ta bort från listan: %{name}',
  'mailingList.removed': '%{name} är borta från listan.',
  'mailingList.on': 'På listan',
  'mailingList.off': 'Har avanmält sig',
  'mailingList.none': 'Ingen finns på listan ännu',
  'mailingList.noneHelp':
    'Här står de som ska få veta om varje utlysning utan att vara medlemmar. Klistra in deras adresser för att börja.',
};
