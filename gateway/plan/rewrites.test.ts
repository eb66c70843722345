import { expect, test } from '@jest/globals';
import { compileRewrites } from './rewrites.js';

const meets = (condition: string) => (typeName: unknown) => typeName === condition;

test('keys are renamed in lists, where the type is the one that is meant', () => {
  const rewrite = compileRewrites(
    [{ kind: 'KeyRenamer', path: ['things', '... on Book', 'title__alias_0'], renameKeyTo: 'title' }],
    meets,
  );
  const data = {
    things: [
      { __typename: 'Book', title__alias_0: 'one' },
      { __typename: 'Lamp', title__alias_0: 'two' },
      { title__alias_0: 'three' },
      null,
    ],
  };
  rewrite?.(data);
  expect(data.things).toEqual([
    { __typename: 'Book', title: 'one' },
    { __typename: 'Lamp', title__alias_0: 'two' },
    { title: 'three' },
    null,
  ]);
});

test('values are set', () => {
  const rewrite = compileRewrites(
    [{ kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Item' }],
    meets,
  );
  const data = { __typename: 'Book', id: '1' };
  rewrite?.(data);
  expect(data).toEqual({ __typename: 'Item', id: '1' });
});

test('a plan without rewrites costs nothing', () => {
  expect(compileRewrites([], meets)).toBeUndefined();
  expect(compileRewrites(undefined, meets)).toBeUndefined();
});
