import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPlaces } from './places.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rookery-places-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Value = string | number | Value[] | { [name: string]: Value };

/** A value as MMDB writes it: type and length in a byte or two, then the content. */
function written(value: Value): Buffer {
  const head = (type: number, size: number) =>
    type > 7
      ? Buffer.of(size, type - 7)
      : size < 29
        ? Buffer.of((type << 5) | size)
        : Buffer.of((type << 5) | 29, size - 29);
  if (typeof value === 'string') return Buffer.concat([head(2, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === 'number') return Buffer.concat([head(6, 4), Buffer.of(0, 0, value >> 8, value & 255)]);
  if (Array.isArray(value)) return Buffer.concat([head(11, value.length), ...value.map(written)]);
  const entries = Object.entries(value);
  return Buffer.concat([head(7, entries.length), ...entries.flatMap(([name, one]) => [written(name), written(one)])]);
}

/** A database in which 203.0.113.0/24 is somewhere and all else is nowhere: one node for each bit of that network. */
function database(place: Value): Buffer {
  const bits = [203, 0, 113].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> (7 - bit)) & 1));
  const record = (value: number) => Buffer.of(value >> 16, (value >> 8) & 255, value & 255);
  const nodes = bits.flatMap((bit, index) => {
    const onward = index + 1 < bits.length ? index + 1 : bits.length + 16;
    return bit ? [record(bits.length), record(onward)] : [record(onward), record(bits.length)];
  });
  const metadata = written({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1,
    database_type: 'Test-City',
    description: { en: 'For a test' },
    ip_version: 4,
    languages: ['en'],
    node_count: bits.length,
    record_size: 24,
  });
  const marker = Buffer.concat([Buffer.of(0xab, 0xcd, 0xef), Buffer.from('MaxMind.com')]);
  return Buffer.concat([...nodes, Buffer.alloc(16), written(place), marker, metadata]);
}

async function opened(place: Value) {
  const file = join(folder, `${Math.random()}.mmdb`);
  await writeFile(file, database(place));
  return openPlaces(file);
}

test('a database of cities says place and country', async () => {
  const placeOf = await opened({
    city: { names: { en: 'Berlin' } },
    country: { iso_code: 'DE', names: { en: 'Germany' } },
  });
  expect(placeOf('203.0.113.7')).toEqual({ country: 'DE', place: 'Berlin, Germany' });
  expect(placeOf('198.51.100.1')).toBeNull();
});

test('a database of countries says the country', async () => {
  const placeOf = await opened({ country: { iso_code: 'FR', names: { en: 'France' } } });
  expect(placeOf('203.0.113.200')).toEqual({ country: 'FR', place: 'France' });
});

test('what is no address is nowhere, and a file that is not there is an error', async () => {
  expect((await opened({ country: { iso_code: 'FR' } }))('not an address')).toBeNull();
  await expect(openPlaces(join(folder, 'none.mmdb'))).rejects.toThrow('ENOENT');
});
