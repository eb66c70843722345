import type { UserEntity } from '../users/user.entity.js';

/** Something of a user, with the tenants by which the viewer's grants reach it. */
export type OfUser<Row> = Row & { tenantIds: string[] };

/** A thing of a user belongs to the tenants that the user belongs to, as the viewer knows them. */
export const ofUser = <Row>(user: UserEntity, row: Row): OfUser<Row> =>
  Object.assign(row as object, { tenantIds: user.tenantIds }) as OfUser<Row>;
