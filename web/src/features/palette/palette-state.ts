const opening = 'rookery:palette';

/** The palette is opened from the header and from the keyboard; neither needs to know where it stands. */
export function openPalette(): void {
  window.dispatchEvent(new Event(opening));
}

export function onOpenPalette(listener: () => void): () => void {
  window.addEventListener(opening, listener);
  return () => window.removeEventListener(opening, listener);
}
