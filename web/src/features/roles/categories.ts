/** The four drawers of the permission matrix. */
export const categories = ['general', 'billing', 'user_management', 'system_administration'] as const;
