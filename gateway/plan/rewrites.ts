import type { FetchDataRewrite } from '@apollo/query-planner';
import { type Json, ownValue } from './merge.js';
import type { Meets } from './types-of.js';

type Apply = (value: unknown) => void;

const fragment = '... on ';

/** What is done to the object that holds the last key of the path. */
function change(rewrite: FetchDataRewrite, key: string): (object: Json) => void {
  if (rewrite.kind === 'ValueSetter') {
    return (object) => {
      object[key] = rewrite.setValueTo;
    };
  }
  return (object) => {
    const value = ownValue(object, key);
    if (!value) return;
    object[rewrite.renameKeyTo] = value;
    object[key] = undefined;
  };
}

function along(path: readonly string[], meets: (condition: string) => Meets, last: (object: Json) => void): Apply {
  const [first, ...rest] = path;
  const inner = first === undefined ? undefined : along(rest, meets, last);
  const condition = first?.startsWith(fragment) ? meets(first.slice(fragment.length)) : undefined;
  const apply: Apply = (value) => {
    if (Array.isArray(value)) for (const one of value) apply(one);
    else if (typeof value === 'object' && value !== null) {
      const object = value as Json;
      if (!inner || first === undefined) last(object);
      else if (!condition) inner(ownValue(object, first));
      // What does not say its type is taken for what the plan expects.
      else if (!object.__typename || condition(object.__typename)) inner(object);
    }
  };
  return apply;
}

/** Plans rename keys (when two types of one union have the same field with other arguments) and set type names. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  meets: (condition: string) => Meets,
): Apply | undefined {
  if (!rewrites?.length) return undefined;
  const all = rewrites.flatMap((rewrite) => {
    const last = rewrite.path.at(-1);
    return last === undefined ? [] : [along(rewrite.path.slice(0, -1), meets, change(rewrite, last))];
  });
  return (value) => {
    for (const one of all) one(value);
  };
}
