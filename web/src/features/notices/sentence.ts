import { words } from '../../format/words';
import { actionOf } from '../requests/difference';

interface Told {
  kind: string;
  staffMember?: { name: string } | null | undefined;
  supportCase?: { reference: string } | null | undefined;
  request?: { state: string; mutation: string; requester?: { name: string } | null | undefined } | null | undefined;
}

/** A notice in a sentence. */
export function sentenceOf({ kind, staffMember, request, supportCase }: Told): string {
  const what = request ? `: ${actionOf(request.mutation)}` : '';
  switch (kind) {
    case 'BREAK_GLASS':
      return `${staffMember?.name ?? 'Somebody'} took permissions in an emergency`;
    case 'LOCK_OUT':
      return `${staffMember?.name ?? 'Somebody'} was locked out`;
    case 'REQUEST_DECIDED':
      return `Your request was decided${what}${request ? ` (${words(request.state).toLowerCase()})` : ''}`;
    case 'REQUEST_FILED':
      return `${request?.requester?.name ?? 'Somebody'} asks for your decision${what}`;
    case 'CASE_UNANSWERED':
      return `${supportCase?.reference ?? 'A case of yours'} was not answered in time`;
    case 'CASE_EMERGENCY':
      return `${supportCase?.reference ?? 'A support case'} is an emergency`;
    default:
      return 'Something happened';
  }
}
