import type { counterparts } from '../english/counterparts.js';
import type { Translated } from '../translated.js';

export const counterpartsSwedish: Translated<typeof counterparts> = {
  'counterparts.senders': 'Vilka som kan komma',
  'counterparts.hosts': 'Vilka som kan ta emot',
  'counterparts.none':
    'Inget öppet förslag uppfyller alla villkor ännu. När ett gör det står det här med vad som talar för det.',
  'counterparts.notOpen': 'Öppna förslaget, så kan en matchning med ett av dessa föreslås.',
  'counterparts.of100': 'av 100',
  'counterparts.points': '%{points} av %{of}',
  'counterparts.places': '%{smart_count} plats kvar |||| %{smart_count} platser kvar',
  'counterparts.propose': 'Föreslå matchning',
  'counterparts.proposeWith': 'Föreslå matchning med %{name}',
  'counterparts.write': 'Skriv den först',
  'counterparts.writeWith': 'Skriv matchningen med %{name} först',
  'counterparts.why': 'Punkt för punkt',
  'counterparts.whyWith': 'Punkt för punkt: %{name}',
  'counterparts.less': 'Mindre',
  'counterparts.criteria': 'Poäng per kriterium',
  'counterparts.more': 'Visa %{smart_count} till',
  'counterparts.nearly': '%{smart_count} passar nästan |||| %{smart_count} passar nästan',
  'counterparts.proposed': 'Matchningen är föreslagen. Båda sidor får nu frågan.',
};
