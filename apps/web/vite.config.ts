import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const api = `http://localhost:${process.env.PORT ?? '3000'}`;

/** React Aria's own words come in 34 languages; the page has one (src/i18n). */
const oneLanguage: Plugin = {
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const [, locale] = /react-aria[^?]*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js/.exec(id) ?? [];
    return locale === undefined || locale === 'en-US' ? null : 'export default {};';
  },
};

/** The indentation of generated questions is half a kilobyte of the first page, and nobody reads it there. */
const plainQuestions: Plugin = {
  name: 'plain-questions',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/generated/graphql.ts')
      ? code.replace(/TypedDocumentString\(`[^`]*`/g, (question) => question.replace(/\s+/g, ' '))
      : null,
};

/** What every page or most are made of: one file, for it compresses to less than twenty. What opens over a page (cards of sources, sheets) is not of it, and comes later. */
const BASE = [
  /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next)\//,
  /react-aria-components\/.*\/(Button|Checkbox|Input|Label|SearchField|Slider|TextField)\.m?js/,
  /src\/(main\.tsx|i18n\/|graphql\/|generated\/|routes\/)/,
  /src\/components\/(card|chips|day-field|more-button|notice|search-box|site-\w+|status-badge|waiting)\//,
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [oneLanguage, plainQuestions, react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // Every browser that can run the rest preloads modules itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The generated documents of fragments are used by nobody: each operation carries its own.
      treeshake: { manualPureFunctions: ['TypedDocumentString'] },
      output: {
        // What several pages use is one file: together it compresses to less than in twenty.
        codeSplitting: {
          groups: [{ name: 'base', test: (id) => BASE.some((part) => part.test(id)) }],
        },
      },
    },
  },
  // `vite` alone serves the page with hot reload beside a running API.
  server: { proxy: { '/graphql': api, '/api': api, '/health': api } },
});
