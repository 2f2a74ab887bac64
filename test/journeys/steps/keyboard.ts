import type { ElementHandle, Locator, Page } from 'playwright-core';

/** What can be said of the place of the focus from itself alone. */
interface Stop {
  name: string;
  nowhere: boolean;
  /** Wrong at this stop. */
  flaws: string[];
}

const MOST_STOPS = 150;
/** A tenth of a second apart: while a page is being laid out, things move. */
const LOOKS = 20;

/**
 * A page walked by the keyboard alone. Each stop of the focus is judged: it shows, is not cut off and not covered, comes
 * in the order of the page, and is never nowhere.
 */
export class Keyboard {
  /** What was found wrong on the way; empty when all is well. */
  readonly flaws: string[] = [];
  #stops = 0;

  constructor(readonly page: Page) {}

  /** How many stops were judged. */
  get stops(): number {
    return this.#stops;
  }

  /** A key that does something. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on by the tab key until the focus is there, and judges each stop on the way. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    const seen: string[] = [];
    for (let at = 0; at < MOST_STOPS; at += 1) {
      if (await has(target)) return;
      seen.push(await this.tab(key));
    }
    throw new Error(
      `The tab key never reaches ${String(target)}; it goes over ${seen.slice(-30).join(' | ')}`,
    );
  }

  /**
   * One press of the tab key.
   * @returns what has the focus now, as one would call it
   */
  async tab(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string> {
    const before = await focused(this.page);
    const lit = await lookOf(before);
    await this.page.keyboard.press(key);
    const after = await focused(this.page);
    const stop = await judge(after);
    const left = await lookOf(before);
    // A field of a day holds three stops.
    const moved = await after.evaluate((element, last) => element !== last, before);
    if (moved && lit !== null && lit === left)
      this.flaws.push(`${await nameOf(before)}: the focus does not show`);
    if (!stop.nowhere) {
      this.#stops += 1;
      this.flaws.push(...stop.flaws.map((flaw) => `${stop.name}: ${flaw}`));
      if (await isOutOfOrder(before, after, key === 'Tab'))
        this.flaws.push(`${stop.name}: comes out of order, after ${await nameOf(before)}`);
    }
    await before.dispose();
    await after.dispose();
    return stop.name;
  }

  /** The focus must be on something of the page, and not be lost, once the page has come to rest. */
  async isSomewhere(when: string): Promise<void> {
    let flaws = await this.#flawsNow();
    for (let look = 0; look < LOOKS && flaws.length > 0; look += 1) {
      await this.page.waitForTimeout(100);
      flaws = await this.#flawsNow();
    }
    this.flaws.push(...flaws.map((flaw) => `${when}, ${flaw}`));
  }

  async #flawsNow(): Promise<string[]> {
    const at = await focused(this.page);
    const { nowhere, name, flaws } = await judge(at);
    await at.dispose();
    return nowhere ? ['the focus is nowhere'] : flaws.map((flaw) => `${name}: ${flaw}`);
  }

  /**
   * Goes once through everything in a dialog: the tab key comes round, and does not lead out of it.
   * @param most more fields than it can have
   */
  async goesRound(dialog: Locator, most = 60): Promise<void> {
    await this.tab();
    const first = await focused(this.page);
    for (let at = 0; at < most; at += 1) {
      await this.tab();
      if (!(await has(dialog))) {
        this.flaws.push('the tab key leads out of a dialog');
        return;
      }
      if (await first.evaluate((element) => element === document.activeElement)) return;
    }
    this.flaws.push('the tab key never comes round in a dialog');
  }
}

const focused = (page: Page): Promise<ElementHandle<Element>> =>
  page.evaluateHandle(() => document.activeElement ?? document.body) as Promise<ElementHandle<Element>>;

/** Whether it, or something in it, has the focus. */
const has = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element.contains(document.activeElement));

const nameOf = (handle: ElementHandle<Element>): Promise<string> =>
  handle.evaluate((element) => {
    const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
    return `${element.tagName.toLowerCase()} “${(words || element.id).slice(0, 40).replaceAll(/\s+/g, ' ')}”`;
  });

/** Line around it, or around the field that it stands in; null where it is gone, or is the whole page. */
const lookOf = (handle: ElementHandle<Element>): Promise<string | null> =>
  handle.evaluate((element) => {
    // What holds a page or a dialog, or begins one, is nothing to work with.
    if (
      !element.isConnected ||
      element.matches('body, #main, h1[tabindex="-1"], [role="dialog"], [role="presentation"]')
    )
      return null;
    const line = (one: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      return [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow];
    };
    const field = element.closest('.MuiInputBase-root');
    const frame = field?.querySelector('fieldset');
    const border = frame ? [getComputedStyle(frame).borderWidth, getComputedStyle(frame).borderColor] : [];
    const around = [element, element.parentElement, element.parentElement?.parentElement, field];
    return JSON.stringify([around.map((one) => (one ? line(one) : '')), border]);
  });

const isOutOfOrder = (before: ElementHandle<Element>, after: ElementHandle<Element>, forward: boolean) =>
  after.evaluate(
    (element, [last, onward]) => {
      if (!(last instanceof Element) || !last.isConnected || last === document.body) return false;
      const follows = (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      // From the end of a dialog the tab key comes round to its beginning.
      const dialog = element.closest('[role="dialog"]');
      return follows !== onward && !dialog && last !== element;
    },
    [before, forward] as const,
  );

const judge = (handle: ElementHandle<Element>): Promise<Stop> =>
  handle.evaluate((element) => {
    const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
    const name = `${element.tagName.toLowerCase()} “${(words || element.id).slice(0, 40).replaceAll(/\s+/g, ' ')}”`;
    const flaws: string[] = [];
    const nowhere = element === document.body || element === document.documentElement;
    // What holds a page, a dialog or a part of them takes the focus only so that it goes on from there.
    const holder =
      '#main, section, ul, ol, form, table, [role="group"], [role="dialog"], [role="presentation"]';
    if (nowhere || element.matches(holder)) return { name, nowhere, flaws };
    const outlined = [element, element.parentElement].find(
      (one) => one && getComputedStyle(one).outlineStyle !== 'none',
    );
    const box = (outlined ?? element).getBoundingClientRect();
    const { outlineWidth, outlineOffset } = getComputedStyle(outlined ?? element);
    const out = outlined ? Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset)) : 0;
    const edges = [box.left - out, box.top - out, -box.right - out, -box.bottom - out];
    for (let above = (outlined ?? element).parentElement; above; above = above.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(above);
      if (position === 'fixed') break;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (above === document.body || above === document.documentElement) break;
      const hole = above.getBoundingClientRect();
      const sides = [hole.left, hole.top, -hole.right, -hole.bottom];
      if (edges.some((edge, at) => edge < sides[at]! - 1)) {
        flaws.push(`is cut off by ${above.tagName.toLowerCase()}.${String(above.className).slice(0, 60)}`);
        break;
      }
    }
    const tall = box.height > innerHeight;
    if (!tall && (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1))
      flaws.push('is out of sight');
    else if (!tall) {
      const at = element.getBoundingClientRect();
      const hit = document.elementFromPoint(
        Math.min(Math.max((at.left + at.right) / 2, 1), innerWidth - 1),
        Math.min(Math.max((at.top + at.bottom) / 2, 1), innerHeight - 1),
      );
      const own = element.closest('label, .MuiButtonBase-root, .MuiInputBase-root') ?? element;
      if (hit && !own.contains(hit) && !hit.contains(element))
        flaws.push(`lies under ${hit.tagName.toLowerCase()}.${String(hit.className).slice(0, 60)}`);
    }
    return { name, nowhere, flaws };
  });
