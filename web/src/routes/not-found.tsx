import { Text } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

export function NotFound() {
  return (
    <Page title="There is no such page">
      <Notice icon={<IconCompass />} heading="Nothing is at this address">
        <Text>
          It may have been mistyped, or the page is gone.{' '}
          <Link to="/" underline="always">
            Go to the first page
          </Link>
        </Text>
      </Notice>
    </Page>
  );
}
