import { notifications } from '@mantine/notifications';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { messageOf } from '../../error-message';

/** One step of a case: says what was done, or why not. True when it was. */
export function useCaseStep<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  said: string,
): [busy: boolean, step: (variables: Variables) => Promise<boolean>] {
  const [{ fetching }, mutate] = useMutation(document);
  const step = async (variables: Variables) => {
    if (fetching) return false;
    const { data, error } = await mutate(variables);
    const done = Object.values(data ?? {}).some(Boolean);
    notifications.show(
      done
        ? { message: said }
        : { color: 'red', title: 'Not done', message: error ? messageOf(error) : 'The server did not answer.' },
    );
    return done;
  };
  return [fetching, step];
}
