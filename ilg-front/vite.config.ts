import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const inTests = process.env.VITEST !== undefined;

const EVERYWHERE =
  /node_modules\/(react|react-dom|scheduler|@mantine\/(core|hooks|notifications)|@tanstack|@floating-ui|i18next|react-i18next|zod|clsx|use-sync-external-store|tslib)\//;
const FORMS =
  /node_modules\/(@mantine\/form\/|react-number-format|@mantine\/core\/esm\/components\/(NumberInput|Slider|Textarea|Checkbox|MultiSelect|Timeline|Tabs))/;

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: !inTests }), react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // NGINX replaces this word on every request with the nonce of the answer's own policy.
  html: inTests ? {} : { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    sourcemap: 'hidden',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // First of all: the others would otherwise take what they share with every page along.
            { name: 'vendor', test: (id) => EVERYWHERE.test(id) && !FORMS.test(id), priority: 3 },
            { name: 'forms', test: FORMS, priority: 2 },
            { name: 'charts', test: /node_modules\/(@mantine\/charts\/esm|recharts)\//, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.ILG_API_ORIGIN ?? 'http://localhost:8081' } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
