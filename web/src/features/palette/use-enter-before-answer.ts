import { useEffect, useState } from 'react';

/** Enter before there is an answer means the first of what will be found; whoever types on meanwhile has thought again. */
export function useEnterBeforeAnswer(text: string, searching: boolean, chooseFirst: () => void): () => void {
  const [awaited, setAwaited] = useState('');
  useEffect(() => {
    if (!awaited || searching) return;
    setAwaited('');
    if (awaited === text) chooseFirst();
  });
  return () => setAwaited(text);
}
