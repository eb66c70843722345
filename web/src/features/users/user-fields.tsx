import type { ReactNode } from 'react';
import type { RevealField } from '../../gql/graphql';
import { FieldList } from '../../ui/field-list';
import { RelativeTime } from '../../ui/relative-time';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import { InvitationFact } from './invitation-fact';
import { RevealButton } from './reveal-button';
import { RevealedValue } from './revealed-value';
import { useRevealed } from './use-revealed';
import { openTenantOf, type UserData } from './user-access';

interface UserFieldsProps {
  user: UserData;
  denials: Denials;
}

/** Personal data: in clear where that is permitted, masked with the reason where it is not, revealed where somebody asked. */
export function UserFields({ user, denials }: UserFieldsProps) {
  const { can } = usePermissions();
  const revealed = useRevealed(user.revealed);
  const mayReveal = can('users:reveal') && openTenantOf(user) !== undefined;

  const personal = (field: string, clear: ReactNode, masked?: ReactNode) => {
    const denial = denials.at(`user.${field}`);
    const hasMasked = masked !== null && masked !== undefined;
    return (
      <>
        {!clear && hasMasked && <div>{masked}</div>}
        {(clear || denial || !hasMasked) && <Value denial={denial}>{clear}</Value>}
      </>
    );
  };
  /** What is not permitted by role can be revealed for the case. */
  const revealable = (field: RevealField, what: string, value: string | null | undefined, otherwise: ReactNode) => {
    if (revealed?.fields.includes(field)) return <RevealedValue value={value} until={revealed.until} />;
    return (
      <>
        {otherwise}
        {mayReveal && <RevealButton userId={user.id} field={field} what={what} />}
      </>
    );
  };
  const hidden = <div>•••</div>;
  return (
    <FieldList
      items={[
        { label: 'Name', value: personal('name', user.name) },
        { label: 'E-mail', value: personal('email', user.email, user.maskedEmail) },
        {
          label: 'Telephone',
          value: user.phone
            ? user.phone
            : revealable('PHONE', 'the telephone number', revealed?.phone, personal('phone', null, user.maskedPhone)),
        },
        {
          label: 'Postal address',
          value: revealable('POSTAL_ADDRESS', 'the postal address', revealed?.postalAddress, hidden),
        },
        ...(user.invitation ? [{ label: 'Invitation', value: <InvitationFact {...user.invitation} /> }] : []),
        { label: 'Joined', value: <RelativeTime time={user.created} /> },
        { label: 'Last changed', value: <RelativeTime time={user.updated} /> },
        {
          label: 'Last sign-in',
          value: personal('lastLogin', user.lastLogin && <RelativeTime time={user.lastLogin} />),
        },
        {
          label: 'From address',
          value: user.lastLoginIp
            ? user.lastLoginIp
            : revealable(
                'LOGIN_IP',
                'the address of the last sign-in',
                revealed?.lastLoginIp,
                personal('lastLoginIp', null, user.maskedLastLoginIp),
              ),
        },
        { label: 'From country', value: personal('lastLoginCountry', user.lastLoginCountry) },
      ]}
    />
  );
}
