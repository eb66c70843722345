import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenants', name: 'dns_records' })
export class DnsRecordEntity {
  @PrimaryColumn({ type: 'uuid', name: 'domain_id' })
  domainId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: 'SPF' | 'DKIM' | 'DMARC' | 'MX';

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  expected!: string;

  @Column({ type: 'text', name: 'verification_status' })
  verificationStatus!: 'PENDING' | 'VERIFIED' | 'FAILED';

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'text', name: 'last_error', nullable: true })
  lastError!: string | null;

  /** What stood there at the last check that was answered. */
  @Column({ type: 'text', array: true, nullable: true })
  found!: string[] | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  checked!: Date | null;
}
