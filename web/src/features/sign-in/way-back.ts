import { readPlace } from '../../search-params/read';

const key = 'rookery.way-back';

/** Whoever signs in by another site leaves this one: where they were going is kept in this tab meanwhile. */
export function keepWayBack(): void {
  const from = readPlace(new URLSearchParams(window.location.search).get('from'));
  if (from) window.sessionStorage.setItem(key, from);
  else window.sessionStorage.removeItem(key);
}

/** Where to go on, once. */
export function takeWayBack(): string | undefined {
  const from = readPlace(window.sessionStorage.getItem(key));
  window.sessionStorage.removeItem(key);
  return from;
}
