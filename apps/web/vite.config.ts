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

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [oneLanguage, react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
  },
  // `vite` alone serves the page with hot reload beside a running API.
  server: { proxy: { '/graphql': api, '/api': api, '/health': api } },
});
