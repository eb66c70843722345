import type { CombinedError } from 'urql';

/** Who could give what is missing, as the gateway says in an error's extensions. */
export type GivenBy = 'elevation' | 'role' | 'nobody';

/** One field that the answer lacks, and why. The gateway sends one for each field, however many rows lack it. */
export interface Denial {
  code: string;
  /** Response keys joined by dots, without the positions in lists: `tenant.users.nodes.email`. */
  path: string;
  message: string;
  /** The missing permissions, by id. */
  missing: readonly string[];
  /** What the missing permission is called. */
  title: string | undefined;
  canBeGivenBy: GivenBy | undefined;
  /** How many rows lack it. */
  count: number;
}

type GraphQLFault = Pick<CombinedError['graphQLErrors'][number], 'message' | 'path' | 'extensions'>;

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function givenBy(value: unknown): GivenBy | undefined {
  return value === 'elevation' || value === 'role' || value === 'nobody' ? value : undefined;
}

/** Reads one error as a denial; undefined when it concerns the operation and not a field. */
export function denialOf(fault: GraphQLFault): Denial | undefined {
  const path = (fault.path ?? []).filter((step) => typeof step === 'string').join('.');
  if (!path) return undefined;
  const { code, missing, title, canBeGivenBy, count } = fault.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    path,
    message: fault.message,
    missing: strings(missing),
    title: typeof title === 'string' ? title : undefined,
    canBeGivenBy: givenBy(canBeGivenBy),
    count: typeof count === 'number' ? count : 1,
  };
}

const giving: Record<GivenBy, string> = {
  nobody: ' Nobody may give this to your role.',
  role: ' A super admin can add it to a role.',
  elevation: ' A temporary elevation can give it.',
};

/** What a person reads beside the lock. */
export function explain(denial: Denial): string {
  switch (denial.code) {
    case 'TENANT_NOT_OPEN':
      return 'Open the tenant to see this.';
    case 'FORBIDDEN': {
      const needs = denial.title ?? denial.missing.join(', ');
      const reason = needs ? `Not permitted: needs “${needs}”.` : 'Not permitted.';
      return reason + (denial.canBeGivenBy ? giving[denial.canBeGivenBy] : '');
    }
    case 'SUBGRAPH_UNAVAILABLE':
      return 'This part does not answer at the moment.';
    default:
      return denial.message;
  }
}

/** Whether it is about rights; everything else is a fault that may pass. */
export function isAboutRights(denial: Denial): boolean {
  return denial.code === 'FORBIDDEN' || denial.code === 'TENANT_NOT_OPEN';
}
