import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` serves the graph, for `vite` during development of the console alone. */
const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy admits images as data, but no scripts or fonts: nothing is inlined, so nothing can break.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What changes with every release apart from what changes with a dependency, so that browsers keep the latter. The
        // table stands alone because only lists need it: the shell stays under its budget of 215 KB.
        codeSplitting: {
          groups: [
            { name: 'table', test: /node_modules[\\/](mantine-datatable|@hello-pangea|react-redux|redux|css-box-model)/, priority: 30 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'graph', test: /node_modules[\\/](urql|@urql|wonka|@0no-co)[\\/]/, priority: 20 },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  server: { port: 4100, proxy: { '/graphql': gateway } },
});
