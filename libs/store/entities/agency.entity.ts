import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  acronym!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('jsonb')
  statements!: unknown;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}

@Entity('agency_identifier')
export class AgencyIdentifierEntity {
  @PrimaryColumn('text')
  scheme!: string;

  @PrimaryColumn('text')
  value!: string;

  @ForeignKey(() => AgencyEntity, { name: 'agency_identifier_agency_id_fkey' })
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;
}
