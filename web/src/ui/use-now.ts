import { useSyncExternalStore } from 'react';

const everyMs = 30_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the page, however many times are shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const notify of listeners) notify();
  }, everyMs);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function read(): number {
  // Without a running clock it may be old. Only then is it set, so that two reads of one render agree.
  if (!timer && Date.now() - now > everyMs) now = Date.now();
  return now;
}

export function useNow(): number {
  return useSyncExternalStore(subscribe, read);
}
