import type { counterparts } from '../english/counterparts.js';
import type { Translated } from '../translated.js';

export const counterpartsItalian: Translated<typeof counterparts> = {
  'counterparts.senders': 'Chi potrebbe venire',
  'counterparts.hosts': 'Chi potrebbe accogliere',
  'counterparts.none':
    'Nessuna proposta aperta soddisfa ancora tutte le condizioni. Quando una le soddisfa, compare qui con ciò che parla a suo favore.',
  'counterparts.notOpen': 'Apra questa proposta per poter proporre un abbinamento con una di queste.',
  'counterparts.of100': 'di 100',
  'counterparts.points': '%{points} di %{of}',
  'counterparts.places': 'Resta %{smart_count} posto |||| Restano %{smart_count} posti',
  'counterparts.propose': 'Proporre l’abbinamento',
  'counterparts.proposeWith': 'Proporre l’abbinamento con %{name}',
  'counterparts.write': 'Scriverlo prima',
  'counterparts.writeWith': 'Scrivere prima l’abbinamento con %{name}',
  'counterparts.why': 'Punto per punto',
  'counterparts.whyWith': 'Punto per punto: %{name}',
  'counterparts.less': 'Meno',
  'counterparts.criteria': 'Punti per criterio',
  'counterparts.more': 'Mostrarne altri %{smart_count}',
  'counterparts.nearly': '%{smart_count} si adatta quasi |||| %{smart_count} si adattano quasi',
  'counterparts.proposed': 'L’abbinamento è proposto. Ora la domanda va a entrambe le parti.',
};
