import { z } from 'zod';
import type { Clock } from '../../../kit/clock.js';
import { type ProductEvents, type SignInEvent, signInEvents, type UsageNumbers } from '../product-events.js';
import { remembered } from '../remembered.js';
import { askPostHog, NoProductEvents, type PostHogSettings } from './ask-posthog.js';
import { mostSignIns, signInsQuestion, usageQuestion } from './queries.js';

const names = Object.keys(signInEvents) as (keyof typeof signInEvents)[];
const word = z.string().max(100).nullish();
const count = z.coerce.number().int().nonnegative();

const signInRow = z.tuple([z.string(), z.enum(names), z.coerce.date(), word, word, word]);
const usageRow = z.tuple([z.string(), count, count, count]);

function read<Row>(shape: z.ZodType<Row>, rows: unknown[][]): Row[] {
  const parsed = z.array(shape).safeParse(rows);
  if (!parsed.success) throw new NoProductEvents("PostHog's rows are not what was asked for.");
  return parsed.data;
}

const isCountry = (code: string | null | undefined): code is string => /^[A-Z]{2}$/.test(code ?? '');

/** Reads product events from PostHog. The same is not asked twice within seconds: PostHog counts questions. */
export function createPostHog(settings: PostHogSettings, clock: Clock): ProductEvents {
  const ask = askPostHog(settings);
  const signIns = remembered<readonly SignInEvent[]>(clock, async (users) => {
    const found = new Map<string, SignInEvent[]>(users.map((id) => [id, []]));
    const rows = read(signInRow, await ask(signInsQuestion, { events: names, users }));
    for (const [user, event, time, browser = null, operatingSystem = null, country] of rows) {
      const events = found.get(user);
      // Whatever else came along is nobody's whom we asked about.
      if (events && events.length < mostSignIns)
        events.push({
          kind: signInEvents[event],
          time,
          browser,
          operatingSystem,
          country: isCountry(country) ? country : null,
        });
    }
    return found;
  });
  const usage = remembered<UsageNumbers>(clock, async (tenants) => {
    const nothing = { activeUsers: 0, signIns: 0, events: 0 };
    const found = new Map<string, UsageNumbers>(tenants.map((id) => [id, nothing]));
    const rows = read(usageRow, await ask(usageQuestion, { tenants, signIn: 'signed_in' }));
    for (const [tenant, activeUsers, signedIn, events] of rows)
      if (found.has(tenant)) found.set(tenant, { activeUsers, signIns: signedIn, events });
    return found;
  });
  return { source: settings.source, signInsOf: signIns, usageOf: usage };
}
