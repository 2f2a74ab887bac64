import type { counterparts } from '../english/counterparts.js';
import type { Translated } from '../translated.js';

export const counterpartsGerman: Translated<typeof counterparts> = {
  'counterparts.senders': 'Wer kommen könnte',
  'counterparts.hosts': 'Wer aufnehmen könnte',
  'counterparts.none':
    'Noch erfüllt kein offener Vorschlag alle Bedingungen. Sobald einer es tut, steht er hier mit dem, was für ihn spricht.',
  'counterparts.notOpen':
    'Öffnen Sie diesen Vorschlag, dann lässt sich eine Vermittlung mit einem von diesen vorschlagen.',
  'counterparts.of100': 'von 100',
  'counterparts.points': '%{points} von %{of}',
  'counterparts.places': '%{smart_count} Platz frei |||| %{smart_count} Plätze frei',
  'counterparts.propose': 'Vermittlung vorschlagen',
  'counterparts.proposeWith': 'Vermittlung vorschlagen: %{name}',
  'counterparts.write': 'Erst schreiben',
  'counterparts.writeWith': 'Vermittlung erst schreiben: %{name}',
  'counterparts.why': 'Punkt für Punkt',
  'counterparts.whyWith': 'Punkt für Punkt: %{name}',
  'counterparts.less': 'Weniger',
  'counterparts.criteria': 'Punkte nach Kriterium',
  'counterparts.more': '%{smart_count} weitere zeigen',
  'counterparts.nearly': '%{smart_count} passt fast |||| %{smart_count} passen fast',
  'counterparts.proposed': 'Die Vermittlung ist vorgeschlagen. Beide Seiten werden nun gefragt.',
};
