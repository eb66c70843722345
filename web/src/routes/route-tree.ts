import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateAlertsSearch } from '../features/alerts/alerts-search';
import { validateReceiptsSearch } from '../features/alerts/receipts-search';
import { validateAuditSearch } from '../features/audit/audit-search';
import { validateBulkListSearch, validateBulkSearch } from '../features/bulk/bulk-search';
import { validateCasesSearch } from '../features/cases/cases-search';
import { validatePlatformSettingsSearch } from '../features/platform-settings/platform-settings-search';
import { validatePreviewSearch } from '../features/preview/preview-search';
import { validateRequestsSearch } from '../features/requests/requests-search';
import { validateReviewsSearch } from '../features/reviews/reviews-search';
import { validateStaffMemberSearch, validateStaffSearch } from '../features/staff/staff-search';
import { validateTenantSearch } from '../features/tenants/tenant-search';
import { validateTenantsSearch } from '../features/tenants/tenants-search';
import { validateTestTenantsSearch } from '../features/test-tenants/test-tenants-search';
import { validateTokensSearch } from '../features/tokens/tokens-search';
import { validateUserSearch } from '../features/users/user-search';
import { validateUsersSearch } from '../features/users/users-search';
import { compact, type RawSearch, readPlace } from '../search-params/read';
import { NotFound } from './not-found';
import { Root } from './root';
import { SignIn } from './sign-in';
import { SignedIn } from './signed-in';
import { Start } from './start';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Start,
  validateSearch: (raw: RawSearch) => compact({ from: readPlace(raw['from']) }),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/invitation-page'), 'InvitationPage'),
});

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn });

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const tenants = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/tenants',
  component: lazyRouteComponent(() => import('../features/tenants/tenants-page'), 'TenantsPage'),
  validateSearch: validateTenantsSearch,
});

const tenant = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/tenants/$id',
  component: lazyRouteComponent(() => import('../features/tenants/tenant-page'), 'TenantPage'),
  validateSearch: validateTenantSearch,
});

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/cases',
  component: lazyRouteComponent(() => import('../features/cases/cases-page'), 'CasesPage'),
  validateSearch: validateCasesSearch,
});

const users = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/users',
  component: lazyRouteComponent(() => import('../features/users/users-page'), 'UsersPage'),
  validateSearch: validateUsersSearch,
});

const user = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/users/$id',
  component: lazyRouteComponent(() => import('../features/users/user-page'), 'UserPage'),
  validateSearch: validateUserSearch,
});

const bulkChanges = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/bulk',
  component: lazyRouteComponent(() => import('../features/bulk/bulk-list-page'), 'BulkListPage'),
  validateSearch: validateBulkListSearch,
});

const bulkChange = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/bulk/$id',
  component: lazyRouteComponent(() => import('../features/bulk/bulk-page'), 'BulkPage'),
  validateSearch: validateBulkSearch,
});

const testTenants = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/test-tenants',
  component: lazyRouteComponent(() => import('../features/test-tenants/test-tenants-page'), 'TestTenantsPage'),
  validateSearch: validateTestTenantsSearch,
});

const testCampaigns = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/test-tenants/$id',
  component: lazyRouteComponent(() => import('../features/test-tenants/test-campaigns-page'), 'TestCampaignsPage'),
});

const staff = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/staff',
  component: lazyRouteComponent(() => import('../features/staff/staff-page'), 'StaffPage'),
  validateSearch: validateStaffSearch,
});

const staffMember = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/staff/$id',
  component: lazyRouteComponent(() => import('../features/staff/staff-member-page'), 'StaffMemberPage'),
  validateSearch: validateStaffMemberSearch,
});

const alerts = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/alerts',
  component: lazyRouteComponent(() => import('../features/alerts/alerts-page'), 'AlertsPage'),
  validateSearch: validateAlertsSearch,
});

const receipts = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/receipts',
  component: lazyRouteComponent(() => import('../features/alerts/receipts-page'), 'ReceiptsPage'),
  validateSearch: validateReceiptsSearch,
});

const requests = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/requests',
  component: lazyRouteComponent(() => import('../features/requests/requests-page'), 'RequestsPage'),
  validateSearch: validateRequestsSearch,
});

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/reviews',
  component: lazyRouteComponent(() => import('../features/reviews/reviews-page'), 'ReviewsPage'),
  validateSearch: validateReviewsSearch,
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/reviews/$id',
  component: lazyRouteComponent(() => import('../features/reviews/review-page'), 'ReviewPage'),
});

const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/tokens',
  component: lazyRouteComponent(() => import('../features/tokens/tokens-page'), 'TokensPage'),
  validateSearch: validateTokensSearch,
});

const preview = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/preview',
  component: lazyRouteComponent(() => import('../features/preview/preview-page'), 'PreviewPage'),
  validateSearch: validatePreviewSearch,
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/audit',
  component: lazyRouteComponent(() => import('../features/audit/audit-page'), 'AuditPage'),
  validateSearch: validateAuditSearch,
});

const infrastructure = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/system/infrastructure',
  component: lazyRouteComponent(() => import('../features/system/infrastructure-page'), 'InfrastructurePage'),
});

const platformSettings = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard/system/settings',
  component: lazyRouteComponent(
    () => import('../features/platform-settings/platform-settings-page'),
    'PlatformSettingsPage',
  ),
  validateSearch: validatePlatformSettingsSearch,
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page'), 'AccountPage'),
});

export const routeTree = root.addChildren([
  start,
  invitation,
  signIn,
  signedIn.addChildren([
    tenants,
    tenant,
    cases,
    users,
    user,
    bulkChanges,
    bulkChange,
    testTenants,
    testCampaigns,
    staff,
    staffMember,
    alerts,
    receipts,
    requests,
    reviews,
    review,
    tokens,
    preview,
    audit,
    infrastructure,
    platformSettings,
    account,
  ]),
]);
