/** The console's pages and what each asks for: any one of these permissions lets somebody in. */
export const consolePages: readonly { title: string; address: string; needs: readonly string[] }[] = [
  { title: 'Tenants', address: '/dashboard/tenants', needs: ['tenants:read'] },
  { title: 'Users', address: '/dashboard/users', needs: ['users:read'] },
  { title: 'Staff', address: '/dashboard/staff', needs: ['staff:read'] },
  { title: 'Roles and permission matrix', address: '/dashboard/staff?tab=matrix', needs: ['matrix:read'] },
  {
    title: 'Requests',
    address: '/dashboard/requests',
    needs: ['requests:own', 'requests:decide', 'requests:decide-support'],
  },
  { title: 'Alerts', address: '/dashboard/alerts', needs: ['alerts:read'] },
  { title: 'Privilege reviews', address: '/dashboard/reviews', needs: ['reviews:read'] },
  { title: 'API tokens', address: '/dashboard/tokens', needs: ['tokens:read'] },
  { title: 'Preview as a role', address: '/dashboard/preview', needs: ['matrix:preview'] },
  { title: 'Audit trail', address: '/dashboard/audit', needs: ['audit:read'] },
  { title: 'Infrastructure', address: '/dashboard/system/infrastructure', needs: ['health:status'] },
  { title: 'Platform settings', address: '/dashboard/system/settings', needs: ['platform-settings:read'] },
  { title: 'My account', address: '/account', needs: ['profile:own', 'sessions:own'] },
];
