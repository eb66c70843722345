import { IconCloudOff } from '@tabler/icons-react';
import type { ProductEventsStatus } from '../../gql/graphql';
import { Notice } from '../../ui/notice';

interface NoAnswerProps {
  answer: { source: string; status: ProductEventsStatus };
  /** What is there all the same. */
  still: string;
}

const sentences: Record<Exclude<ProductEventsStatus, 'ANSWERED'>, [heading: string, text: string]> = {
  UNREACHABLE: ['does not answer', 'It is down or too slow, or it does not know us. Ask again in a moment.'],
  NOT_CONNECTED: ['is not connected', 'Whoever runs Rookery sets it up.'],
  NOT_ASKED: ['was not asked', 'There is nobody to ask about any more.'],
  REFUSED: ['was not asked', 'The tenant refuses to be counted in analytics.'],
};

/** Why there is nothing to show, where something could stand. */
export function NoAnswer({ answer: { source, status }, still }: NoAnswerProps) {
  if (status === 'ANSWERED') return null;
  const [heading, text] = sentences[status];
  return (
    <Notice icon={<IconCloudOff />} heading={`${source} ${heading}`} role="status">
      {text} {still}
    </Notice>
  );
}
