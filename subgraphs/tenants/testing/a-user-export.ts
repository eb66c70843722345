import { newId } from '../../kit/ids.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';

/** What is held on somebody of a tenant, exported and made for this person; gives the export's id. */
export async function aUserExport(ownerUrl: string, tenantId: string, by: string): Promise<string> {
  const id = newId('UserExport');
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `with made as (
         insert into tenants.user_exports (id, user_id, environment, tenant_ids, request_id, requester_id, approver_id, holder_id, reason,
           case_id, made, bytes, sha256)
         select $1, u.id, u.environment, u.tenant_ids, gen_random_uuid(), $3, gen_random_uuid(), $3, 'For the proof',
           (select c.id from tenants.support_cases c where c.tenant_id = $2 order by c.id limit 1), clock_timestamp(), 4,
           encode(sha256('[{}]'), 'hex')
         from tenants.users u where u.tenant_ids = array[$2::uuid] order by u.id limit 1
         returning id, environment, holder_id)
       insert into tenants.user_export_pieces_personal (id, export_id, environment, holder_id, position, text)
       select $4, id, environment, holder_id, 1, '[{}]' from made`,
      [id, tenantId, by, newId('UserExportPiece')],
    );
  });
  return id;
}
