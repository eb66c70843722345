import type { z } from 'zod';
import type { PermissionId } from '../../../schema/permissions.js';
import type { AuditRecord } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import type { RequestKindName, RequestRow } from './access-request.js';

/** An input that was looked at: what is applied is this, and nothing that is worked out later. */
export interface Asked {
  input: Record<string, unknown>;
  /** What of it is a personal datum. */
  personal?: Record<string, unknown> | null;
  /** The staff member that it is about. */
  subjectId?: string | null;
  tenantId?: string | null;
}

export interface Applied {
  /** What the audit trail keeps of the thing itself; who asked and who approved is added. Null where it is recorded already. */
  record: AuditRecord | null;
  invitationToken?: string;
  issuedToken?: string;
}

/** Something that another person has to approve. */
export interface RequestKind {
  kind: RequestKindName;
  mutation: string;
  /** What the requester has to hold by their roles: when it is filed, and when it is applied. */
  asks: PermissionId;
  /** Whether asking and approving want password and second factor confirmed. */
  confirmed: boolean;
  /** Whether an approval leaves it to whoever asked, who alone is handed what comes of it. */
  collected?: true;
  /** Reads an input; throws BAD_USER_INPUT, NOT_FOUND or CONFLICT for what could never be applied. */
  read(ctx: SubgraphContext, input: unknown): Promise<Asked>;
  /** Uses the approval up and does what was asked, or throws. The database looks at the approval again. */
  apply(ctx: SubgraphContext, request: RequestRow): Promise<Applied>;
}

/** Reads an input by a schema; the error names the field. */
export function readInput<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw badInput(['input', ...(issue?.path ?? [])].join('.'), issue?.message ?? 'This input is not as it should be.');
}
