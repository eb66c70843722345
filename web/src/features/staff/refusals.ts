import type { Permissions } from '../session/use-permissions';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import type { StaffPerson } from './staff-person';

interface Asker {
  id: string | null | undefined;
  tier: string | null | undefined;
  refusal: Permissions['refusal'];
}

/** Whom an admin may lock out; a super admin anybody. */
const forAdmins: readonly string[] = ['support', 'qa'];

/** Why somebody cannot be locked out by this viewer; undefined when they can. The server asks again. */
export function lockOutRefusal({ id, tier, refusal }: Asker, member: StaffPerson): string | undefined {
  const missing = refusal('staff:lock-out');
  if (missing) return missing;
  if (member.id === id) return 'Nobody locks themselves out. Ask a super admin.';
  if (member.status === 'SUSPENDED') return 'Locked out already.';
  if (tier !== 'super_admin' && !forAdmins.includes(member.tier ?? '')) {
    return 'Only a super admin locks this person out; an admin locks out support and QA.';
  }
  return undefined;
}

/** Why nobody suspends this person now, whatever they may do. */
export function suspensionRefusal(ownId: string | null | undefined, member: StaffPerson): string | undefined {
  if (member.id === ownId) return 'Another super admin can suspend you; you cannot suspend yourself here.';
  if (member.status === 'SUSPENDED') return 'Suspended already.';
  return undefined;
}

/** The same for whoever is signed in. */
export function useLockOutRefusal(): (member: StaffPerson) => string | undefined {
  const { viewer, staff } = useSession();
  const { refusal } = usePermissions();
  return (member) => lockOutRefusal({ id: viewer.id, tier: staff?.tier, refusal }, member);
}
