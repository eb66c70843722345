import type { z } from 'zod';
import { WebhookProblem } from '../webhooks/webhook-problem.js';

/** Reads an object of Stripe's; what does not fit is named by its path alone, never by what was there. */
export function readObject<Schema extends z.ZodType>(schema: Schema, object: unknown): z.output<Schema> {
  const result = schema.safeParse(object);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.filter((part) => typeof part === 'number' || /^\w+$/.test(String(part)));
  throw new WebhookProblem(`Stripe’s object has another shape than we know, at “${path?.join('.') || 'its root'}”.`);
}

/** Stripe's seconds as a moment; null stays null. */
export function momentOf(seconds: number | null | undefined): Date | null {
  return seconds == null ? null : new Date(seconds * 1000);
}
