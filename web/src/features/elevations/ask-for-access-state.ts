const opening = 'rookery:ask-for-access';

/** It is asked for from locked fields, denied pages and menus; none of them needs to know where the dialog stands. */
export function openAskForAccess(scopes: readonly string[] = []): void {
  window.dispatchEvent(new CustomEvent(opening, { detail: scopes }));
}

export function onAskForAccess(listener: (scopes: readonly string[]) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<readonly string[]>).detail);
  window.addEventListener(opening, heard);
  return () => window.removeEventListener(opening, heard);
}
