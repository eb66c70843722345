import { Stack } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { SettingCategory } from '../../gql/graphql';
import { Section } from '../../ui/section';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { SensitiveSettingsQuery } from './platform-settings.query';
import { categoryHeadings, type Setting } from './setting';
import { SettingRow } from './setting-row';
import { type Draft, problemOf, type Typed, typedOf } from './settings-draft';
import classes from './settings-list.module.css';

const DraftPanel = lazy(async () => ({ default: (await import('./draft-panel')).DraftPanel }));

interface SettingsListProps {
  version: number;
  settings: readonly Setting[];
  /** Somebody was quicker: asks for what holds now. */
  onStale: () => void;
}

/** Every setting by what it is about. What is typed is a draft until somebody asks for it. */
export function SettingsList({ version, settings, onStale }: SettingsListProps) {
  const { refusal } = usePermissions();
  const [draft, setDraft] = useState<Draft>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const { read, error } = useSensitiveValue();

  const write = (key: string, typed: Typed | undefined) => {
    setDraft(
      (old) =>
        new Map([...[...old].filter(([one]) => one !== key), ...(typed === undefined ? [] : [[key, typed] as const])]),
    );
    setRefused((old) => new Map([...old].filter(([one]) => one !== key)));
  };
  const open = async (setting: Setting) => {
    const value = setting.sensitive ? await read(setting.key) : setting.value;
    if (value !== undefined) write(setting.key, typedOf(setting, value));
  };

  return (
    <Stack gap="xl">
      <FormError error={error} />
      {(Object.keys(categoryHeadings) as SettingCategory[]).map((category) => (
        <Section key={category} heading={categoryHeadings[category]}>
          <ul className={classes['list']}>
            {settings
              .filter((setting) => setting.category === category)
              .map((setting) => (
                <SettingRow
                  key={setting.key}
                  setting={setting}
                  typed={draft.get(setting.key)}
                  error={problemOf(setting, draft.get(setting.key)) ?? refused.get(setting.key)}
                  refusal={refusal('platform-settings:write')}
                  onOpen={() => open(setting)}
                  onChange={(typed) => write(setting.key, typed)}
                />
              ))}
          </ul>
        </Section>
      ))}
      {draft.size > 0 && (
        <Suspense>
          <DraftPanel
            version={version}
            settings={settings}
            draft={draft}
            onRefused={setRefused}
            onStale={onStale}
            onForget={() => {
              setDraft(new Map());
              setRefused(new Map());
            }}
          />
        </Suspense>
      )}
    </Stack>
  );
}

/** Asks for what is sensitive, each time anew. */
function useSensitiveValue(): { read: (key: string) => Promise<unknown>; error: CombinedError | undefined } {
  const client = useClient();
  const [error, setError] = useState<CombinedError>();
  const read = async (key: string) => {
    const answer = await client.query(SensitiveSettingsQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    setError(answer.error);
    return answer.data?.platformSettings?.settings.find((setting) => setting.key === key)?.sensitiveValue ?? undefined;
  };
  return { read, error };
}
