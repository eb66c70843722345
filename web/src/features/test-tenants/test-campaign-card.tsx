import { Box, Code, Group, List, Paper, Stack, Text } from '@mantine/core';
import { words } from '../../format/words';
import type { TestCampaignsQuery } from '../../gql/graphql';
import { FieldList } from '../../ui/field-list';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { usePermissions } from '../session/use-permissions';

export type TestCampaign = NonNullable<NonNullable<TestCampaignsQuery['tenant']>['campaigns']>['nodes'][number];
type Validation = NonNullable<TestCampaign['validations']>[number];

const toneOf: Record<Validation['checks'][number]['result'], Tone> = { PASS: 'good', WARN: 'warn', FAIL: 'bad' };
const verdictTone: Record<Validation['verdict'], Tone> = { PASSED: 'good', FAILED: 'bad' };

interface TestCampaignCardProps {
  campaign: TestCampaign;
  onRecord: (campaign: TestCampaign) => void;
}

export function TestCampaignCard({ campaign, onRecord }: TestCampaignCardProps) {
  const { refusal } = usePermissions();
  const { name, testContent: content, validations } = campaign;
  const latest = validations?.[0];
  return (
    <Paper withBorder p="md">
      <Section
        heading={name}
        aside={
          <GuardedButton
            size="compact-sm"
            refusal={refusal('validations:write')}
            aria-label={`Record validation of ${name}`}
            onClick={() => onRecord(campaign)}
          >
            Record validation
          </GuardedButton>
        }
      >
        <Stack gap="sm">
          {content && (
            <FieldList
              items={[
                { label: 'Subject', value: content.subject },
                { label: 'From', value: `${content.fromName} <${content.fromAddress}>` },
                { label: 'List-Unsubscribe', value: content.listUnsubscribe ?? 'none' },
                { label: 'Basis', value: content.consentBasis ? words(content.consentBasis) : 'none given' },
              ]}
            />
          )}
          {content && (
            <Code block tabIndex={0} role="region" aria-label={`Text of ${name}`}>
              {content.body}
            </Code>
          )}
          {latest ? <Latest validation={latest} /> : <Text c="dimmed">Not validated yet.</Text>}
        </Stack>
      </Section>
    </Paper>
  );
}

function Latest({ validation: { verdict, notes, created, recordedBy, checks } }: { validation: Validation }) {
  return (
    <Box>
      <Group gap="xs" mb="xs">
        <StatusBadge status={verdict} tone={verdictTone[verdict]} />
        <Text fz="sm" c="dimmed">
          {recordedBy?.name ?? 'Somebody'}, <RelativeTime time={created} />
        </Text>
        {notes && <Text fz="sm">{notes}</Text>}
      </Group>
      <List listStyleType="none" spacing={4} fz="sm">
        {checks.map(({ rule, law, result, why }) => (
          <List.Item key={rule}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <StatusBadge status={result} tone={toneOf[result]} />
              <Text fz="sm">
                {why}{' '}
                <Text span c="dimmed" fz="xs">
                  {law === 'GDPR' ? 'GDPR' : 'CAN-SPAM'}
                </Text>
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </Box>
  );
}
