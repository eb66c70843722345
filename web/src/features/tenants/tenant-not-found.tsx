import { IconBuilding } from '@tabler/icons-react';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';

export function TenantNotFound() {
  return (
    <Page title="No such tenant">
      <Notice icon={<IconBuilding />} heading="There is no tenant with this id in your world">
        It may not exist, or it lives in an environment that you do not work in.{' '}
        <Link to="/dashboard/tenants" underline="always">
          All tenants
        </Link>
      </Notice>
    </Page>
  );
}
