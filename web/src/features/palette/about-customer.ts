import { words } from '../../format/words';

interface UserFound {
  status: string;
  maskedEmail?: string | null;
  memberships: readonly { tenant?: { name?: string | null } | null }[];
}

/** Where somebody is to be found, and what tells two of a name apart: `Acme · j•••@acme.example · Suspended`. */
export function aboutUser({ status, maskedEmail, memberships }: UserFound): string {
  const [first, ...others] = memberships.flatMap(({ tenant }) => tenant?.name ?? []);
  const place = others.length ? `${first} and ${others.length} more` : first;
  return ['User', place, maskedEmail, status !== 'ACTIVE' && words(status)].filter(Boolean).join(' · ');
}

export const aboutTenant = ({ status }: { status: string }): string => `Tenant · ${words(status)}`;
