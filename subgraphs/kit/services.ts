/** Every login role of the database, by the service that uses it. */
export const services = ['identity', 'tenants', 'billing', 'audit', 'platform', 'gateway', 'jobs'] as const;
export type Service = (typeof services)[number];

export const roleOf = (service: Service): string => `rookery_${service}`;
