import { Text } from '@mantine/core';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '../../gql';
import { AskDialog } from './ask-dialog';

const RequestCrossTenantMutation = graphql(`
  mutation RequestCrossTenantAccess($input: RequestCrossTenantAccessInput!) {
    requestCrossTenantAccess(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

/** Whether opening was refused because it would be one more than the limit, and the viewer may ask for it. */
export function isBeyondLimit(error: CombinedError | undefined): boolean {
  const { reason, canBeRequested } = error?.graphQLErrors[0]?.extensions ?? {};
  return reason === 'CROSS_TENANT' && canBeRequested === true;
}

interface CrossTenantDialogProps {
  tenantId: string;
  name: string;
  onClose: () => void;
}

/** One more open tenant than the limit: this one, once somebody else has approved it. */
export function CrossTenantDialog({ tenantId, name, onClose }: CrossTenantDialogProps) {
  const [{ fetching, error }, ask] = useMutation(RequestCrossTenantMutation);
  return (
    <AskDialog
      title={`Ask to open ${name} as well`}
      ticketRequired
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async ({ reason, ticket = '' }) =>
        (await ask({ input: { tenantId, reason, ticket } })).data?.requestCrossTenantAccess?.request
      }
    >
      <Text fz="sm">
        You have as many tenants open as one may. Somebody else can let you open this one beside them, for eight hours;
        closing another one needs nobody.
      </Text>
    </AskDialog>
  );
}
