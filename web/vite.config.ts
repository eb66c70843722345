import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './graphql-documents.js';

/** Where `npm start` serves the graph, for `vite` during development of the console alone. */
const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [graphqlDocuments(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy admits images as data, but no scripts or fonts: nothing is inlined, so nothing can break.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What changes with a dependency apart from what changes with every release, so that browsers keep the former. The
        // parts of Mantine are left to the bundler: a group of theirs would load what lists and forms need with the shell.
        codeSplitting: {
          groups: [
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
