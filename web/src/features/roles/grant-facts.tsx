import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import type { MatrixQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import { FieldList } from '../../ui/field-list';
import { RelativeTime } from '../../ui/relative-time';
import { usePermissions } from '../session/use-permissions';
import { reachWord } from './matrix';
import { GivenByQuery } from './roles.query';

type Cell = NonNullable<MatrixQuery['permissionMatrix']>[number];

const needs = { NOTHING: 'Nothing more', ELEVATION: 'An elevation in force', APPROVAL: 'Another person’s approval' };

/** One grant: how far it reaches, on what condition, since when, and which request gave it. */
export function GrantFacts({ cell }: { cell: Cell }) {
  return (
    <>
      <FieldList
        items={[
          { label: 'Reaches', value: reachWord(cell.reach) },
          { label: 'Needs', value: needs[cell.needs] },
          { label: 'Since', value: cell.since ? <RelativeTime time={cell.since} /> : 'it came with the release' },
          { label: 'Last changed by', value: cell.requestId ? <GivenBy id={cell.requestId} /> : 'the catalogue' },
        ]}
      />
      {cell.ceiling && (
        <Text fz="sm" c="dimmed">
          {cell.ceiling}
        </Text>
      )}
    </>
  );
}

/** Who asked for it and who approved, for those who may read the request. */
function GivenBy({ id }: { id: string }) {
  const { can } = usePermissions();
  const [{ data }] = useQuery({ query: GivenByQuery, variables: { id }, pause: !can('requests:decide') });
  const request = data?.accessRequest;
  const approvers = request?.approvers?.map(({ name }) => name).join(', ');
  return (
    <>
      {request?.requester && `${request.requester.name}${approvers ? `, approved by ${approvers}` : ''}: `}
      {request && `“${request.reason}” `}
      <CopyText text={id} label="request id" short />
    </>
  );
}
