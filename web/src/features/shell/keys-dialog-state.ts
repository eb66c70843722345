const opening = 'rookery:keys';

/** The list of keys is opened from the menu and from the keyboard; neither needs to know where it stands. */
export function openKeys(): void {
  window.dispatchEvent(new Event(opening));
}

export function onOpenKeys(listener: () => void): () => void {
  window.addEventListener(opening, listener);
  return () => window.removeEventListener(opening, listener);
}
