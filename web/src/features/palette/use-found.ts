import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { PaletteSearchQuery as Found } from '../../gql/graphql';
import { usePermissions } from '../session/use-permissions';
import { useLockOutRefusal } from '../staff/refusals';
import type { StaffPerson } from '../staff/staff-person';
import { aboutTenant, aboutUser } from './about-customer';
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
  const byName = typed.kind === 'text';
  const withTenants = can('tenants:read') && can('tenants:name');
  const withUsers = can('users:read');
  const asked = {
    // An address is found by those who may read addresses; anybody else is spared the question.
    withStaff: can('staff:read') && (byName || can('staff-email:read')),
    withTenants,
    withUsers,
    withCustomers: withTenants || withUsers,
  };
  const pause = !text || !(asked.withStaff || asked.withCustomers);
  const [{ data, fetching, stale }] = useQuery({
    query: PaletteSearchQuery,
    variables: {
      text,
      staff: byName ? { name: text } : { email: text },
      ...asked,
      withTier: can('staff-tier:read'),
      withMasked: can('user-email:masked'),
    },
    pause,
  });
  const staff = useStaffOptions(onLockOut);
  const customers = useCustomerOptions();
  const searching = !pause && (fetching || stale);
  if (pause || !data) return { options: [], searching };
  return { options: [...staff(data), ...customers(data)], searching };
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

/** Users and tenants as one, the best first, as the server ranks them. */
function useCustomerOptions() {
  const navigate = useNavigate();
  return ({ search }: Found): PaletteOption[] =>
    (search ?? []).flatMap(({ user, tenant }): PaletteOption[] => {
      if (user) {
        const { id, name } = user;
        const run = () => navigate({ to: '/dashboard/users/$id', params: { id } });
        return [{ key: id, group: 'Customers', label: name ?? 'Name withheld', hint: aboutUser(user), run }];
      }
      if (!tenant) return [];
      const { id, name } = tenant;
      const run = () => navigate({ to: '/dashboard/tenants/$id', params: { id } });
      return [{ key: id, group: 'Customers', label: name ?? 'Name withheld', hint: aboutTenant(tenant), run }];
    });
}
