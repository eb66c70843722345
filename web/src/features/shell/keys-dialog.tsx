import { Kbd, Modal, Table, Text } from '@mantine/core';

const keys = [
  ['Ctrl K', 'Find somebody, a page or an action; ⌘ K on a Mac'],
  ['/', 'Go to the filter of this page'],
  ['?', 'Show these keys'],
  ['Esc', 'Close what lies on top'],
  ['Tab', 'Go on; locked fields and refused actions say why'],
] as const;

interface KeysDialogProps {
  /** Whether the single keys work; they can be switched off under “My account”. */
  enabled: boolean;
  onClose: () => void;
}

export function KeysDialog({ enabled, onClose }: KeysDialogProps) {
  return (
    <Modal opened onClose={onClose} title="Keys" centered>
      <Table>
        <Table.Tbody>
          {keys.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" w={96}>
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {!enabled && (
        <Text fz="sm" c="dimmed" mt="sm">
          The single keys are switched off under “My account”.
        </Text>
      )}
    </Modal>
  );
}
