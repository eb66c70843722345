import type { ReactNode } from 'react';
import type { UserPageQuery } from '../../gql/graphql';
import { FieldList } from '../../ui/field-list';
import { RelativeTime } from '../../ui/relative-time';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';

interface UserFieldsProps {
  user: NonNullable<UserPageQuery['user']>;
  denials: Denials;
}

export function UserFields({ user, denials }: UserFieldsProps) {
  /** In clear where that is permitted; masked, with the reason, where it is not. */
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
  return (
    <FieldList
      items={[
        { label: 'Name', value: personal('name', user.name) },
        { label: 'E-mail', value: personal('email', user.email, user.maskedEmail) },
        { label: 'Telephone', value: personal('phone', user.phone, user.maskedPhone) },
        { label: 'Joined', value: <RelativeTime time={user.created} /> },
        { label: 'Last changed', value: <RelativeTime time={user.updated} /> },
        {
          label: 'Last sign-in',
          value: personal('lastLogin', user.lastLogin && <RelativeTime time={user.lastLogin} />),
        },
        { label: 'From address', value: personal('lastLoginIp', user.lastLoginIp, user.maskedLastLoginIp) },
        { label: 'From country', value: personal('lastLoginCountry', user.lastLoginCountry) },
      ]}
    />
  );
}
