import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const sharedSource = fileURLToPath(new URL('../../shared/src/', import.meta.url));

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  resolve: { alias: [{ find: /^@twin-pledge\/shared\//, replacement: sharedSource }] },
  build: {
    target: 'es2020',
    sourcemap: false,
    // Ant Design is one piece of some 700 KB; it is cached for good by its hashed name.
    chunkSizeWarningLimit: 900,
    // Everything comes from our own address: no inlined data: pictures that a strict policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        manualChunks(id) {
          if (/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(id)) {
            return 'react';
          }
          return undefined;
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.DESK_API ?? 'http://127.0.0.1:8080' } },
});
