import { test } from '@jest/globals';
import { Client } from 'pg';
import { newId } from '../kit/ids.js';
import { freshDatabase } from '../kit/testing/database.js';
import { aReceipt, shownUsers, poolOf, inSession } from './testing/trail.js';
import { captureStatements } from './testing/answers.js';
import { aStaffMember } from '../../e2e/support/people.js';
import { fillTrails } from './testing/many-records.js';
import { numberRecords } from './numbers/number-records.js';
import { startSubgraph } from '../../e2e/support/subgraph.js';
import { auditEntities, createAudit } from './main.js';
test('figures', async () => {
  const out: string[] = [];
  const db = await freshDatabase();
  const owner = new Client({ connectionString: db.ownerUrl }); await owner.connect();
  const big = () => aReceipt({ entities: [shownUsers(...Array.from({ length: 50 }, () => ({ id: newId('User'), tenantIds: [newId('Tenant')] })))] });
  const small = () => aReceipt({ tenantIds: [newId('Tenant')], entities: [shownUsers({ id: newId('User'), tenantIds: [newId('Tenant')] })] });
  const groups = { small: JSON.stringify(Array.from({ length: 20 }, small)), big: JSON.stringify(Array.from({ length: 20 }, big)) };
  const variants: Record<string, string> = {
    parse: `select count(*) from jsonb_array_elements($1::jsonb) r`,
    fields: `select count((r->>'id')::uuid), count((r->>'time')::timestamptz), count(r->>'actorName'), max(r->>'operationName') from jsonb_array_elements($1::jsonb) r`,
    recordset: `select count(id), count(time), max("operationName") from jsonb_to_recordset($1::jsonb) as r(id uuid, time timestamptz, "actorKind" text, "actorId" uuid, "actorName" text, "sessionId" uuid, "operationName" text, "operationHash" text, decision text, "ipAddress" text, "userAgent" text, "requestId" text, "tenantIds" uuid[], entities jsonb, "elevationIds" uuid[])`,
    inlineIds: `select count(array(select distinct v::uuid from jsonb_path_query(r, 'lax $.entities[*].ids[*]') i, lateral (select i #>> '{}') t(v) where pg_input_is_valid(v, 'uuid'))) from jsonb_array_elements($1::jsonb) r`,
    inlineRegex: `select count(array(select distinct v::uuid from jsonb_path_query(r, 'lax $.entities[*].ids[*] ? (@ like_regex "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-")') i, lateral (select i #>> '{}') t(v) )) from jsonb_array_elements($1::jsonb) r`,
    inlinePlain: `select count(array(select v::uuid from jsonb_path_query(r, 'lax $.entities[*].ids[*]') i, lateral (select i #>> '{}') t(v) )) from jsonb_array_elements($1::jsonb) r`,
    arrays: `select count(array(select unnest(ids) from jsonb_to_recordset(r -> 'entities') as e(ids uuid[]))) from jsonb_array_elements($1::jsonb) r`,
    append: `select audit.append_receipts($1::jsonb)`,
  };
  for (const [size, group] of Object.entries(groups)) for (const [name, sql] of Object.entries(variants)) {
    const best: number[] = [];
    for (let i = 0; i < 15; i++) { await owner.query('begin'); const s = performance.now(); await owner.query(sql, [group]); best.push(performance.now() - s); await owner.query('rollback'); }
    best.sort((a, b) => a - b);
    out.push(`${size} ${name} ${best[0]!.toFixed(2)} median ${best[7]!.toFixed(2)}`);
  }
  const boss = await aStaffMember(db.ownerUrl, { role: 'super_admin' });
  await fillTrails(db.ownerUrl, { count: 20000, actorIds: [boss.staffId, newId('StaffMember')], tenantIds: [newId('Tenant')] });
  const audit = await poolOf(db.ownerUrl, 'audit');
  await numberRecords(audit);
  await owner.query('analyze audit.record_numbers');
  const sub = await startSubgraph((d) => createAudit({ ...d, numberEveryMs: null }), { ownerUrl: db.ownerUrl, service: 'audit', entities: auditEntities });
  for (const query of ['{ auditEvents { nodes { id sequence } } }', '{ accessReceipts { nodes { id sequence } } }']) {
    const st = await captureStatements(sub.source, () => sub.as(boss.sessionId).run(query));
    const rows = await inSession(sub.source, boss.sessionId, (tx) => tx.query<Record<string,string>>('explain (analyze, buffers) ' + st[1]!.sql, st[1]!.parameters));
    out.push(...rows.map((r) => r['QUERY PLAN']!));
  }
  await sub.close(); await audit.destroy();
  await owner.end(); await db.drop();
  process.stdout.write(out.join('\n') + '\n');
}, 300000);
