import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { PaletteNodeQuery as FoundById } from '../../gql/graphql';
import { usePermissions } from '../session/use-permissions';
import { PaletteNodeQuery } from './palette.query';
import type { PaletteOption } from './palette-option';
import type { Typed } from './what-was-typed';

type Node = NonNullable<FoundById['node']>;
type Navigate = ReturnType<typeof useNavigate>;

/** Where a thing of each type is shown: on its own page, or on that of its tenant. */
function pageOf(node: Node, navigate: Navigate): (() => void) | undefined {
  const { id } = node;
  const toTenant = (tenantId: string, tab?: 'billing' | 'domains') =>
    navigate({ to: '/dashboard/tenants/$id', params: { id: tenantId }, search: tab ? { tab } : {} });
  switch (node.__typename) {
    case 'Tenant':
      return () => toTenant(id);
    case 'User':
      return () => navigate({ to: '/dashboard/users/$id', params: { id } });
    case 'StaffMember':
      return () => navigate({ to: '/dashboard/staff/$id', params: { id } });
    case 'SupportCase':
      return () => navigate({ to: '/dashboard/cases', search: { view: 'all', case: id } });
    case 'AccessRequest':
      return () => navigate({ to: '/dashboard/requests', search: { request: id } });
    case 'Workspace':
      return () => toTenant(node.tenantId);
    case 'Domain':
      return () => toTenant(node.tenantId, 'domains');
    case 'Invoice':
    case 'Payment':
    case 'TenantSubscription':
      return () => toTenant(node.tenantId, 'billing');
    default:
      return undefined;
  }
}

/** `TenantSubscription` → “Tenant subscription”. */
const typeInWords = (type: string) => words(type.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`));

/** What an id that was pasted leads to, and what the trail says of it. */
export function useById(typed: Typed): { options: PaletteOption[]; searching: boolean } {
  const navigate = useNavigate();
  const { can } = usePermissions();
  const id = typed.kind === 'id' ? typed.id : '';
  const [{ data, fetching }] = useQuery({ query: PaletteNodeQuery, variables: { id }, pause: !id });
  if (typed.kind === 'stripe-id') return { options: inStripe(typed.id, can('stripe-ids:read')), searching: false };
  if (!id) return { options: [], searching: false };
  const node = data?.node;
  const run = node && pageOf(node, navigate);
  const options: PaletteOption[] = [];
  if (node && run) {
    options.push({ key: id, group: 'Go to', label: `${typeInWords(node.__typename)} with this id`, hint: id, run });
  }
  if (can('audit:read')) {
    options.push({
      ...{ key: `${id} trail`, group: 'Go to', label: 'What the audit trail says of it', hint: id },
      run: () => navigate({ to: '/dashboard/audit', search: { resource: id } }),
    });
  }
  return { options, searching: fetching };
}

/** Rookery finds nothing by Stripe's ids; Stripe does. Only for those who may follow them there. */
function inStripe(id: string, permitted: boolean): PaletteOption[] {
  if (!permitted) return [];
  const address = `https://dashboard.stripe.com/search?query=${encodeURIComponent(id)}`;
  return [
    {
      ...{ key: id, group: 'Go to', label: 'Find it in Stripe', hint: id },
      run: () => window.open(address, '_blank', 'noreferrer'),
    },
  ];
}
