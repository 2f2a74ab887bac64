import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const api = process.env.WAYMARK_API ?? 'http://127.0.0.1:3000';

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
