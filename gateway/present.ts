import { GraphQLError } from 'graphql';
import type { Scopes } from '../schema/scopes.js';
import { denied } from '../subgraphs/kit/denial.js';
import type { Viewer } from '../subgraphs/kit/viewer.js';
import { ownValue } from './plan/merge.js';
import { reserved } from './reserved-aliases.js';
import type { SchemaMap } from './schema-map.js';
import type { Shape, ShapeField } from './shape.js';
import { Shown, type ShownEntity } from './shown.js';

export type Data = Record<string, unknown>;

export interface Presented {
  data: Data | null;
  errors: GraphQLError[];
  shown: Shown;
}

export interface PresentOptions {
  map: SchemaMap;
  shape: Shape;
  denied: ReadonlySet<string>;
  deniedNodes: ReadonlyMap<string, string>;
  viewer: Viewer;
  variables: Record<string, unknown>;
  /** Answers to `__schema` and `__type`, by their keys. */
  introspection: Data;
}

/** The entity that a value belongs to: value types (money, usage) count as fields of the entity that holds them. */
interface Owner {
  entity: ShownEntity;
  prefix: string;
}

/** Where a value stands; written out only for an error. */
interface Place {
  up: Place | null;
  key: string | number;
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at; at = at.up) path.unshift(at.key);
  return path;
}

function note({ entity, prefix }: Owner, name: string): void {
  entity.fields = entity.fields.and(prefix ? `${prefix}${name}` : name);
}

/** Where a page stands is no datum about anybody. */
const notRecorded = new Set(['PageInfo']);

/**
 * Puts the answer together as the client asked for it: what was taken out comes back as null with one error per field
 * (and how many rows it was), what the gateway added is left out, and what is shown is noted for the receipt.
 */
export function present(raw: Data | null, options: PresentOptions): Presented {
  const { map, viewer, variables } = options;
  const shown = new Shown();
  const denials = new Map<string, { scopes: Scopes; coordinate: string; path: (string | number)[]; count: number }>();

  const deny = (field: Pick<ShapeField, 'key' | 'coordinate'>, up: Place | null) => {
    const at = pathTo({ up, key: field.key });
    const key = at.filter((part) => typeof part === 'string').join('.');
    const known = denials.get(key);
    if (known) known.count += 1;
    else {
      denials.set(key, {
        scopes: map.scopes.get(field.coordinate) ?? [],
        coordinate: field.coordinate,
        path: at,
        count: 1,
      });
    }
    return null;
  };

  const ownerOf = (value: Data, typeName: string, outer: Owner | null): Owner | null => {
    const id = value[reserved.id];
    if (typeof id !== 'string') return outer && !hasId(map, typeName) ? outer : null;
    const tenant = value[reserved.tenant];
    const tenantIds = Array.isArray(tenant) ? (tenant as string[]) : typeof tenant === 'string' ? [tenant] : [];
    return { entity: shown.entity(typeName, id, tenantIds), prefix: '' };
  };

  const one = (value: unknown, shape: Shape, place: Place | null, outer: Owner | null): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((item, key) => one(item, shape, { up: place, key }, outer));
    const source = value as Data;
    const typeName = shape.abstract ? String(source[reserved.type] ?? source.__typename ?? '') : shape.type.name;
    const owner = ownerOf(source, typeName, outer);
    const output: Data = {};
    for (const field of shape.fieldsOf(typeName)) {
      if (!field.isIncluded(variables)) continue;
      output[field.key] = valueAt(source, field, typeName, place, owner);
    }
    return output;
  };

  const valueAt = (source: Data, field: ShapeField, typeName: string, place: Place | null, owner: Owner | null) => {
    if (field.name === '__typename') return typeName;
    if (field.key in options.introspection && !place) return options.introspection[field.key];
    if (options.denied.has(field.coordinate)) return deny(field, place);
    const shutNode = !place ? options.deniedNodes.get(field.key) : undefined;
    if (shutNode) return deny({ key: field.key, coordinate: `${shutNode}.id` }, place);
    const value = ownValue(source, field.key);
    if (field.below) {
      const inner = owner && { entity: owner.entity, prefix: `${owner.prefix}${field.name}.` };
      return one(value, field.below, { up: place, key: field.key }, inner);
    }
    if (owner && value !== null && value !== undefined && !notRecorded.has(typeName) && field.name !== 'cursor') {
      note(owner, field.name);
    }
    return value ?? null;
  };

  const data = raw === null ? null : (one(raw, options.shape, null, null) as Data);
  const errors = [...denials.values()].map(({ scopes, coordinate, path, count }) => {
    const error = denied(viewer, coordinate, scopes);
    return new GraphQLError(error.message, { path, extensions: { ...error.extensions, count } });
  });
  return { data, errors, shown };
}

/** Whether a type is an entity of its own: then its fields are not those of the entity around it. */
function hasId(map: SchemaMap, typeName: string): boolean {
  const type = map.api.getType(typeName);
  return Boolean(type && 'getFields' in type && 'id' in type.getFields());
}
