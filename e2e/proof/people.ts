import type { PermissionId } from '../../schema/permissions.js';
import { permissionIds, permissions } from '../../schema/permissions.js';
import type { Caller as SubgraphCaller } from '../../gateway/subgraph-link.js';
import type { Caller, RunningRookery } from '../support/rookery.js';
import type { CallerName } from './table.js';

export interface Person extends Caller {
  name: CallerName;
  /** The staff member's or the token's id. */
  id: string | null;
  sessionId: string | null;
  /** As whom the gateway would call a subgraph. */
  signed: SubgraphCaller;
}

const client = { ipAddress: '203.0.113.9', userAgent: 'proof' };

/** One caller of each kind, with one production tenant open (a partner: its own). */
export async function everyKindOfCaller(rookery: RunningRookery, openTenant: string): Promise<Record<CallerName, Person>> {
  const staff = async (name: CallerName, role: string, addOns: string[] = []): Promise<Person> => {
    const who = await rookery.staff({ role, addOns, opened: name === 'qa' ? [] : [openTenant] });
    const signed = { kind: 'STAFF', subject: who.sessionId, client, requestId: 'proof' } as const;
    return { name, id: who.staffId, sessionId: who.sessionId, run: who.run, send: who.send, signed };
  };
  const token = async (kind: 'partner' | 'analyst'): Promise<Person> => {
    const scopes = permissionIds.filter((id: PermissionId) => permissions[id].grants[kind]);
    const who = await rookery.token({ kind, scopes, ...(kind === 'partner' && { tenantIds: [openTenant] }) });
    const signed = { kind: 'TOKEN', subject: who.tokenId, client, requestId: 'proof' } as const;
    return { name: kind, id: who.tokenId, sessionId: null, run: who.run, send: who.send, signed };
  };
  return {
    super_admin: await staff('super_admin', 'super_admin'),
    admin: await staff('admin', 'admin'),
    support: await staff('support', 'support'),
    qa: await staff('qa', 'qa'),
    user_manager: await staff('user_manager', 'support', ['user_manager']),
    partner: await token('partner'),
    analyst: await token('analyst'),
    nobody: {
      name: 'nobody',
      id: null,
      sessionId: null,
      ...rookery.nobody,
      signed: { kind: 'NOBODY', subject: null, client, requestId: 'proof' },
    },
  };
}
