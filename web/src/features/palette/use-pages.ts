import { useNavigate } from '@tanstack/react-router';
import { usePermissions } from '../session/use-permissions';
import type { PaletteOption } from './palette-option';

/** Every page, and what it needs, any one of it; nothing where everybody may come. */
const pages = [
  { to: '/', label: 'Home', hint: 'What needs attention', needs: [] },
  { to: '/dashboard/tenants', label: 'Tenants', hint: 'Companies', needs: ['tenants:read'] },
  { to: '/dashboard/users', label: 'Users', hint: 'People of customers', needs: ['users:read'] },
  { to: '/dashboard/staff', label: 'Staff', hint: 'Colleagues', needs: ['staff:read'] },
  { to: '/dashboard/alerts', label: 'Alerts', hint: 'Security', needs: ['alerts:read'] },
  { to: '/dashboard/requests', label: 'Requests', hint: 'Approvals', needs: ['requests:own'] },
  { to: '/dashboard/reviews', label: 'Reviews', hint: 'Privileges, lock-outs, emergencies', needs: ['reviews:read'] },
  { to: '/dashboard/tokens', label: 'API tokens', hint: 'Partners and analysts', needs: ['tokens:read'] },
  { to: '/dashboard/preview', label: 'Preview as a role', hint: 'What a role would see', needs: ['matrix:preview'] },
  { to: '/dashboard/cases', label: 'Support cases', hint: 'What customers asked', needs: ['cases:queue'] },
  { to: '/dashboard/test-tenants', label: 'Test tenants', hint: 'Quality assurance', needs: ['test-tenants:read'] },
  { to: '/dashboard/audit', label: 'Audit trail', hint: 'Who did what', needs: ['audit:read'] },
  { to: '/dashboard/system/infrastructure', label: 'Infrastructure', hint: 'Health', needs: ['health:status'] },
  {
    to: '/dashboard/system/settings',
    label: 'Platform settings',
    hint: 'Routing, deliverability, alerts',
    needs: ['platform-settings:read'],
  },
  { to: '/account', label: 'My account', hint: 'Sessions, devices, appearance', needs: [] },
] as const satisfies { to: string; label: string; hint: string; needs: readonly string[] }[];

/** The pages that this viewer may open. */
export function usePages(): PaletteOption[] {
  const navigate = useNavigate();
  const { can } = usePermissions();
  return pages
    .filter(({ needs }) => needs.length === 0 || needs.some(can))
    .map(({ to, label, hint }) => ({
      ...{ key: to, group: 'Go to', label, hint },
      run: () => navigate({ to }),
    }));
}
