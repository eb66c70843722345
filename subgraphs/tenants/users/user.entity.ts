import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** The directory row; personal data is not here. */
@Entity({ schema: 'tenants', name: 'users' })
export class UserEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  status!: 'ACTIVE' | 'SUSPENDED' | 'BANNED' | 'DELETED';

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text', name: 'masked_email', nullable: true })
  maskedEmail!: string | null;

  @Column({ type: 'text', name: 'masked_phone', nullable: true })
  maskedPhone!: string | null;

  @Column({ type: 'text', name: 'masked_last_login_ip', nullable: true })
  maskedLastLoginIp!: string | null;

  @Column({ type: 'text', name: 'last_login_country', nullable: true })
  lastLoginCountry!: string | null;

  @Column({ type: 'uuid', name: 'tenant_ids', array: true })
  tenantIds!: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updated!: Date;
}
