import { z } from 'zod';
import type { AlertMeasure } from '../resolver-types.generated.js';
import type { Alert } from './alert.entity.js';

const measure = z.object({
  count: z.int(),
  threshold: z.int(),
  from: z.coerce.date(),
  until: z.coerce.date(),
});

/** What an alert counted, when it is of a kind that counts what was read. */
export const measureOf = ({ details }: Alert): AlertMeasure | null => measure.safeParse(details).data ?? null;
