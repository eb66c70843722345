import { notFound } from '../../kit/errors.js';
import { type IdType, typeOfId } from '../../kit/ids.js';

/** The entities that `node(id)` answers with. The other types of ids are no entities of the graph, or none by themselves. */
const nodeTypes = [
  'Tenant',
  'User',
  'Workspace',
  'Domain',
  'Team',
  'Mailbox',
  'Campaign',
  'SupportCase',
  'CampaignValidation',
  'BulkJob',
  'UserExport',
  'Plan',
  'TenantSubscription',
  'Invoice',
  'Payment',
  'WebhookEvent',
  'StaffMember',
  'Session',
  'Role',
  'Permission',
  'AccessRequest',
  'PrivilegeReview',
  'ApiToken',
  'Alert',
  'AuditEvent',
  'AccessReceipt',
] as const satisfies readonly IdType[];

export type NodeType = (typeof nodeTypes)[number];

/** Where to ask for the thing; whether it is there, its own subgraph says. */
export interface NodeReference {
  __typename: NodeType;
  id: string;
}

/** Reads the type off the id; NOT_FOUND for what is no id of an entity. */
export function nodeReference(id: string): NodeReference {
  const type = nodeTypes.find((one) => one === typeOfId(id));
  if (!type) throw notFound('thing');
  return { __typename: type, id: id.toLowerCase() };
}
