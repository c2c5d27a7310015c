import type { LocalisedText } from '#domain';
import type { Transaction } from '#store';
import type { SearchDocument } from '../engine.js';
import { primaryLanguage } from '../text/language.js';
import { words } from '../text/words.js';
import { KnownRows } from './known-rows.js';

/** Characters; a longer one is a sentence that nobody chooses from a list, and an index refuses 2.7 kB. */
const LONGEST = 200;
const KEPT = 50_000;

// sorted, so that two writers wait for each other instead of blocking each other
const INSERT = `
  INSERT INTO search_skill (language, label, words)
  SELECT g.language, g.label, g.words FROM unnest($1::text[], $2::text[], $3::text[]) AS g (language, label, words)
  ORDER BY g.language COLLATE "C", g.label COLLATE "C"
  ON CONFLICT DO NOTHING RETURNING language, label`;

interface Label {
  readonly language: string;
  readonly label: string;
  readonly words: string;
}

/** Keeps every label of a skill that ever stood in a document. Whether one still finds something is seen when it is suggested. */
export class SkillLabels {
  private readonly known = new KnownRows<true>(KEPT);

  /** Puts labels into the table that are not known to be there. One statement, or none. */
  async add(transaction: Transaction, documents: readonly SearchDocument[]): Promise<void> {
    const wanted = new Map<string, Label>();
    for (const { skills } of documents) {
      for (const text of skills) {
        const label = labelOf(text);
        if (label !== null && this.known.get(keyOf(label)) === undefined) wanted.set(keyOf(label), label);
      }
    }
    if (wanted.size === 0) return;
    const labels = [...wanted.values()];
    const rows = await transaction.query<Omit<Label, 'words'>>(INSERT, [
      labels.map(({ language }) => language),
      labels.map(({ label }) => label),
      labels.map((one) => one.words),
    ]);
    const inserted = new Set(rows.map(keyOf));
    for (const key of wanted.keys()) {
      if (inserted.has(key)) this.known.inserted(transaction, key);
      else this.known.found(transaction, key, true);
    }
  }
}

function labelOf({ language, value }: LocalisedText): Label | null {
  if (value.length > LONGEST) return null;
  const folded = words(value).map(({ word }) => ` ${word}`);
  return folded.length === 0
    ? null
    : { language: primaryLanguage(language), label: value, words: folded.join('') };
}

const keyOf = ({ language, label }: Omit<Label, 'words'>): string => `${language} ${label}`;
