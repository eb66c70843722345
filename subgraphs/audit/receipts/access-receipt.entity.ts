import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was shown of one type; the shape in which the gateway writes it. */
export interface ReceiptEntities {
  type: string;
  ids: string[];
  /** The tenants of each id, in the order of `ids`; left out where things belong to no tenant. */
  tenantIds?: string[][] | null;
  fields: string[];
  maskedFields: string[];
}

/** A tenant that the reader had open, and the support case that it was open for. */
export interface ReceiptOpening {
  id: string;
  caseId: string;
  tenantId: string;
}

/** Who saw which customer data, as the service's own login role may read it: addresses come from `audit.receipt_origins()`. */
@Entity({ schema: 'audit', name: 'access_receipts', synchronize: false })
export class AccessReceiptEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  time!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'actor_name', type: 'text', nullable: true })
  actorName!: string | null;

  @Column({ name: 'session_id', type: 'uuid', nullable: true })
  sessionId!: string | null;

  @Column({ name: 'operation_name', type: 'text', nullable: true })
  operationName!: string | null;

  @Column({ name: 'operation_hash', type: 'text', nullable: true })
  operationHash!: string | null;

  @Column({ type: 'text' })
  decision!: string;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ name: 'tenant_ids', type: 'uuid', array: true })
  tenantIds!: string[];

  @Column({ name: 'entity_ids', type: 'uuid', array: true })
  entityIds!: string[];

  @Column({ type: 'jsonb' })
  entities!: ReceiptEntities[];

  @Column({ name: 'elevation_ids', type: 'uuid', array: true })
  elevationIds!: string[];

  @Column({ type: 'jsonb', nullable: true })
  openings!: ReceiptOpening[] | null;
}
