import { List } from '@mantine/core';
import type { Difference } from './draft';
import { cellText, reachWord } from './matrix';

/** What a draft takes and gives, a line for each cell, with when it is felt. */
export function Changes({ difference: { add, remove } }: { difference: Difference }) {
  return (
    <List fz="sm" listStyleType="none">
      {remove.map(({ permission, reach }) => (
        <List.Item key={`- ${permission} ${reach}`}>
          − takes <code>{permission}</code>, {reachWord(reach)}: at the next request
        </List.Item>
      ))}
      {add.map((grant) => (
        <List.Item key={`+ ${grant.permission} ${grant.reach}`}>
          + gives <code>{grant.permission}</code>, {cellText([grant])}: from the next sign-in on
        </List.Item>
      ))}
    </List>
  );
}
