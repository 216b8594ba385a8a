import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Relative addresses, so that the pages also work below a path of a reverse proxy.
  base: './',
  worker: { format: 'es' },
  build: {
    // Files instead of data: addresses, which the content security policy would have to allow.
    assetsInlineLimit: 0,
    // The editor alone is larger than the size that Vite warns of.
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      // The libraries speak to React's compiler, which has run when they were published.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:5080', ws: true } } },
});
