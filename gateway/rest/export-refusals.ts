import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicError } from '../format-error.js';

export interface Refusal {
  code: string;
  message: string;
  retryAfter: number;
}

/** Whoever may not have it, and whoever it is not for, is told the same: it is not there. */
const asNotThere = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN', 'NOT_FOUND']);

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  REAUTHENTICATION_REQUIRED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

export function refusalOf(error: { message: string; extensions?: Record<string, unknown> } | undefined): Refusal {
  const code = String(error ? (error.extensions?.code ?? 'INTERNAL') : 'NOT_FOUND');
  if (asNotThere.has(code)) return { code: 'NOT_FOUND', message: 'There is no such export.', retryAfter: 0 };
  return { code, message: error?.message ?? '', retryAfter: Number(error?.extensions?.retryAfter ?? 1) };
}

export function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal): FastifyReply {
  const error = publicError({ message, extensions: { code } }, request.id);
  return reply
    .code(statuses[code] ?? 503)
    .type('application/json')
    .send({ errors: [error] });
}
