import Bowser from 'bowser';
import { badInput } from '../../kit/errors.js';

const longestName = 80;

/** What a person calls a device, as it may be kept. */
export function deviceNameOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has no place in a name.
  const name = text.replace(/[\u0000-\u001f\u007f]/g, ' ').trim();
  if (!name || [...name].length > longestName)
    throw badInput('deviceName', `A device’s name has 1 to ${longestName} characters.`);
  return name;
}

/** “Firefox 131 on Linux”. */
export function browserOf(userAgent: string | null): string {
  if (!userAgent) return 'An unknown browser';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 512));
  const name = browser.name
    ? [browser.name, browser.version?.split('.')[0]].filter(Boolean).join(' ')
    : 'An unknown browser';
  return `${name}${os.name ? ` on ${os.name}` : ''}`.slice(0, longestName);
}
