import { createElement, type ComponentType } from 'react';
import type { ExchangePhase } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { ExchangeView } from '../api/views.js';
import { Disclosure } from '../ui/disclosure.js';
import { Panel } from '../ui/panel.js';
import { FactsheetPanel } from './panels/factsheet-panel.js';
import { MatchPanel } from './panels/match-panel.js';
import { OutcomePanel } from './panels/outcome-panel.js';
import { PreparationPanel } from './panels/preparation-panel.js';
import { ReportsPanel } from './panels/reports-panel.js';
import { VisitPanel } from './panels/visit-panel.js';

export interface PanelProps {
  exchange: ExchangeView;
}

/** What each step is about. The steps themselves, their order and their names come from the lifecycle. */
const panels = {
  offer: MatchPanel,
  match: MatchPanel,
  preparation: PreparationPanel,
  visit: VisitPanel,
  reports: ReportsPanel,
  factsheet: FactsheetPanel,
  completed: OutcomePanel,
} satisfies Record<ExchangePhase, ComponentType<PanelProps>>;

const panelOf = (phase: string): ComponentType<PanelProps> | undefined => panels[phase as ExchangePhase];

function PhasePanel({ phase, exchange }: PanelProps & { phase: string }) {
  return createElement(panels[phase as ExchangePhase], { exchange });
}

const reached = (state: string) => state !== 'coming' && state !== 'skipped';

/** The step the case is at lies open; what came before it can be opened, the latest first. */
export function StagePanels({ exchange }: PanelProps) {
  const steps = exchange.steps.filter(({ phase, state }) => reached(state) && panelOf(phase)).reverse();
  // Two steps may be about the same thing: it is shown once, under the later one.
  const [current, ...earlier] = steps.filter(
    ({ phase }, index) => steps.findIndex((other) => panelOf(other.phase) === panelOf(phase)) === index,
  );
  return (
    <>
      {current && (
        <Panel title={current.label}>
          <PhasePanel phase={current.phase} exchange={exchange} />
        </Panel>
      )}
      {earlier.length > 0 && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
          {earlier.map(({ phase, label }) => (
            <Disclosure key={phase} title={label}>
              <PhasePanel phase={phase} exchange={exchange} />
            </Disclosure>
          ))}
        </Box>
      )}
    </>
  );
}
