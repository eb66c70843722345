import { useEffect } from 'react';

const signs = ['pointerdown', 'keydown', 'wheel', 'focus'] as const;

/**
 * Does something again and again while somebody is at work here. Not otherwise: a page that asks by itself would keep a
 * session alive for ever that should end when nobody uses it.
 */
export function useWhileAtWork(work: () => void, everyMs: number): void {
  useEffect(() => {
    let sign = false;
    const notice = () => {
      sign = true;
    };
    const back = () => {
      if (document.visibilityState === 'visible') work();
    };
    for (const name of signs) window.addEventListener(name, notice, { passive: true });
    document.addEventListener('visibilitychange', back);
    const timer = setInterval(() => {
      if (!sign || document.visibilityState !== 'visible') return;
      sign = false;
      work();
    }, everyMs);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
      for (const name of signs) window.removeEventListener(name, notice);
    };
  }, [work, everyMs]);
}
