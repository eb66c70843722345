import { notifications } from '@mantine/notifications';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { messageOf } from '../../error-message';

/** A change of a user that says what it did, or why it did not; true when it was done. */
export function useUserChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [busy: boolean, change: (variables: Variables, done: string) => Promise<boolean>] {
  const [{ fetching }, execute] = useMutation(document);
  const change = async (variables: Variables, done: string) => {
    if (fetching) return false;
    const { data, error } = await execute(variables);
    const isDone = Object.values(data ?? {}).some(Boolean);
    notifications.show(
      isDone
        ? { message: done }
        : { color: 'red', title: 'Not done', message: error ? messageOf(error) : 'The server did not answer.' },
    );
    return isDone;
  };
  return [fetching, change];
}
