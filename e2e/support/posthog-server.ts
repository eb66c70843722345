export { type HogQLAsked, type PostHogServer, startPostHogServer } from '../../host/demo/posthog-server.js';
