import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const sharedSource = fileURLToPath(new URL('../../shared/src/', import.meta.url));
const pdfCharacterMaps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** Chinese PDFs without their own fonts name their characters by these tables; they are served beside the desk. */
function chineseCharacterMaps(): Plugin {
  return {
    name: 'chinese-character-maps',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(pdfCharacterMaps)) {
        if (!/^(GB|UniGB|Adobe-GB1)/.test(name)) continue;
        this.emitFile({
          type: 'asset',
          fileName: `pdf-cmaps/${name}`,
          source: readFileSync(join(pdfCharacterMaps, name)),
        });
      }
    },
  };
}

export default defineConfig({
  base: '/desk/',
  plugins: [react(), chineseCharacterMaps()],
  resolve: { alias: [{ find: /^@twin-pledge\/shared\//, replacement: sharedSource }] },
  build: {
    target: 'es2020',
    // Reading PDF is one piece of 400 KB that is loaded with the first PDF.
    chunkSizeWarningLimit: 1200,
    // Everything comes from our own address as a file of its own, which a strict content policy allows.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        manualChunks: (id) =>
          /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(id)
            ? 'react'
            : undefined,
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.DESK_API ?? 'http://127.0.0.1:8080' } },
});
