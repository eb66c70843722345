import { Button, Code, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Section } from '../../ui/section';
import { FormError } from '../sign-in/form-error';
import { PreviewQuery } from './preview.query';

const example = `query Users {
  users(first: 10) {
    nodes { id name email maskedEmail phone }
  }
}`;

interface OperationPreviewProps {
  roleNames: string[];
  operation: string | undefined;
  onOperation: (operation: string) => void;
}

/** Which fields of an operation the roles would be denied, and which depend on the row. */
export function OperationPreview({ roleNames, operation, onOperation }: OperationPreviewProps) {
  const [text, setText] = useState(operation ?? example);
  const [{ data, error, fetching }] = useQuery({
    query: PreviewQuery,
    variables: { roleNames, operation: operation ?? null },
    pause: !operation,
  });
  const preview = operation && !error ? data?.previewAs : undefined;
  return (
    <Section heading="An operation">
      <Stack>
        <Textarea
          label="What they would ask"
          description="It is not run."
          autosize
          minRows={5}
          maxLength={4000}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <Button size="xs" loading={fetching} disabled={!text.trim()} onClick={() => onOperation(text)}>
            What would they be denied?
          </Button>
        </Group>
        <FormError error={error} />
        {preview && (
          <SimpleGrid cols={{ base: 1, sm: 2 }} role="status">
            <Fields heading="Denied" fields={preview.deniedFields} none="Nothing of it is denied." />
            <Fields
              heading="Depends on the row: an opened tenant, the environment, or one’s own"
              fields={preview.dependingFields}
              none="Nothing of it depends on the row."
            />
          </SimpleGrid>
        )}
      </Stack>
    </Section>
  );
}

function Fields({ heading, fields, none }: { heading: string; fields: readonly string[]; none: string }) {
  return (
    <div>
      <Text fz="sm" fw={600}>
        {heading}
      </Text>
      {fields.length ? (
        fields.map((field) => (
          <div key={field}>
            <Code>{field}</Code>
          </div>
        ))
      ) : (
        <Text fz="sm">{none}</Text>
      )}
    </div>
  );
}
