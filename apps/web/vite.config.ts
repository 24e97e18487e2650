import { fileURLToPath, URL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

function here(place: string): string {
  return fileURLToPath(new URL(place, import.meta.url));
}

// The three libraries that the browser may import are compiled from their sources, by their index (design §2).
const SHARED = ['calendar', 'persian', 'faults'];

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: SHARED.map((name) => ({
      find: `#${name}`,
      replacement: here(`../../libs/${name}/src/index.ts`),
    })),
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // A font or picture inside a data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 4610, proxy: { '/api': 'http://127.0.0.1:4600' } },
});
