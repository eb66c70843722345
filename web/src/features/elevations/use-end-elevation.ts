import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../error-message';
import { EndElevationMutation } from './elevations.query';

/** Ends what was lent before its time; from then on it gives nothing. */
export function useEndElevation(): [ending: boolean, end: (elevationId: string) => Promise<void>] {
  const [{ fetching }, mutate] = useMutation(EndElevationMutation);
  const end = async (elevationId: string) => {
    const { error } = await mutate({ input: { elevationId } });
    notifications.show(
      error
        ? { color: 'red', title: 'It has not ended', message: messageOf(error) }
        : { title: 'Ended', message: 'What was lent gives nothing any more.' },
    );
  };
  return [fetching, end];
}
