import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// '@birge/source' lets the libraries be read from their sources, so that the web needs no built library.
const conditions = ['@birge/source', ...defaultClientConditions];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  server: {
    port: 5173,
    // The Host stays as the browser sent it: the API compares it with the Origin of what changes something.
    proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The budgets count gzipped bytes from the manifest; the tool's own warning counts raw ones.
    chunkSizeWarningLimit: 1000,
  },
});
