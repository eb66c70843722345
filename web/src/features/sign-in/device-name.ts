const browsers: readonly [mark: RegExp, name: string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [mark: RegExp, name: string][] = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A first guess at what to call this device; the person may change it. */
export function guessDeviceName(userAgent: string): string {
  const name = (list: typeof browsers, otherwise: string) =>
    list.find(([mark]) => mark.test(userAgent))?.[1] ?? otherwise;
  return `${name(browsers, 'Browser')} on ${name(systems, 'an unknown system')}`;
}
