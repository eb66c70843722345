import { useEffect, useState } from 'react';
import type { UserData } from './user-access';

type Revealed = NonNullable<UserData['revealed']>;

/** What is revealed, until its time is over: then it is gone from the page, whether or not anybody looks. */
export function useRevealed(revealed: Revealed | null | undefined): Revealed | undefined {
  const [over, setOver] = useState<string>();
  const until = revealed?.until;
  useEffect(() => {
    if (!until) return;
    const timer = setTimeout(() => setOver(until), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return revealed && revealed.until !== over && Date.parse(revealed.until) > Date.now() ? revealed : undefined;
}
