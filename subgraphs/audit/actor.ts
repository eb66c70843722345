import type { ViewerKind } from '../kit/viewer.js';

/** Who did something, as far as the viewer may know it. */
export interface Actor {
  kind: ViewerKind;
  id: string | null;
  name: string | null;
}

/** The columns of every record that say who; what stands in them is already cut for the viewer. */
export interface ActorColumns {
  actorKind: ViewerKind;
  actorId: string | null;
  actorName: string | null;
}

export const actorOf = (row: ActorColumns): Actor => ({ kind: row.actorKind, id: row.actorId, name: row.actorName });

/** SQL: the viewer is a partner or an analyst, and the record is about somebody else. Looks at the viewer once a query. */
export const isSomebodyElsesToToken = (table: string): string =>
  `((select kit.viewer() ->> 'kind') = 'TOKEN' and ${table}.actor_id is distinct from (select kit.viewer_id()))`;

/** SQL: who did it. To a token everybody but itself is of a kind, and has no name. */
export const actorColumns = (table: string): string => {
  const hidden = isSomebodyElsesToToken(table);
  return `${table}.actor_kind as "actorKind",
    case when ${hidden} then null else ${table}.actor_id end as "actorId",
    case when ${hidden} then null else ${table}.actor_name end as "actorName"`;
};
