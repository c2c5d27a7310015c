import { highlightParts } from './highlight-parts.js';
import './highlight.css';

/** A text of the API with the words that were found. */
export function Highlight({ text }: { readonly text: string }) {
  return highlightParts(text).map((part, index) =>
    // The parts of one text have no other identity than their place.
    part.isFound ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
