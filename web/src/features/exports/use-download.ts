import { useState } from 'react';
import { confirmItIsYou } from '../confirm/confirmation';

const problems: Record<number, string> = {
  401: 'You are not signed in any more.',
  403: 'It is handed out only when you confirm that it is you.',
  404: 'It is not there any more.',
  409: 'It is still being made; it takes a moment.',
};
const otherwise = 'It cannot be downloaded now. Try again in a moment.';

const lookAt = async (url: string) => (await fetch(url, { method: 'HEAD' })).status;

/** Downloads a file that is handed out only to whoever has lately confirmed that it is them; asks for that first where it is needed. */
export function useDownload(url: string) {
  const [state, setState] = useState<{ busy: boolean; problem?: string }>({ busy: false });
  const download = async () => {
    setState({ busy: true });
    try {
      let status = await lookAt(url);
      if (status === 403 && (await confirmItIsYou())) status = await lookAt(url);
      if (status !== 204) return setState({ busy: false, problem: problems[status] ?? otherwise });
      // An attachment: the page stays where it is.
      window.location.assign(url);
      setState({ busy: false });
    } catch {
      setState({ busy: false, problem: otherwise });
    }
  };
  return { ...state, download };
}
