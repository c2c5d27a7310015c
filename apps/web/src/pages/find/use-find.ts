import { useLocation, useNavigate } from 'react-router';
import type { FindQuery } from '../../generated/graphql.js';
import { FindDocument } from '../../generated/graphql.js';
import type { ChainAnswer } from '../../graphql/use-query.js';
import { useLastKnown, useQueryChain } from '../../graphql/use-query.js';
import { PAGE_LANGUAGE } from '../../i18n/i18n.js';
import { findVariables } from './find-query.js';
import type { FindState } from './find-state.js';
import { findAddress, readFindState, rebase } from './find-state.js';

export type SearchAnswer = FindQuery['search'];
interface ShowOptions {
  /** The state before need not be one to come back to. */
  readonly replace?: boolean;
  /** The words are asked for, also where they are those that are shown: see `rebase`. */
  readonly words?: boolean;
}
export type Show = (next: FindState, options?: ShowOptions) => void;

/** The state of Find, and how to go to another one. */
export function useFindState(): { readonly state: FindState; readonly show: Show } {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = readFindState(new URLSearchParams(search));
  return {
    state,
    show: (next, { replace = false, words = false } = {}) => {
      const current = readFindState(new URLSearchParams(window.location.search));
      void navigate(findAddress(rebase(current, state, next, words)), { replace });
    },
  };
}

export const searchLanguage = (state: FindState): string => state.searchLanguage ?? PAGE_LANGUAGE;

export interface Results extends Omit<ChainAnswer<FindQuery>, 'answers'> {
  /** Pages of results under each other; empty until the first answer. */
  readonly pages: readonly SearchAnswer[];
  /** These belong to the question before; the new ones are on their way. */
  readonly isOld: boolean;
}

/** All pages of results that the state asks for; while a new question is under way, those of the one before. */
export function useResults(state: FindState): Results {
  const language = searchLanguage(state);
  const { answers, ...rest } = useQueryChain(FindDocument, (before: readonly FindQuery[]) => {
    if (before.length === 0) return findVariables(state, language, null);
    const after = before.at(-1)?.search.pageInfo.endCursor ?? null;
    return before.length < state.pages && after !== null ? findVariables(state, language, after) : null;
  });
  const shown = useLastKnown(answers.length > 0 ? answers : undefined, isSameList) ?? [];
  return {
    ...rest,
    pages: shown.map(({ search }) => search),
    isOld: answers.length === 0 && shown.length > 0,
  };
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
