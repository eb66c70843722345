import { SimpleGrid } from '@mantine/core';
import { useQuery } from 'urql';
import { FactNumber } from '../../ui/fact-number';
import { SupportNumbersQuery } from './cases.query';

const share = (part: number | null | undefined) => (part == null ? '—' : `${Math.round(part * 100)} %`);

function span(minutes: number | null | undefined): string {
  if (minutes == null) return '—';
  return minutes < 120 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}

const nothing = {};

/** How support did in the last 28 days; support sees its own numbers. */
export function SupportFigures() {
  const [{ data }] = useQuery({ query: SupportNumbersQuery, variables: { input: nothing } });
  const numbers = data?.supportNumbers;
  return (
    <section aria-label="Numbers of the last 28 days">
      <SimpleGrid cols={{ base: 2, xs: 3, lg: 6 }} spacing="xs">
        <FactNumber label="Opened, 28 days" value={numbers ? numbers.opened.toLocaleString('en') : '…'} />
        <FactNumber label="Answered in time" value={numbers ? share(numbers.answeredInTime) : '…'} />
        <FactNumber label="First answer, median" value={numbers ? span(numbers.firstAnswerMinutes) : '…'} />
        <FactNumber label="Solved within target" value={numbers ? share(numbers.solvedInTime) : '…'} />
        <FactNumber label="Solved at first contact" value={numbers ? share(numbers.solvedAtFirstContact) : '…'} />
        <FactNumber label="Handed up" value={numbers ? share(numbers.escalated) : '…'} />
      </SimpleGrid>
    </section>
  );
}
