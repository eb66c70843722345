import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { addressParts, type SettingsDraft } from './settings-draft';
import {
  defaultOf,
  fieldsOf,
  type SettingField,
  type SettingsSection,
  spoken,
  type TenantSettings,
} from './settings-fields';

interface InputsProps {
  settings: TenantSettings;
  section: SettingsSection;
  draft: SettingsDraft;
  /** What the server said of a field, by its path in the input. */
  errorAt: (path: string) => string | undefined;
  onChange: (key: string, value: string) => void;
}

/** What a section of the settings is made of, to be changed. */
export function SettingsInputs(props: InputsProps) {
  if (props.section === 'contact') return <ContactInputs {...props} />;
  return fieldsOf(props.section).map((field) => <SettingInput key={field.key} field={field} {...props} />);
}

function ContactInputs({ draft, errorAt, onChange }: InputsProps) {
  const begun = addressParts.some(({ key }) => draft[key]?.trim());
  return (
    <>
      <TextInput
        type="email"
        label="Billing e-mail"
        description="Where mail about bills goes. Empty is nowhere."
        maxLength={254}
        data-autofocus
        error={errorAt('billingEmail')}
        value={draft['billingEmail'] ?? ''}
        onChange={(event) => onChange('billingEmail', event.currentTarget.value)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {addressParts.map(({ key, label, required, most }) => (
          <TextInput
            key={key}
            label={label}
            required={required && begun}
            maxLength={most}
            error={errorAt(`billingAddress.${key}`)}
            value={draft[key] ?? ''}
            onChange={(event) => onChange(key, event.currentTarget.value)}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

interface SettingInputProps extends InputsProps {
  field: SettingField;
}

function SettingInput({ field, settings, draft, errorAt, onChange }: SettingInputProps) {
  const { key, label, unit, range, section } = field;
  const value = draft[key] ?? '';
  const byDefault = spoken(field, defaultOf(settings, field));
  const error = errorAt(`${section}.${key}`);
  if (unit && range)
    return (
      <NumberInput
        label={label}
        description={`${range[0]} to ${range[1]} ${unit}. Empty is the default, ${byDefault}.`}
        min={range[0]}
        max={range[1]}
        clampBehavior="none"
        allowDecimal={false}
        placeholder={byDefault}
        error={error}
        value={value}
        onChange={(next) => onChange(key, String(next))}
      />
    );
  return (
    <Select
      label={label}
      data={[
        { value: '', label: `The default: ${byDefault}` },
        { value: 'true', label: 'On' },
        { value: 'false', label: 'Off' },
      ]}
      allowDeselect={false}
      error={error}
      value={value}
      onChange={(next) => onChange(key, next ?? '')}
    />
  );
}
