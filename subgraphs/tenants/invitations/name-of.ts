import { badInput } from '../../kit/errors.js';

const longestName = 200;

/** What somebody is called, on one line. */
export function nameOf(given: string): string {
  const name = given.trim().replace(/\s+/g, ' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not in a name is the point.
  if (!name || [...name].length > longestName || /[\u0000-\u001f\u007f]/.test(name))
    throw badInput('name', `A name has 1 to ${longestName} characters.`);
  return name;
}
