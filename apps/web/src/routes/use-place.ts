import { useLayoutEffect, useRef } from 'react';
import type { Location } from 'react-router';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const REMEMBERED = 'trellis.scroll';
/** A page that comes back may need its answers first; longer than this nobody waits to be scrolled. */
const PATIENCE_MS = 2_000;

/**
 * Where the reader is: a new page begins at its top (or at the heading its address names) with the focus on it, back
 * and forward lead to where one was. A change of the query alone, as Find makes while one types, moves nothing.
 */
export function usePlace(): void {
  const location = useLocation();
  const how = useNavigationType();
  const lastPath = useRef<string | null>(null);

  // Before the next frame, in which the new page's own scrolling is told.
  useLayoutEffect(() => rememberScroll(location.key), [location.key]);

  useLayoutEffect(() => {
    const isFirst = lastPath.current === null;
    const isSamePage = lastPath.current === location.pathname;
    lastPath.current = location.pathname;
    if (how === NavigationType.Pop) return restoreScroll(location.key);
    if (location.hash !== '') return whenThere(() => showHeading(location));
    if (isFirst || isSamePage) return undefined;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    return undefined;
  }, [location, how]);
}

/** Heights by the key of a history entry; kept over a reload. */
const heights = new Map<string, number>(readHeights());

function readHeights(): readonly (readonly [string, number])[] {
  try {
    // Written by this module alone.
    return JSON.parse(sessionStorage.getItem(REMEMBERED) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

function rememberScroll(key: string): () => void {
  history.scrollRestoration = 'manual';
  const remember = (): void => {
    heights.set(key, Math.round(window.scrollY));
  };
  const keep = (): void => sessionStorage.setItem(REMEMBERED, JSON.stringify([...heights]));
  window.addEventListener('scroll', remember, { passive: true });
  window.addEventListener('pagehide', keep);
  return () => {
    window.removeEventListener('scroll', remember);
    window.removeEventListener('pagehide', keep);
  };
}

function restoreScroll(key: string): (() => void) | undefined {
  const top = heights.get(key);
  if (top === undefined) return undefined;
  return whenThere(() => {
    const isThere = document.documentElement.scrollHeight - window.innerHeight >= top;
    if (isThere) window.scrollTo(0, top);
    return isThere;
  });
}

function showHeading({ hash }: Location): boolean {
  const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** Tries in each frame until it is done, patience ends, or the reader scrolls on their own. */
function whenThere(attempt: () => boolean): (() => void) | undefined {
  if (attempt()) return undefined;
  const end = performance.now() + PATIENCE_MS;
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  const next = (): void => {
    if (!attempt() && performance.now() < end) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  window.addEventListener('wheel', stop, { once: true, passive: true });
  window.addEventListener('touchmove', stop, { once: true, passive: true });
  return stop;
}
