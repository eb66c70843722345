import { SimpleGrid, Text } from '@mantine/core';
import { words } from '../../format/words';
import { Section } from '../../ui/section';
import { categories } from '../roles/categories';

interface PreviewedPermissionsProps {
  scopes: readonly string[];
  permissions: readonly { name: string; title: string; category: string }[];
}

/** What the roles give together, by drawer. */
export function PreviewedPermissions({ scopes, permissions }: PreviewedPermissionsProps) {
  const held = permissions.filter(({ name }) => scopes.includes(name));
  return (
    <Section heading={`${held.length} permissions`}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {categories.map((category) => (
          <div key={category}>
            <Text fz="sm" fw={600}>
              {words(category)}
            </Text>
            {held
              .filter((permission) => permission.category === category)
              .map(({ name, title }) => (
                <Text key={name} fz="sm">
                  {title}
                </Text>
              ))}
          </div>
        ))}
      </SimpleGrid>
    </Section>
  );
}
