import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconHelp, IconKeyboard } from '@tabler/icons-react';
import { openKeys } from './keys-dialog-state';

const site = 'https://help.penguinmails.com';
const address = 'support@penguinmails.com';
const places = [
  ['knowledge-base', 'Knowledge base'],
  ['support', 'Support'],
  ['video-tutorials', 'Video tutorials'],
  ['glossary', 'Glossary'],
  ['our-services', 'Our services'],
] as const;

export function HelpMenu() {
  return (
    <Menu width={260} position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="inherit" size="lg" aria-label="Help">
          <IconHelp size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(([path, name]) => (
          <Menu.Item key={path} component="a" href={`${site}/${path}`} target="_blank" rel="noreferrer">
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href={`mailto:${address}`}>
          {address}
          <Text fz="xs" c="dimmed">
            First answer within 4 h when critical, 24 h otherwise
          </Text>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={openKeys}>
          Keys
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
