/** What an answer showed: which fields, in clear or masked, of which entities of which tenants. */
export interface ShownGroup {
  type: string;
  ids: string[];
  /** For each id, the tenants that it belongs to. */
  tenantIds: string[][];
  fields: string[];
  maskedFields: string[];
}

interface Entity {
  type: string;
  id: string;
  tenantIds: string[];
  fields: Set<string>;
}

const isMasked = (field: string) => /(^|\.)masked[A-Z]/.test(field);

/** Gathers what is shown while the answer is put together. */
export class Shown {
  private readonly entities = new Map<string, Entity>();

  /** The same entity in two places of the answer is one; its fields add up. */
  entity(type: string, id: string, tenantIds: readonly string[]): Entity {
    const key = `${type} ${id}`;
    const known = this.entities.get(key);
    if (known) return known;
    const entity = { type, id, tenantIds: [...tenantIds], fields: new Set<string>() };
    this.entities.set(key, entity);
    return entity;
  }

  /** Entities of one type of which the same fields were shown, together. Those of which nothing was shown are left out. */
  groups(): ShownGroup[] {
    const groups = new Map<string, ShownGroup>();
    // Rows of one list note their fields in one order: the names are sorted once for all of them.
    const asNoted = new Map<string, ShownGroup>();
    for (const { type, id, tenantIds, fields } of this.entities.values()) {
      if (!fields.size) continue;
      const noted = `${type} ${[...fields].join(' ')}`;
      const group = asNoted.get(noted) ?? groupOf(groups, type, fields);
      asNoted.set(noted, group);
      group.ids.push(id);
      group.tenantIds.push(tenantIds);
    }
    return [...groups.values()];
  }
}

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

export const tenantsOf = (groups: readonly ShownGroup[]): string[] => [
  ...new Set(groups.flatMap((group) => group.tenantIds.flat())),
];
