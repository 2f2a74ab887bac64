import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

// The host stays as the browser named it: the API takes writes only from its own pages.
const api = { target: process.env.WAYMARK_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    // The workspace's base tsconfig asks for ES2023; every browser that runs it also runs this.
    target: 'es2022',
    // Sizes are looked at gzipped, against the bar of 450 kB for the first load.
    chunkSizeWarningLimit: 1400,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // Public factsheets are pages of the server, not of the console.
    proxy: { '/api': api, '/factsheets': api },
  },
});
