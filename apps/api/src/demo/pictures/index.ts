import type { Drawing } from './drawing.js';
import { breakfastAtEight, planeAndShavings, workbenchWithGrinder } from './indoors.js';
import { boatInTheYard, carpentryBelowMountains, ferryInTheFjord, listOnADoor } from './outdoors.js';

export { drawingSize, type Drawing } from './drawing.js';

/** The drawing that the host hands in with its report, by the key of the exchange. */
export const drawings: Readonly<Record<string, Drawing>> = {
  'carraig-fjordheim': ferryInTheFjord,
  'drum-sluis': breakfastAtEight,
  'mustkivi-gipuzkoa': workbenchWithGrinder,
  'klintevang-agios': listOnADoor,
  'altabrenna-hohenwald': carpentryBelowMountains,
  'casadovento-maree': boatInTheYard,
  'zelena-salas': planeAndShavings,
};
