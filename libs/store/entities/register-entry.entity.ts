import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ProviderEntity } from './provider.entity.js';
import { SourceEntity } from './source.entity.js';
import { WRITTEN_BY } from './written-by.js';

@Unique('register_entry_source_id_record_key_key', ['sourceId', 'recordKey'])
@Index('register_entry_by_provider', ['providerId'])
@Index('register_entry_by_publication', ['publication'])
@Entity('register_entry')
export class RegisterEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => SourceEntity, { name: 'register_entry_source_id_fkey' })
  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  @Column('text', { name: 'record_key' })
  recordKey!: string;

  @ForeignKey(() => ProviderEntity, { name: 'register_entry_provider_id_fkey' })
  @Column('uuid', { name: 'provider_id' })
  providerId!: string;

  @Column('jsonb')
  statement!: unknown;

  /** the day on which a full listing no longer had it */
  @Column('date', { name: 'delisted_on', nullable: true })
  delistedOn!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}
