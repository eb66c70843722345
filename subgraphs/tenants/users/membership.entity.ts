import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'tenant_users' })
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  role!: 'OWNER' | 'ADMIN' | 'MEMBER';

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}
