import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../components/search-offers/offer.js';
import { SearchBox } from '../../components/search-box/search-box.js';
import type { SuggestionKind } from '../../generated/graphql.js';
import { SuggestionsDocument } from '../../generated/graphql.js';
import { useLastKnown, useQuery } from '../../graphql/use-query.js';
import type { FindState } from './find-state.js';
import type { Show } from './use-find.js';
import { searchLanguage } from './use-find.js';

/** Sooner than the results, which say more. */
const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

const KINDS: Readonly<Record<SuggestionKind, 'find.aField' | 'find.aProvider' | 'find.aSkill' | null>> = {
  TITLE: null,
  FIELD: 'find.aField',
  PROVIDER: 'find.aProvider',
  SKILL: 'find.aSkill',
};

interface Props {
  readonly state: FindState;
  readonly show: Show;
}

/** The words, with what the catalogue has that begins so; without an answer it is a box like any other. */
export function FindBox({ state, show }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const paused = usePaused(typed.trim());
  const asks = paused.length >= LEAST_LETTERS;
  const { data, error } = useQuery(
    SuggestionsDocument,
    asks ? { query: paused, language: searchLanguage(state) } : null,
  );
  const last = useLastKnown(data);
  const suggestions = asks && !error ? (last?.suggestions ?? []) : [];

  const choose = ({ id, text }: Offer): string => {
    const chosen = suggestions.find((suggestion) => idOf(suggestion) === id);
    const before = { ...state, pages: 1 };
    setTyped('');
    if (chosen === undefined || chosen.kind === 'TITLE' || chosen.kind === 'SKILL') {
      const words = chosen?.kind === 'SKILL' ? quoted(text) : text;
      show({ ...before, words }, { words: true });
      return words;
    }
    const name = chosen.kind === 'FIELD' ? 'field' : 'provider';
    // the words that were typed may be on their way: shown as none, they are none only if it is said
    show({ ...before, words: '', choices: { ...state.choices, [name]: [chosen.value] } }, { words: true });
    return '';
  };
  return (
    <SearchBox
      label={t('find.box')}
      placeholder={t('find.placeholder')}
      words={state.words}
      onWords={(words, isTyping) => show({ ...state, words, pages: 1 }, { replace: isTyping, words: true })}
      offers={suggestions.map((suggestion) => {
        const kind = KINDS[suggestion.kind];
        return { id: idOf(suggestion), text: suggestion.text, kind: kind && t(kind) };
      })}
      onTyped={setTyped}
      onChoose={choose}
    />
  );
}

const idOf = ({ kind, value }: { readonly kind: SuggestionKind; readonly value: string }): string =>
  `${kind} ${value}`;

/** As written: a skill is what it is called, and its words by themselves are anything. */
const quoted = (label: string): string => `"${label.replace(/["“”„«»]/g, ' ').trim()}"`;

/** What was typed last, once typing pauses. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
