import type { StaffMemberPageQuery } from '../../gql/graphql';

export type StaffMemberData = NonNullable<StaffMemberPageQuery['staffMember']>;
