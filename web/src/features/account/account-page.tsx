import { Stack } from '@mantine/core';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Permitted } from '../denials/permitted';
import { Appearance } from './appearance';
import { OwnFactors } from './own-factors';
import { OwnPrivileges } from './own-privileges';
import { OwnSessions } from './own-sessions';
import { Profile } from './profile';

export function AccountPage() {
  return (
    <Permitted title="My account" needs={['profile:own', 'sessions:own']}>
      <Page title="My account">
        <Stack gap="xl">
          <Section heading="Profile">
            <Profile />
          </Section>
          <OwnFactors />
          <OwnSessions />
          <OwnPrivileges />
          <Section heading="Appearance and keys">
            <Appearance />
          </Section>
        </Stack>
      </Page>
    </Permitted>
  );
}
