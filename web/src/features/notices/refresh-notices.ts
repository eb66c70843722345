const refreshing = 'rookery:refresh-notices';

/** Asks at once what is new and what may be done now: when something that was lent has just ended. */
export function refreshNotices(): void {
  window.dispatchEvent(new Event(refreshing));
}

export function onRefreshNotices(listener: () => void): () => void {
  window.addEventListener(refreshing, listener);
  return () => window.removeEventListener(refreshing, listener);
}
