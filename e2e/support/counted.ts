import type { Locator, Page } from 'playwright-core';

/** What a person does on a page, counted: each press of a key that chooses or opens, each click, each field that is filled. */
export interface CountedHands {
  click(what: Locator): Promise<void>;
  press(key: string): Promise<void>;
  /** Puts a text that was copied elsewhere into the field that has the focus, and nothing else. */
  paste(text: string): Promise<void>;
  /** All of it, fields included. */
  readonly actions: number;
  readonly fields: number;
}

export async function countedHands(page: Page): Promise<CountedHands> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  let actions = 0;
  let fields = 0;
  return {
    click: async (what) => {
      actions += 1;
      await what.click();
    },
    press: async (key) => {
      actions += 1;
      await page.keyboard.press(key);
    },
    paste: async (text) => {
      // The customer's own mail is where the address was copied from: that is no part of this.
      await page.evaluate((copied) => {
        const { navigator } = globalThis as unknown as {
          navigator: { clipboard: { writeText(text: string): Promise<void> } };
        };
        return navigator.clipboard.writeText(copied);
      }, text);
      actions += 1;
      fields += 1;
      await page.keyboard.press('Control+V');
    },
    get actions() {
      return actions;
    },
    get fields() {
      return fields;
    },
  };
}
