import { Select } from '@mantine/core';
import { choices } from '../../format/words';
import type { BulkAction, TenantRole } from '../../gql/graphql';
import { TeamsInput } from './teams-input';
import { TenantInput } from './tenant-input';
import type { Where } from './where';

const roles = choices(['OWNER', 'ADMIN', 'MEMBER'] as const);

interface WhereInputsProps {
  action: BulkAction;
  value: Where;
  onChange: (where: Where) => void;
}

/** Which tenant, and which role or teams in it, for what is about one tenant. */
export function WhereInputs({ action, value, onChange }: WhereInputsProps) {
  if (action !== 'CHANGE_ROLE' && action !== 'MOVE_TEAM') return null;
  return (
    <>
      <TenantInput
        value={value.tenantId}
        onChange={(tenantId) => onChange({ ...value, tenantId, teams: { from: null, to: null } })}
      />
      {action === 'CHANGE_ROLE' && (
        <Select
          label="Role"
          required
          data={roles}
          value={value.role}
          onChange={(role) => onChange({ ...value, role: role as TenantRole | null })}
        />
      )}
      {action === 'MOVE_TEAM' && value.tenantId && (
        <TeamsInput tenantId={value.tenantId} value={value.teams} onChange={(teams) => onChange({ ...value, teams })} />
      )}
    </>
  );
}
