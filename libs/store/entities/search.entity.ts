import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What is filtered and counted. The codes and sets are those of libs/search, which reads and writes these tables by SQL. */
abstract class SearchColumns {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('double precision')
  newest!: number;

  @Column('integer', { name: 'country_set' })
  countrySet!: number;

  @Column('integer', { name: 'language_set' })
  languageSet!: number;

  @Column('integer', { name: 'field_set' })
  fieldSet!: number;

  @Column('integer', { name: 'provider_set' })
  providerSet!: number;

  @Column('integer', { name: 'awarder_set' })
  awarderSet!: number;

  @Column('integer', { name: 'source_set' })
  sourceSet!: number;

  @Column('integer', { name: 'text_language_set' })
  textLanguageSet!: number;

  @Column('integer', { name: 'ects_buckets', nullable: true })
  ectsBuckets!: number | null;

  @Column('real', { name: 'ects_min', nullable: true })
  ectsMin!: number | null;

  @Column('real', { name: 'ects_max', nullable: true })
  ectsMax!: number | null;

  @Column('date', { name: 'free_until', nullable: true })
  freeUntil!: string | null;

  @Column('date', { name: 'paid_until', nullable: true })
  paidUntil!: string | null;

  @Column('date', { name: 'next_start', nullable: true })
  nextStart!: string | null;

  @Column('smallint')
  quality!: number;

  @Column('smallint', { name: 'eqf_level', nullable: true })
  eqfLevel!: number | null;

  @Column('smallint', { nullable: true })
  cycle!: number | null;

  @Column('smallint', { name: 'stack_kind', nullable: true })
  stackKind!: number | null;

  @Column('smallint')
  participation!: number;

  @Column('smallint')
  declared!: number;

  @Column('boolean')
  withdrawn!: boolean;

  @Column('datemultirange', { name: 'start_days', nullable: true })
  startDays!: string | null;

  @Column('datemultirange', { name: 'open_days', nullable: true })
  openDays!: string | null;

  @Column('jsonb', { nullable: true })
  prices!: unknown;

  /** everything offered has ended */
  @Column('boolean')
  past!: boolean;
}

@Index('search_facet_newest', ['newest', 'id'])
@Index('search_facet_renewal', ['renewOn'], { where: 'renew_on IS NOT NULL' })
@Entity('search_facet')
export class SearchFacetEntity extends SearchColumns {
  /** the day on which what is stored of it ceases to be true */
  @Column('date', { name: 'renew_on', nullable: true })
  renewOn!: string | null;
}

@Index('search_document_words', ['words'], { type: 'gin' })
@Entity('search_document')
export class SearchDocumentEntity extends SearchColumns {
  @Column('tsvector')
  words!: string;
}

/** What highlights are cut from. */
@Entity('search_text')
export class SearchTextEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  texts!: string;
}

@Unique('search_value_set_facet_members_key', ['facet', 'members'])
@Index('search_value_set_members', ['members'], { type: 'gin' })
@Entity('search_value_set')
export class SearchValueSetEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  facet!: string;

  @Column({ type: 'text', array: true, collation: 'C' })
  members!: string[];
}

// an expression: TypeORM can neither say nor see it
@Index('search_word_reversed', { synchronize: false })
@Entity('search_word')
export class SearchWordEntity {
  @PrimaryColumn('text', { collation: 'C' })
  word!: string;
}

@Entity('search_stem')
export class SearchStemEntity {
  @PrimaryColumn('text', { collation: 'C' })
  language!: string;

  @PrimaryColumn('text', { collation: 'C' })
  stem!: string;

  @PrimaryColumn('text', { collation: 'C' })
  word!: string;
}

// its operator class is nothing that TypeORM can say
@Index('search_skill_words', { synchronize: false })
@Entity('search_skill')
export class SearchSkillEntity {
  @PrimaryColumn('text', { collation: 'C' })
  language!: string;

  @PrimaryColumn('text', { collation: 'C' })
  label!: string;

  /** folded, each after a space */
  @Column('text')
  words!: string;
}

@Entity('search_language')
export class SearchLanguageEntity {
  @PrimaryColumn('text', { collation: 'C' })
  language!: string;

  /** a text search dictionary, by name */
  @Column('text')
  dictionary!: string;
}
