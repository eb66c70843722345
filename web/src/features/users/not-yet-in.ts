import type { InvitationState } from '../../gql/graphql';

/** In a word, where somebody is not in yet; undefined for everybody else. */
export function notYetIn(invitation: { state: InvitationState } | null | undefined): string | undefined {
  return invitation && invitation.state !== 'ACCEPTED' ? 'INVITED' : undefined;
}
