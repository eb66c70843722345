import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { AskDialog } from './ask-dialog';
import type { WantedMutation } from './wanted-mutation';

const FileRequestMutation = graphql(`
  mutation FileRequest($input: FileRequestInput!) {
    fileRequest(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

/** Files a mutation with its exact input, from the button that the viewer may not press. */
export function FileRequestDialog({ wanted, onClose }: { wanted: WantedMutation; onClose: () => void }) {
  const [{ fetching, error }, file] = useMutation(FileRequestMutation);
  const { mutation, input, title, effect } = wanted;
  return (
    <AskDialog
      title={title}
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async (why) => (await file({ input: { mutation, input, ...why } })).data?.fileRequest?.request}
    >
      {effect}
    </AskDialog>
  );
}
