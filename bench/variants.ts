/** What is measured side by side. `bare` is without permissions (the gateway's filter, the subgraphs' shields) and without receipts. */
export const variants = ['stock', 'http', 'in-process', 'http-bare', 'in-process-bare'] as const;
export type Variant = (typeof variants)[number];

export const titles: Record<Variant, string> = {
  stock: 'stock @apollo/gateway over our subgraphs',
  http: 'Rookery, a process per service',
  'in-process': 'Rookery, one process',
  'http-bare': 'Rookery, a process per service, no permissions, no receipts',
  'in-process-bare': 'Rookery, one process, no permissions, no receipts',
};
