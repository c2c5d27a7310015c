import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What something was before a change; the current row is its last version. */
@Entity('version')
export class VersionEntity {
  /** which table */
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('uuid', { name: 'entity_id' })
  entityId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_from' })
  recordedFrom!: Date;

  @Column('timestamptz', { name: 'recorded_to' })
  recordedTo!: Date;

  @Column('jsonb')
  body!: unknown;
}
