import { z } from 'zod';
import type { PostHogSettings } from '../subgraphs/tenants/product-events/posthog/ask-posthog.js';

/** Where product events are read: PostHog, its private API, and a key that may ask it questions. */
export const productEventsShape = {
  POSTHOG_HOST: z
    .string()
    .regex(
      /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/?$)/,
      'must begin with https://, but on this machine',
    )
    .optional(),
  POSTHOG_PROJECT_ID: z
    .string()
    .regex(/^\d{1,20}$/, 'must be a number')
    .optional(),
  /** A personal API key with the scope `query:read`, for this project alone. */
  POSTHOG_API_KEY: z.string().min(1).optional(),
};

const values = z.object(productEventsShape);

/** Half a connection is none, and somebody should hear of it. */
export function productEventsOf(given: z.infer<typeof values>): PostHogSettings | null {
  const { POSTHOG_HOST: host, POSTHOG_PROJECT_ID: projectId, POSTHOG_API_KEY: apiKey } = given;
  if (host && projectId && apiKey) return { host, projectId, apiKey, source: 'PostHog' };
  const missing = Object.keys(productEventsShape).filter((name) => given[name as keyof typeof given] === undefined);
  if (missing.length === 3) return null;
  throw new Error(`The configuration is not right:\n  ${missing.join(', ')}: belongs to what else is set`);
}
