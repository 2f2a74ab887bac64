import type { mailingList } from '../english/mailing-list.js';
import type { Translated } from '../translated.js';

export const mailingListItalian: Translated<typeof mailingList> = {
  'mailingList.title': 'Lista di invio dei bandi',
  'mailingList.intro':
    'Ogni bando va a tutti i membri e a chi è in questa lista. Chi si è cancellato resta cancellato.',
  'mailingList.paste': 'Aggiungere indirizzi',
  'mailingList.lines': 'Indirizzi',
  'mailingList.help': 'Uno per riga, oppure separati da virgole o punti e virgola, con o senza nome.',
  'mailingList.look': 'Vedere gli indirizzi',
  'mailingList.back': 'Modificare gli indirizzi',
  'mailingList.add':
    'Mettere %{smart_count} indirizzo in lista |||| Mettere %{smart_count} indirizzi in lista',
  'mailingList.added':
    '%{smart_count} indirizzo è stato messo in lista. |||| %{smart_count} indirizzi sono stati messi in lista.',
  'mailingList.state.new': 'Nuovo',
  'mailingList.state.known': 'Già noto',
  'mailingList.state.listed': 'Già in lista',
  'mailingList.state.unsubscribed': 'Si è cancellato',
  'mailingList.state.twice': 'Due volte qui',
  'mailingList.state.unreadable': 'Nessun indirizzo',
  'mailingList.remove': 'Togliere dalla lista',
  'mailingList.removeOne': 'Togliere dalla lista: %{name}',
  'mailingList.removed': '%{name} non è più in lista.',
  'mailingList.on': 'In lista',
  'mailingList.off': 'Si sono cancellati',
  'mailingList.none': 'Nessuno è ancora in lista',
  'mailingList.noneHelp':
    'Qui stanno le persone che devono sapere di ogni bando e non sono membri. Incolli i loro indirizzi per cominciare.',
};
