import { FieldList } from '../../ui/field-list';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { addressLine, draftOf } from './settings-draft';
import type { TenantSettings } from './settings-fields';

/** Where bills go: masked, withheld or whole, as the viewer may see it. */
export function ContactFields({ settings, denials }: { settings: TenantSettings; denials: Denials }) {
  const { billingEmail, maskedBillingEmail } = settings;
  return (
    <FieldList
      items={[
        {
          label: 'Billing e-mail',
          value: (
            <>
              {!billingEmail && maskedBillingEmail && <div>{maskedBillingEmail}</div>}
              <Value denial={denials.at('tenant.settings.billingEmail')}>{billingEmail}</Value>
            </>
          ),
        },
        {
          label: 'Billing address',
          value: (
            <Value denial={denials.at('tenant.settings.billingAddress')}>
              {addressLine(draftOf(settings, 'contact')) || undefined}
            </Value>
          ),
        },
      ]}
    />
  );
}
