import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenants', name: 'user_email_personal' })
export class UserEmailEntity {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  email!: string;
}

@Entity({ schema: 'tenants', name: 'user_contact_personal' })
export class UserContactEntity {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;
}

@Entity({ schema: 'tenants', name: 'user_login_personal' })
export class UserLoginEntity {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'timestamptz', name: 'last_login', precision: 3, nullable: true })
  lastLogin!: Date | null;
}

@Entity({ schema: 'tenants', name: 'user_login_ip_personal' })
export class UserLoginIpEntity {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'inet', nullable: true })
  ip!: string | null;
}
