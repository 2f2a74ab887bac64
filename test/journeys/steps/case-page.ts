import {
  exchangeLifecycle,
  proposalLifecycle,
  say,
  type ExchangeAction,
  type ExchangeStage,
  type ProposalAction,
  type ProposalStage,
} from '@waymark/domain';
import type { Locator, Page } from 'playwright-core';
import { answerDialog } from './dialogs.js';
import { labelOf, t } from './words.js';

interface Names {
  exchange: { action: ExchangeAction; stage: ExchangeStage };
  proposal: { action: ProposalAction; stage: ProposalStage };
}

/** The page of one case in the console, as one person sees it. */
export class CasePage<Kind extends keyof Names> {
  constructor(
    readonly page: Page,
    readonly kind: Kind,
    readonly path: string,
  ) {}

  /** The page as it is now, whatever others have done meanwhile. */
  async open(): Promise<this> {
    await this.page.goto(this.path);
    await this.#actions().or(this.#story()).first().waitFor();
    return this;
  }

  /** The same case in somebody else's browser. */
  seenBy(page: Page): Promise<CasePage<Kind>> {
    return new CasePage(page, this.kind, this.path).open();
  }

  /**
   * Takes a step by clicking: the button, or the line in the menu; the dialog; its own button.
   * @param fill writes what the dialog asks for
   * @throws with the words of the refusal, when it is refused
   */
  async act(
    action: Names[Kind]['action'],
    fill: (dialog: Locator) => Promise<void> = async () => {},
  ): Promise<void> {
    await answerDialog(await this.choose(action), this.#label(action), fill);
  }

  /** Opens the dialog of a step. */
  async choose(action: Names[Kind]['action']): Promise<Locator> {
    await this.follow(action);
    const dialog = this.page.getByRole('dialog', { name: this.#label(action), exact: true });
    await dialog.waitFor();
    return dialog;
  }

  /** Clicks a step, whether it lies open, in the menu or in the panel it belongs to, and wherever it leads. */
  async follow(action: Names[Kind]['action']): Promise<void> {
    const label = this.#label(action);
    await this.#actions().waitFor();
    const button = this.page.getByRole('main').getByRole('button', { name: label, exact: true }).first();
    if (await button.isVisible()) await button.click();
    else await (await this.menu()).getByRole('menuitem', { name: label, exact: true }).click();
  }

  /** The menu of quieter and impossible steps, opened. */
  async menu(): Promise<Locator> {
    await this.#actions()
      .getByRole('button', { name: t('case.more') })
      .click();
    const menu = this.page.getByRole('menu');
    await menu.waitFor();
    return menu;
  }

  /**
   * Waits until the case stands at a stage: step bar and "waits for" sentence say so. Which step that is and what is
   * waited for is read from the lifecycle.
   */
  async standsAt(stage: Names[Kind]['stage']): Promise<void> {
    const { phase } = this.#stages()[stage] ?? { phase: null };
    if (phase) {
      const step = this.page.getByRole('list', { name: t('case.steps') }).locator('[aria-current="step"]');
      await step.filter({ hasText: say(`${this.kind}.phase.${phase}` as 'exchange.phase.offer') }).waitFor();
    }
    const waits = say(`${this.kind}.waits.${stage}` as 'exchange.waits.proposed');
    // Where nobody is waited for, the sentence begins with the name of the stage.
    const name = say(`${this.kind}.stage.${stage}` as 'exchange.stage.proposed');
    const sentence = this.page.getByRole('paragraph');
    await sentence
      .filter({ hasText: waits || name })
      .or(sentence.filter({ hasText: name }))
      .first()
      .waitFor();
  }

  /** The stream of what happened. */
  story(): Locator {
    return this.#story();
  }

  #stages(): Readonly<Record<string, { readonly phase: string | null }>> {
    return this.kind === 'exchange' ? exchangeLifecycle.stages : proposalLifecycle.stages;
  }

  #label(action: Names[Kind]['action']): string {
    return this.kind === 'exchange'
      ? labelOf.exchange(action as ExchangeAction)
      : labelOf.proposal(action as ProposalAction);
  }

  #actions(): Locator {
    return this.page.getByRole('group', { name: t('case.actions') });
  }

  #story(): Locator {
    return this.page.getByRole('region', { name: t('case.story') });
  }
}
