/** What an answer showed: which fields, in clear or masked, of which entities of which tenants. */
export interface ShownGroup {
  type: string;
  ids: string[];
  /** For each id, the tenants that it belongs to. */
  tenantIds: string[][];
  fields: string[];
  maskedFields: string[];
}

/**
 * Fields that were shown of an entity, one after the other. Rows of a list show the same ones in the same order, so they walk
 * the same path and share what it holds: a thousand rows cost no thousand sets.
 */
class FieldsShown {
  private readonly next = new Map<string, FieldsShown>();

  constructor(readonly names: ReadonlySet<string>) {}

  and(name: string): FieldsShown {
    const known = this.next.get(name);
    if (known) return known;
    const more = this.names.has(name) ? this : new FieldsShown(new Set([...this.names, name]));
    this.next.set(name, more);
    return more;
  }
}

export interface ShownEntity {
  type: string;
  id: string;
  tenantIds: string[];
  fields: FieldsShown;
}

const isMasked = (field: string) => /(^|\.)masked[A-Z]/.test(field);

/** Gathers what is shown while the answer is put together. */
export class Shown {
  private readonly nothing = new FieldsShown(new Set());
  private readonly entities = new Map<string, ShownEntity>();

  /** The same entity in two places of the answer is one; its fields add up. */
  entity(type: string, id: string, tenantIds: string[]): ShownEntity {
    const key = `${type} ${id}`;
    const known = this.entities.get(key);
    if (known) return known;
    const entity = { type, id, tenantIds, fields: this.nothing };
    this.entities.set(key, entity);
    return entity;
  }

  /** Entities of one type of which the same fields were shown, together. Those of which nothing was shown are left out. */
  groups(): ShownGroup[] {
    const groups = new Map<string, ShownGroup>();
    const known = new Map<FieldsShown, Map<string, ShownGroup>>();
    for (const { type, id, tenantIds, fields } of this.entities.values()) {
      if (fields === this.nothing) continue;
      const ofTypes = known.get(fields) ?? new Map<string, ShownGroup>();
      const group = ofTypes.get(type) ?? groupOf(groups, type, fields.names);
      known.set(fields, ofTypes.set(type, group));
      group.ids.push(id);
      group.tenantIds.push(tenantIds);
    }
    return [...groups.values()];
  }
}

/** The same fields in another order are the same group. */
function groupOf(groups: Map<string, ShownGroup>, type: string, fields: ReadonlySet<string>): ShownGroup {
  const names = [...fields].sort();
  const key = `${type} ${names.join(' ')}`;
  const clear = names.filter((name) => !isMasked(name));
  const group = groups.get(key) ?? {
    type,
    ids: [],
    tenantIds: [],
    fields: clear,
    maskedFields: names.filter(isMasked),
  };
  groups.set(key, group);
  return group;
}

/** Each tenant once. */
export function tenantsOf(groups: readonly ShownGroup[]): string[] {
  const tenants = new Set<string>();
  for (const group of groups) for (const ids of group.tenantIds) for (const id of ids) tenants.add(id);
  return [...tenants];
}
