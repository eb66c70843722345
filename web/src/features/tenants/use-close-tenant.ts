import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../error-message';
import { graphql } from '../../gql';

const CloseTenantMutation = graphql(`
  mutation CloseTenant($input: CloseTenantInput!) {
    closeTenant(input: $input) {
      tenant {
        id
        openUntil
      }
    }
  }
`);

/** Closes an opened tenant; what it showed is asked for again, and this time withheld. */
export function useCloseTenant(): [closing: boolean, close: (tenantId: string) => Promise<void>] {
  const [{ fetching }, mutate] = useMutation(CloseTenantMutation);
  const close = async (tenantId: string) => {
    const { error } = await mutate({ input: { tenantId } });
    notifications.show(
      error
        ? { color: 'red', title: 'The tenant is still open', message: messageOf(error) }
        : { title: 'Closed', message: 'Personal data of this tenant is hidden again.' },
    );
  };
  return [fetching, close];
}
