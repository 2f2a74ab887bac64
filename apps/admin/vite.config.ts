import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

// The host stays as the browser named it: the API takes writes only from its own pages.
const api = { target: process.env.WAYMARK_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig(({ command }) => {
  // What is built is what people load, whoever builds it: the tests have an environment of their own, and with it React
  // would come as its authors debug it, twice as large.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    base: '/',
    plugins: [react()],
    build: {
      outDir: 'dist',
      // The console, and the page of whoever came by a mailed link: neither brings anything of the other.
      rolldownOptions: { input: { index: 'index.html', report: 'report.html' } },
      // The workspace's base tsconfig asks for ES2023; every browser that runs it also runs this.
      target: 'es2022',
      // Sizes are looked at gzipped, against the bar of 450 kB for the first load.
      chunkSizeWarningLimit: 1400,
    },
    server: {
      host: '127.0.0.1',
      port: 5173,
      // Public factsheets are pages of the server, not of the console.
      proxy: { '/api': api, '/factsheets': api, '/guidelines': api, '/promoters': api },
    },
  };
});
