import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Info } from './info.js';
import type { At, FieldPlan, ObjectPlan, Put, Running } from './plan.js';
import { Slot, type Target } from './slot.js';
import { isThenable } from './thenable.js';

/** Where a value of a field stands: at its key, or as an item of its list. */
interface Position {
  /** The field is not made yet when its values are prepared for. */
  field: () => FieldPlan;
  fieldName: string;
  /** For a path: null for an item. */
  typename: string | undefined;
  /** What the field selects, of an object of this type. */
  below: (type: GraphQLObjectType) => ObjectPlan;
}

const built = new Set(['String', 'ID']);

/** An error that was returned instead of thrown. */
function refuseErrors(value: unknown): void {
  if (value instanceof Error) throw value;
}

function putLeaf(type: GraphQLLeafType): Put {
  const isText = built.has(type.name);
  return (_run, value, target, key) => {
    if (value === null || value === undefined) {
      target[key] = null;
      return;
    }
    if (isText && typeof value === 'string') {
      target[key] = value;
      return;
    }
    refuseErrors(value);
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} has no value to be written.`);
    target[key] = serialized;
  };
}

function putList(item: GraphQLOutputType, position: Position, nullable: boolean): Put {
  const itemNullable = !isNonNullType(item);
  const putItem = putOf(item, { ...position, typename: undefined });
  return (run, value, target, key, up) => {
    if (value === null || value === undefined) {
      target[key] = null;
      return;
    }
    refuseErrors(value);
    if (typeof value !== 'object' || !(Symbol.iterator in value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${position.fieldName}".`);
    const items: readonly unknown[] = Array.isArray(value) ? value : [...(value as Iterable<unknown>)];
    const list: unknown[] = [];
    target[key] = list;
    const inList = list as unknown as Target;
    const slot = new Slot(up, key, position.typename, target, nullable);
    const at = (index: number): At => ({
      field: position.field(),
      target: inList,
      key: index,
      up: slot,
      nullable: itemNullable,
    });
    for (let index = 0; index < items.length; index += 1) {
      const one = items[index];
      list[index] = null;
      try {
        if (isThenable(one)) run.wait(one, putItem, at(index));
        else putItem(run, one, inList, index, slot);
      } catch (thrown) {
        run.fail(thrown, at(index));
      }
    }
  };
}

function putObject(type: GraphQLObjectType, position: Position, nullable: boolean): Put {
  const plan = position.below(type);
  return (run, value, target, key, up) => {
    if (value === null || value === undefined) {
      target[key] = null;
      return;
    }
    refuseErrors(value);
    const object = { ...plan.blank };
    target[key] = object;
    run.fill(object, plan, value, new Slot(up, key, position.typename, target, nullable));
  };
}

/** Which type a value turned out to be is found as graphql-js finds it. */
function putAbstract(type: GraphQLAbstractType, position: Position, nullable: boolean): Put {
  const known = new Map<string, Put>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const putAs = (run: Running, name: unknown): Put => {
    const found = known.get(name as string);
    if (found) return found;
    const { schema } = run.compiled;
    const object = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(object) || !schema.isSubType(type, object))
      throw new GraphQLError(`Abstract type "${type.name}" was resolved to what is none of its types.`);
    const made = putObject(object, position, nullable);
    known.set(object.name, made);
    return made;
  };
  return (run, value, target, key, up) => {
    if (value === null || value === undefined) {
      target[key] = null;
      return;
    }
    refuseErrors(value);
    const name: unknown = resolveType(value, run.context, new Info(run, position.field(), up), type);
    if (!isThenable(name)) {
      putAs(run, name)(run, value, target, key, up);
      return;
    }
    const put: Put = (_run, found) => putAs(run, found)(run, value, target, key, up);
    run.wait(name, put, { field: position.field(), target, key, up, nullable });
  };
}

function putNullable(type: GraphQLOutputType, position: Position, nullable: boolean): Put {
  if (isListType(type)) return putList(type.ofType, position, nullable);
  if (isLeafType(type)) return putLeaf(type);
  if (isAbstractType(type)) return putAbstract(type, position, nullable);
  return putObject(type as GraphQLObjectType, position, nullable);
}

/** Prepares for the values of one type in one place. */
export function putOf(type: GraphQLOutputType, position: Position): Put {
  if (!isNonNullType(type)) return putNullable(type, position, true);
  const put = putNullable(type.ofType, position, false);
  return (run, value, target, key, up) => {
    if (value === null || value === undefined)
      throw new Error(`Cannot return null for non-nullable field ${position.fieldName}.`);
    put(run, value, target, key, up);
  };
}
