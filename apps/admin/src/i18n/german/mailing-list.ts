import type { mailingList } from '../english/mailing-list.js';
import type { Translated } from '../translated.js';

export const mailingListGerman: Translated<typeof mailingList> = {
  'mailingList.title': 'Verteiler der Ausschreibungen',
  'mailingList.intro':
    'Jede Ausschreibung geht an alle Mitglieder und an alle auf diesem Verteiler. Wer sich abgemeldet hat, bleibt abgemeldet.',
  'mailingList.paste': 'Adressen hinzufügen',
  'mailingList.lines': 'Adressen',
  'mailingList.help': 'Eine je Zeile, oder mit Komma oder Semikolon getrennt, mit oder ohne Namen.',
  'mailingList.look': 'Adressen ansehen',
  'mailingList.back': 'Adressen ändern',
  'mailingList.add':
    '%{smart_count} Adresse auf den Verteiler setzen |||| %{smart_count} Adressen auf den Verteiler setzen',
  'mailingList.added':
    '%{smart_count} Adresse steht jetzt auf dem Verteiler. |||| %{smart_count} Adressen stehen jetzt auf dem Verteiler.',
  'mailingList.state.new': 'Neu',
  'mailingList.state.known': 'Schon bekannt',
  'mailingList.state.listed': 'Schon auf dem Verteiler',
  'mailingList.state.unsubscribed': 'Hat sich abgemeldet',
  'mailingList.state.twice': 'Hier doppelt',
  'mailingList.state.unreadable': 'Keine Adresse',
  'mailingList.remove': 'Vom Verteiler nehmen',
  'mailingList.removeOne': 'Vom Verteiler nehmen: %{name}',
  'mailingList.removed': '%{name} steht nicht mehr auf dem Verteiler.',
  'mailingList.on': 'Auf dem Verteiler',
  'mailingList.off': 'Abgemeldet',
  'mailingList.none': 'Noch steht niemand auf dem Verteiler',
  'mailingList.noneHelp':
    'Hier stehen alle, die von jeder Ausschreibung erfahren sollen und keine Mitglieder sind. Fügen Sie zuerst ihre Adressen ein.',
};
