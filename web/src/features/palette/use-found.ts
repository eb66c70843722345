import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { PaletteSearchQuery as Found } from '../../gql/graphql';
import { usePermissions } from '../session/use-permissions';
import { useLockOutRefusal } from '../staff/refusals';
import type { StaffPerson } from '../staff/staff-person';
import { PaletteSearchQuery } from './palette.query';
import type { PaletteOption } from './palette-option';
import type { Typed } from './what-was-typed';

interface Findings {
  options: PaletteOption[];
  /** An answer to what was typed last is on its way. */
  searching: boolean;
}

/** People and companies by what was typed. Nothing is asked for that the viewer may not read. */
export function useFound(typed: Typed, onLockOut: (member: StaffPerson) => void): Findings {
  const { can } = usePermissions();
  const text = typed.kind === 'text' ? typed.text : typed.kind === 'email' ? typed.email : '';
  // Only users are found by their address.
  const byName = typed.kind === 'text';
  const asked = {
    withStaff: byName && can('staff:read'),
    withTenants: byName && can('tenants:read') && can('tenants:name'),
    withUsers: can('users:read'),
  };
  const pause = !text || !Object.values(asked).some(Boolean);
  const [{ data, fetching }] = useQuery({
    query: PaletteSearchQuery,
    variables: { text, ...asked, withTier: can('staff-tier:read') },
    pause,
  });
  const staff = useStaffOptions(onLockOut);
  const customers = useCustomerOptions();
  if (pause || !data) return { options: [], searching: fetching };
  return { options: [...staff(data), ...customers(data)], searching: fetching };
}

function useStaffOptions(onLockOut: (member: StaffPerson) => void) {
  const navigate = useNavigate();
  const lockOutRefusal = useLockOutRefusal();
  return ({ staffMembers }: Found): PaletteOption[] =>
    (staffMembers?.nodes ?? []).flatMap((member) => {
      const { id, name, tier, status } = member;
      const about = [tier && words(tier), status && status !== 'ACTIVE' && words(status)].filter(Boolean);
      const person: PaletteOption = {
        ...{ key: id, group: 'Staff', label: name, hint: about.join(', ') || 'Colleague' },
        run: () => navigate({ to: '/dashboard/staff/$id', params: { id } }),
      };
      if (lockOutRefusal(member)) return [person];
      const lockOut: PaletteOption = {
        ...{
          key: `${id} out`,
          group: 'Staff',
          label: `Lock out ${name} now`,
          hint: 'Ends all that they have',
          grave: true,
        },
        run: () => onLockOut(member),
      };
      return [person, lockOut];
    });
}

function useCustomerOptions() {
  const navigate = useNavigate();
  return ({ tenants, users }: Found): PaletteOption[] => [
    ...(tenants?.nodes ?? []).map(
      ({ id, name, status }): PaletteOption => ({
        ...{ key: id, group: 'Tenants', label: name ?? 'Name withheld', hint: words(status) },
        run: () => navigate({ to: '/dashboard/tenants/$id', params: { id } }),
      }),
    ),
    ...(users?.nodes ?? []).map(
      ({ id, name, status }): PaletteOption => ({
        ...{ key: id, group: 'Users', label: name ?? 'Name withheld', hint: words(status) },
        run: () => navigate({ to: '/dashboard/users/$id', params: { id } }),
      }),
    ),
  ];
}
