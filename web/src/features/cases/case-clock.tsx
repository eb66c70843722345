import { Text } from '@mantine/core';
import { formatAbsolute, formatRelative } from '../../format/time';
import { StatusBadge } from '../../ui/status-badge';
import { useNow } from '../../ui/use-now';

interface CaseClockProps {
  answerDue: string;
  firstAnswered?: string | null | undefined;
  solved?: string | null | undefined;
}

const hour = 3_600_000;

/** Until when the customer should have an answer, or that they have one. The colour repeats the words. */
export function CaseClock({ answerDue, firstAnswered, solved }: CaseClockProps) {
  const now = useNow();
  if (firstAnswered) {
    const late = firstAnswered > answerDue;
    return <StatusBadge status={late ? 'ANSWERED_LATE' : 'ANSWERED'} tone={late ? 'warn' : 'good'} />;
  }
  if (solved) return <StatusBadge status="SOLVED" tone="plain" />;
  const left = Date.parse(answerDue) - now;
  if (left < 0) return <StatusBadge status="OVERDUE" tone="bad" />;
  return (
    <Text
      span
      fz="sm"
      {...(left < hour && { fw: 700 })}
      title={formatAbsolute(answerDue)}
      style={{ whiteSpace: 'nowrap' }}
    >
      due {formatRelative(answerDue, now)}
    </Text>
  );
}
