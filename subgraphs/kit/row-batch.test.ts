import { expect, test } from '@jest/globals';
import { Later } from './later.js';
import { RowBatch } from './row-batch.js';

interface Row {
  id: string;
  size: number;
}

/** A transaction that is quiet when the test says so. */
function aBatch(rows: readonly Row[]) {
  const asked: string[][] = [];
  const waiting: (() => void)[] = [];
  const batch = new RowBatch<Row>({ whenQuiet: (then) => waiting.push(then) }, async (ids) => {
    asked.push([...ids]);
    if (ids.includes('broken')) throw new Error('no answer');
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });
  const quiet = () => {
    for (const then of waiting.splice(0)) then();
  };
  return { batch, asked, quiet };
}

const sizeOf = (row: Row | null) => row?.size ?? null;

test('what is wanted until it is quiet is asked for once', async () => {
  const { batch, asked, quiet } = aBatch([{ id: 'a', size: 1 }]);
  const found = ['a', 'b', 'a'].map((id) => batch.field(id, sizeOf));
  expect(asked).toEqual([]);
  quiet();
  expect(await Promise.all(found)).toEqual([1, null, 1]);
  expect(asked).toEqual([['a', 'b']]);
});

test('what is known is there at once, also that there is nothing', async () => {
  const { batch, asked, quiet } = aBatch([{ id: 'a', size: 1 }]);
  const found = Promise.all([batch.field('a', sizeOf), batch.field('b', sizeOf)]);
  quiet();
  await found;
  expect([batch.field('a', sizeOf), batch.field('b', sizeOf)]).toEqual([1, null]);
  expect(asked).toHaveLength(1);
});

test('who wants it when the question is under way gets another', async () => {
  const { batch, asked, quiet } = aBatch([
    { id: 'a', size: 1 },
    { id: 'b', size: 2 },
  ]);
  const first = batch.field('a', sizeOf);
  quiet();
  const second = batch.field('b', sizeOf);
  quiet();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(asked).toEqual([['a'], ['b']]);
});

test('a failure is told to each who waited, and nothing is kept of it', async () => {
  const { batch, quiet } = aBatch([]);
  const found = [batch.field('broken', sizeOf), batch.field('broken', sizeOf)].map((one) => Promise.resolve(one));
  quiet();
  for (const one of await Promise.allSettled(found)) expect(one.status).toBe('rejected');
  expect(batch.field('broken', sizeOf)).toBeInstanceOf(Later);
});

test('a value that comes later is a promise to whoever waits for one', async () => {
  const later = new Later<number>();
  const told: number[] = [];
  later.tell((value) => told.push(value), fail);
  const doubled = later.then((value) => value * 2);
  later.come(21);
  later.tell((value) => told.push(value), fail);
  expect(await doubled).toBe(42);
  expect(told).toEqual([21, 21]);
  expect(await later.finally()).toBe(21);
  const failing = new Later<number>();
  failing.fail(new Error('gone'));
  await expect(failing).rejects.toThrow('gone');
  expect(await failing.catch(() => 'caught')).toBe('caught');
});

function fail(): void {
  throw new Error('not wanted');
}
