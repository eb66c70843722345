import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { queueMail } from '../outgoing-mail/queue-mail.js';
import type { TenantNotice } from '../resolver-types.generated.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { type Setting, type Settings, settingOf } from './default-settings.js';

/** What a tenant can switch off. Direct answers (a case's, a reset link) are of no kind and are always sent. */
export type NoticeKind = 'BILLING' | 'SYSTEM' | 'SECURITY';

const switches = {
  BILLING: 'notifyBilling',
  SYSTEM: 'notifySystem',
  SECURITY: 'notifySecurity',
} as const satisfies Record<NoticeKind, Setting>;

/** Whether a tenant with these settings is written to about such a thing. */
export const mayNotify = (settings: Settings, kind: NoticeKind): boolean => settingOf(settings, switches[kind]);

interface Notice {
  kind: NoticeKind;
  subject: string;
  /** A sentence of ours: no name, no address. */
  text: string;
}

/** Queues a mail to the tenant's owner in this transaction, unless the tenant does not want any of its kind. */
export async function notifyTenant(
  ctx: SubgraphContext,
  tenant: Pick<TenantEntity, 'ownerId'>,
  settings: Settings,
  { kind, subject, text }: Notice,
): Promise<TenantNotice> {
  if (!mayNotify(settings, kind)) return 'SWITCHED_OFF';
  if (!tenant.ownerId) return 'NOBODY';
  try {
    await queueMail(ctx.tx, { userId: tenant.ownerId, kind: 'MESSAGE', content: { subject, text } });
    return 'QUEUED';
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return 'NOBODY';
    throw error;
  }
}
