/** A change of a customer's user is decided in its tenant as well; whatever else is asked for belongs to no tenant. */
export const tenantsOfRequest = `array_remove(array[case when mutation in
  ('suspendUser', 'reinstateUser', 'banUser', 'unbanUser', 'revokeUserSessions', 'changeUserRole') then tenant_id end], null)`;
