import { createRouter } from '@tanstack/react-router';
import { PageFailed } from './routes/page-failed';
import { routeTree } from './routes/route-tree';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
