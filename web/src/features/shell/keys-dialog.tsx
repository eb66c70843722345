import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useSingleKeys } from '../account/use-single-keys';
import { onOpenKeys } from './keys-dialog-state';

const keys = [
  ['/', 'Go to the filter of this page'],
  ['?', 'Show these keys'],
  ['Esc', 'Close what lies on top'],
  ['Tab', 'Go on; locked fields and refused actions say why'],
] as const;

function focusFilter(): void {
  document.querySelector<HTMLInputElement>('input[data-filter]')?.focus();
}

/** Listens to the single keys and lists them. They can be switched off under “My account”. */
export function KeysDialog() {
  const [opened, { open, close }] = useDisclosure();
  const [enabled] = useSingleKeys();
  // By what the key writes and not where it lies: layouts differ.
  useHotkeys(enabled ? [['/', focusFilter, { usePhysicalKeys: false }], ['shift+?', open, { usePhysicalKeys: false }]] : []);
  useEffect(() => onOpenKeys(open), [open]);
  return (
    <Modal opened={opened} onClose={close} title="Keys" centered>
      <Table>
        <Table.Tbody>
          {keys.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" w={80}>
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
