import { expect, test } from '@jest/globals';
import { settingText } from '../../format/setting-value';
import type { Setting } from './setting';
import { changedIn, type Draft, differencesIn, problemOf, typedOf, wantedOf } from './settings-draft';

const setting = (wanted: Partial<Setting>) =>
  ({ key: 'a', title: 'A', kind: 'NUMBER', unit: 'MB', least: 1, most: 100, sensitive: false, ...wanted }) as Setting;
const number = setting({ value: 25, defaultValue: 25 });
const hosts = setting({
  key: 'b',
  title: 'B',
  kind: 'HOSTNAME_LIST',
  unit: null,
  value: ['a.b'],
  defaultValue: ['c.d'],
});
const seeds = setting({
  key: 'c',
  title: 'C',
  kind: 'EMAIL_LIST',
  unit: null,
  sensitive: true,
  value: null,
  defaultValue: [],
});
const draft = (entries: Record<string, string | boolean | null>): Draft => new Map(Object.entries(entries));

test('a value and its field are two spellings of one thing', () => {
  for (const one of [
    number,
    hosts,
    setting({ kind: 'BOOLEAN', value: true }),
    setting({ kind: 'EMAIL', value: 'a@b.c' }),
  ])
    expect(wantedOf(one, typedOf(one, one.value))).toEqual(one.value);
  expect(wantedOf(hosts, ' a.b,\nc.d \n\n')).toEqual(['a.b', 'c.d']);
});

test('only what differs is asked for, old and new side by side; an empty field is the default', () => {
  const settings = [number, hosts, seeds];
  expect(changedIn(settings, draft({ a: '25', b: 'a.b' }))).toEqual([]);
  expect(changedIn(settings, draft({ a: '' }))).toEqual([]);
  expect(differencesIn(settings, draft({ a: '30', b: null, c: 's@t.example' }))).toEqual([
    { what: 'A', before: '25 MB', after: '30 MB' },
    { what: 'B', before: 'a.b', after: 'c.d (default)' },
    { what: 'C', before: 'not shown', after: 's@t.example' },
  ]);
});

test('a number out of its bounds says so at once', () => {
  expect([problemOf(number, '0'), problemOf(number, '100'), problemOf(number, '')]).toEqual([
    'This is from 1 to 100.',
    undefined,
    undefined,
  ]);
});

test('values are said in words', () => {
  expect([true, [], ['a', 'b'], 1200, null].map((value) => settingText(value, 'MB'))).toEqual([
    ...['on', 'none', 'a, b', '1,200 MB', 'not shown'],
  ]);
});
