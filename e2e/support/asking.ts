import type { SubgraphResult } from '../../subgraphs/kit/subgraph.js';
import type { IdentityUnderTest } from './identity.js';
import { aStaffMember, type StaffForTest } from './people.js';

const requestFields = 'id state version kind mutation input decidable approvers { id } closedBy { id } expires';

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  data: any;
  code: string | undefined;
  extensions: Record<string, unknown>;
  message: string | undefined;
}

const answerOf = ({ data, errors }: SubgraphResult): Answer => ({
  data,
  code: errors?.[0]?.extensions.code as string | undefined,
  extensions: errors?.[0]?.extensions ?? {},
  message: errors?.[0]?.message,
});

/** People who ask for things, and those who decide. */
export function askingIn(identity: () => IdentityUnderTest) {
  const run = async (who: StaffForTest, query: string, variables?: Record<string, unknown>) =>
    answerOf(await identity().as(who.sessionId).run(query, variables));
  /** One mutation by its name; `fields` is what its payload is asked for. */
  const does = async (
    who: StaffForTest,
    name: string,
    input: Record<string, unknown>,
    fields = `request { ${requestFields} }`,
  ) => {
    const type =
      name === 'requestRoleChange' ? 'AssignRoleInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await run(who, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
    return { ...answer, payload: answer.data?.[name], request: answer.data?.[name]?.request };
  };
  return {
    run,
    does,
    staff: (role: string, more: { addOns?: string[] } = {}) => aStaffMember(identity().ownerUrl, { role, ...more }),
    requestNow: async (who: StaffForTest, id: string) =>
      (await run(who, `query ($id: ID!) { accessRequest(id: $id) { ${requestFields} } }`, { id })).data.accessRequest,
    approve: (who: StaffForTest, requestId: string, more: Record<string, unknown> = {}) =>
      does(
        who,
        'approveRequest',
        { requestId, ...more },
        `request { ${requestFields} elevation { id scopes expires used } } invitationToken`,
      ),
    /** What the audit trail holds about one thing, oldest first. */
    trailOf: (resourceId: string) =>
      identity().sql<{
        action: string;
        actor_id: string;
        old_values: Record<string, unknown>;
        new_values: Record<string, unknown>;
        notes: string;
      }>('select * from audit.admin_audit_log where resource_id = $1 order by id', [resourceId]),
    /** Moves a session's beginning back, so that password and second factor are not fresh any more. */
    growOld: async (who: StaffForTest) => {
      // Rights that are younger than a session wait for the next one, so what it has must be older still.
      await identity().sql(`update identity.staff_role_permissions set created = created - interval '1 day'`);
      await identity().sql(
        `update identity.staff_members set role_since = role_since - interval '1 day' where user_id = $1`,
        [who.staffId],
      );
      await identity().sql(
        `update identity.sessions set created = created - interval '11 minutes', reauthenticated = null where id = $1`,
        [who.sessionId],
      );
    },
    confirm: (who: StaffForTest) =>
      identity().sql('update identity.sessions set reauthenticated = clock_timestamp() where id = $1', [who.sessionId]),
    expire: (table: 'access_requests' | 'elevations', id: string) =>
      identity().sql(`update identity.${table} set expires = clock_timestamp() where id = $1`, [id]),
  };
}
