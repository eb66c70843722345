import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { reserved } from '../reserved-aliases.js';
import type { Shape, ShapeField } from '../shape.js';
import { type Json, ownValue } from './merge.js';

/**
 * Null where a subgraph gave nothing for a field that is never null: the object around it becomes null, and so on
 * upwards, as GraphQL has it. Answers are rarely like that, so this looks only at fields that cannot be null and at what
 * has fields below, and changes the data where it stands. False: the value itself has to be null.
 */
type Check = (value: unknown, variables: Json) => boolean;

type Look = (object: Json, variables: Json) => boolean;

const isThere: Check = (value) => value !== null && value !== undefined;
const anything: Check = () => true;

function checkOf(type: GraphQLOutputType, object: Check): Check {
  if (isNonNullType(type)) {
    const inner = checkOf(type.ofType, object);
    return inner === anything ? isThere : (value, variables) => isThere(value, variables) && inner(value, variables);
  }
  if (isListType(type)) return listCheck(type.ofType, object);
  return object;
}

/** What is not good enough is null where that is allowed, and takes the list along where it is not. */
function listCheck(item: GraphQLOutputType, object: Check): Check {
  const check = checkOf(item, object);
  if (check === anything) return anything;
  const nullable = !isNonNullType(item);
  return (value, variables) => {
    if (!Array.isArray(value)) return value === null || value === undefined;
    for (let index = 0; index < value.length; index += 1) {
      const one = value[index] as unknown;
      if (nullable && (one === null || one === undefined)) continue;
      if (check(one, variables)) continue;
      if (!nullable) return false;
      value[index] = null;
    }
    return true;
  };
}

function lookOf(field: ShapeField): Look | undefined {
  if (!field.type) return undefined;
  const nullable = !isNonNullType(field.type);
  const check = checkOf(field.type, field.below ? objectCheck(field.below) : anything);
  if (check === anything) return undefined;
  const { key, isIncluded } = field;
  return (object, variables) => {
    const value = ownValue(object, key);
    if (nullable && (value === null || value === undefined)) return true;
    if (!isIncluded(variables) || check(value, variables)) return true;
    if (nullable) object[key] = null;
    return nullable;
  };
}

function objectCheck(shape: Shape): Check {
  const looks = new Map<string, Look[]>();
  const looksAt = (typeName: string) => {
    const known = looks.get(typeName);
    if (known) return known;
    const made = shape.fieldsOf(typeName).flatMap((field) => lookOf(field) ?? []);
    looks.set(typeName, made);
    return made;
  };
  const always = shape.abstract ? undefined : looksAt(shape.type.name);
  return (value, variables) => {
    const object = value as Json;
    const found = always ?? looksAt(String(object[reserved.type] ?? object.__typename ?? ''));
    for (const look of found) if (!look(object, variables)) return false;
    return true;
  };
}

/** Compiled with the operation: puts nulls where GraphQL's rules want them, and says whether the whole answer is one. */
export function compileHoles(shape: Shape): (data: Json, variables: Json) => Json | null {
  const check = objectCheck(shape);
  return (data, variables) => (check(data, variables) ? data : null);
}
