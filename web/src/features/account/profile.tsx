import { words } from '../../format/words';
import { FieldList } from '../../ui/field-list';
import { useSession } from '../session/use-session';

export function Profile() {
  const { staff, scopes } = useSession();
  return (
    <FieldList
      items={[
        { label: 'Name', value: staff?.name },
        { label: 'E-mail', value: staff?.email },
        { label: 'Tier', value: staff?.tier && words(staff.tier) },
        { label: 'Roles', value: staff?.roles?.map(({ name }) => words(name)).join(', ') },
        { label: 'Permissions', value: `${scopes.size} held now` },
      ]}
    />
  );
}
