import { factsheetEditable, type ExchangeStage } from '@waymark/domain';
import type { ExchangeView } from '../api/views.js';

/** May the viewer change the text now? The rule is the domain's; the API asks it too. */
export const useMayEdit = (exchange: ExchangeView | undefined): boolean =>
  exchange !== undefined &&
  exchange.myRoles.includes('secretariat') &&
  factsheetEditable({ stage: exchange.stage as ExchangeStage });
