import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Index('alert_by_address', { synchronize: false })
@Index('alert_by_confirmation', ['confirmationDueAt'], { where: 'confirmation_due_at IS NOT NULL' })
@Index('alert_by_due', ['dueAt'], { where: 'due_at IS NOT NULL' })
@Index('alert_unconfirmed', ['expiresAt'], { where: 'confirmed_at IS NULL' })
@Entity('alert')
export class AlertEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  address!: string;

  @Column('text')
  search!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'confirmation_due_at', nullable: true })
  confirmationDueAt!: Date | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { name: 'told_until', nullable: true })
  toldUntil!: Date | null;

  @Column('integer', { default: 0 })
  refusals!: number;
}

@Index('alert_token_by_alert', ['alertId'])
@Entity('alert_token')
export class AlertTokenEntity {
  @PrimaryColumn('bytea')
  hash!: Buffer;

  @ForeignKey(() => AlertEntity, { name: 'alert_token_alert_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'alert_id' })
  alertId!: string;

  @Column('text')
  purpose!: string;
}

@Index('alert_request_by_time', ['askedAt'])
@Entity('alert_request')
export class AlertRequestEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('bytea')
  sender!: Buffer;

  @Column('bytea')
  mailbox!: Buffer;

  @Column('boolean')
  mailed!: boolean;
}
