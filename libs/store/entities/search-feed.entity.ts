import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An index outside the database that is told of every change. libs/search reads and writes these tables by SQL. */
@Unique('search_index_uid_key', ['uid'])
@Unique('search_index_role_key', ['role'])
@Entity('search_index')
export class SearchIndexEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  number!: number;

  @Column('text')
  uid!: string;

  @Column('text')
  role!: string;

  @Column('text')
  shape!: string;

  @Column('text')
  state!: string;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  @Column('uuid', { name: 'filled_to', nullable: true })
  filledTo!: string | null;

  @Column('timestamptz', { name: 'fed_at', nullable: true })
  fedAt!: Date | null;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { name: 'error_at', nullable: true })
  errorAt!: Date | null;
}

/** What an index has still to be told. */
@Entity('search_outbox')
export class SearchOutboxEntity {
  @PrimaryColumn('integer', { name: 'index_number' })
  indexNumber!: number;

  /** bigint: as a string */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  seq!: string;

  @Column('uuid', { name: 'document_id' })
  documentId!: string;

  @Column('timestamptz', { name: 'written_at', default: () => 'now()' })
  writtenAt!: Date;
}

/** A document that the engine would not take. */
@Entity('search_refusal')
export class SearchRefusalEntity {
  @PrimaryColumn('integer', { name: 'index_number' })
  indexNumber!: number;

  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId!: string;

  @Column('text')
  error!: string;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;
}
