import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Index('signing_key_active', { synchronize: false })
@Entity('signing_key')
export class SigningKeyEntity {
  @PrimaryColumn('text')
  kid!: string;

  @Column('jsonb', { name: 'public_jwk' })
  publicJwk!: unknown;

  /** null: retired */
  @Column('jsonb', { name: 'private_jwk', nullable: true })
  privateJwk!: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}
