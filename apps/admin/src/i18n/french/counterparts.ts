import type { counterparts } from '../english/counterparts.js';
import type { Translated } from '../translated.js';

export const counterpartsFrench: Translated<typeof counterparts> = {
  'counterparts.senders': 'Qui pourrait venir',
  'counterparts.hosts': 'Qui pourrait accueillir',
  'counterparts.none':
    'Aucune proposition ouverte ne remplit encore toutes les conditions. Dès qu’il y en a une, elle figure ici avec ce qui parle pour elle.',
  'counterparts.notOpen':
    'Ouvrez cette proposition, et une mise en relation avec l’une de celles-ci pourra être proposée.',
  'counterparts.of100': 'sur 100',
  'counterparts.points': '%{points} sur %{of}',
  'counterparts.places': '%{smart_count} place restante |||| %{smart_count} places restantes',
  'counterparts.propose': 'Proposer la mise en relation',
  'counterparts.proposeWith': 'Proposer la mise en relation avec %{name}',
  'counterparts.write': 'La rédiger d’abord',
  'counterparts.writeWith': 'Rédiger d’abord la mise en relation avec %{name}',
  'counterparts.why': 'Point par point',
  'counterparts.whyWith': 'Point par point : %{name}',
  'counterparts.less': 'Réduire',
  'counterparts.criteria': 'Points par critère',
  'counterparts.more': 'En afficher %{smart_count} de plus',
  'counterparts.nearly': '%{smart_count} convient presque |||| %{smart_count} conviennent presque',
  'counterparts.proposed': 'La mise en relation est proposée. Les deux parties sont consultées.',
};
