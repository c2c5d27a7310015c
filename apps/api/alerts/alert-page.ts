import type { Response } from 'express';
import { escapeHtml } from '../request/escape-html.js';

export interface AlertPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** a link under the paragraphs */
  readonly link?: { readonly href: string; readonly text: string };
  readonly form: {
    readonly action: string;
    readonly hidden: Readonly<Record<string, string>>;
    /** whether it asks for an address */
    readonly asksAddress: boolean;
    readonly button: string;
  } | null;
}

/** The colours of the pages (apps/web, tokens.css), for a page that must work without their code. */
const STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #14211f; --muted: #51605c; --edge: #77837f; --accent: #0b5a54; --on-accent: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #101715; --ink: #e7edea; --muted: #a3b0ab; --edge: #75837d; --accent: #6fc9bd; --on-accent: #08211e; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 42rem; margin: 0 auto; padding: 16px; }
header a { color: var(--ink); font-weight: 700; text-decoration: none; display: inline-block; padding: 8px 0; }
h1 { font-size: 2rem; line-height: 1.25; letter-spacing: -0.02em; margin: 0 0 16px; }
a { color: var(--accent); text-underline-offset: 3px; }
label { display: block; color: var(--muted); font-size: 0.8125rem; margin-bottom: 4px; }
input, button { box-sizing: border-box; min-height: 44px; border-radius: 8px; font: inherit; padding: 4px 16px; }
input { width: 100%; margin-bottom: 12px; border: 1px solid var(--edge); background: var(--paper); color: inherit; }
button { border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }`;

/** Sends a page of a mail's link: it is kept nowhere, found nowhere, and its address is told to nobody. */
export function sendPage(response: Response, status: number, page: AlertPage): void {
  response
    .status(status)
    .type('html')
    .set('cache-control', 'no-store')
    .set('referrer-policy', 'no-referrer')
    .set('x-robots-tag', 'noindex')
    .send(markup(page));
}

function markup({ title, paragraphs, link, form }: AlertPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)} · Trellis</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <style>${STYLE}</style>
  </head>
  <body>
    <header><a href="/">Trellis</a></header>
    <main>
      <h1>${escapeHtml(title)}</h1>
      ${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n      ')}
      ${link ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>` : ''}
      ${form ? formMarkup(form) : ''}
    </main>
  </body>
</html>`;
}

function formMarkup({ action, hidden, asksAddress, button }: NonNullable<AlertPage['form']>): string {
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}" />`,
  );
  const address = asksAddress
    ? '<label for="address">E-mail address</label><input id="address" name="address" type="email" autocomplete="email" required />'
    : '';
  return `<form method="post" action="${escapeHtml(action)}">${inputs.join('')}${address}<button>${escapeHtml(button)}</button></form>`;
}
