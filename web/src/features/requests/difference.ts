import { settingText } from '../../format/setting-value';
import { count, words } from '../../format/words';

/** One thing that a request would change: what it is called, how it stands, how it would stand. */
export interface Difference {
  what: string;
  /** Unknown where it is over: how it stood then is in the audit trail. */
  before: string | undefined;
  after: string;
}

export interface Cell {
  role: string;
  permission: string;
  reach: string;
  needs: string;
}

interface Wanted {
  mutation: string;
  input: unknown;
  personalInput?: unknown;
  subject?:
    | {
        name: string;
        tier?: string | null | undefined;
        status?: string | null | undefined;
        roles?: readonly { name: string }[] | null | undefined;
      }
    | null
    | undefined;
}

export interface Known {
  titleOf: (permission: string) => string;
  /** What the matrix says of a role and a permission; undefined while it is not known. */
  cells?: readonly Cell[] | undefined;
  tenantName?: string | undefined;
  /** The request waits: how things stand now is what it would change. */
  waits: boolean;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);
const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

const reaches: Record<string, string> = {
  ANY: 'everywhere',
  OPENED: 'in opened tenants',
  TEST: 'in the test environment',
  SELF: 'of one’s own',
};
const conditions: Record<string, string> = { ELEVATION: ', under an elevation', APPROVAL: ', once approved' };
const tiers = ['super_admin', 'admin', 'support', 'qa'];
const minutesOf = (input: Fields) => count(Number(input['minutes']), 'minute');

function roleRows({ input, subject }: Wanted): Difference[] {
  const role = textOf(fieldsOf(input)['roleName']);
  if (tiers.includes(role))
    return [{ what: 'Tier', before: subject?.tier ? words(subject.tier) : 'none', after: words(role) }];
  const held = (subject?.roles ?? []).map(({ name }) => name).filter((name) => !tiers.includes(name));
  return [
    {
      what: 'Add-ons',
      before: held.map(words).join(', ') || 'none',
      after: [...held.filter((name) => name !== role), role].map(words).join(', '),
    },
  ];
}

const reachText = (reach: string, needs: string) => `${reaches[reach] ?? reach}${conditions[needs] ?? ''}`;

function matrixRows({ input }: Wanted, { titleOf, cells }: Known): Difference[] {
  const { roleName, add, remove } = fieldsOf(input);
  const role = textOf(roleName);
  const what = (permission: string) => `${words(role)}: ${titleOf(permission)}`;
  const now = (permission: string) => {
    if (!cells) return undefined;
    const held = cells.filter((cell) => cell.role === role && cell.permission === permission);
    return held.map(({ reach, needs }) => reachText(reach, needs)).join('; ') || 'not given';
  };
  const taken = rowsOf(remove).map((row) => ({
    what: what(textOf(row['permission'])),
    before: now(textOf(row['permission'])),
    after: `taken: ${reaches[textOf(row['reach'])] ?? ''}`,
  }));
  const given = rowsOf(add).map((row) => ({
    what: what(textOf(row['permission'])),
    before: now(textOf(row['permission'])),
    after: reachText(textOf(row['reach']), textOf(row['needs'])),
  }));
  return [...taken, ...given];
}

function elevationRows({ input }: Wanted, { titleOf }: Known): Difference[] {
  const fields = fieldsOf(input);
  const lent = fieldsOf(fields['reaches']);
  return textsOf(fields['scopes']).map((scope) => {
    const far = textsOf(lent[scope]).map((reach) => reaches[reach] ?? reach);
    return { what: titleOf(scope), before: 'not held', after: ['lent', ...far, `for ${minutesOf(fields)}`].join(' ') };
  });
}

function tokenRows({ input }: Wanted, { titleOf }: Known): Difference[] {
  const fields = fieldsOf(input);
  const tenants = textsOf(fields['tenantIds']);
  const row = (what: string, after: string) => ({ what, before: 'none', after });
  return [
    row(
      'API token',
      `“${textOf(fields['name'])}” of a ${textOf(fields['kind'])}, ${words(textOf(fields['environment']))}`,
    ),
    row('It may', textsOf(fields['scopes']).map(titleOf).join('; ')),
    row('In tenants', tenants.join(', ') || 'all of its environment'),
    row('Good for', count(Number(fields['days']), 'day')),
    row('Used from', textsOf(fields['allowedAddresses']).join(', ') || 'anywhere'),
    ...(fields['ratePerMinute'] ? [row('Requests a minute', textOf(fields['ratePerMinute']))] : []),
  ];
}

function invitationRows({ input, personalInput }: Wanted): Difference[] {
  const { email, name } = fieldsOf(personalInput);
  const who = name ? `${textOf(name)}, ${textOf(email)}` : 'somebody whose name you may not read';
  return [
    { what: 'New colleague', before: 'no account', after: `${who}: ${words(textOf(fieldsOf(input)['roleName']))}` },
  ];
}

/** Each setting as it stood when it was asked for: a request counts for that version alone. What is sensitive lies apart. */
function settingRows({ input, personalInput }: Wanted): Difference[] {
  const hidden = fieldsOf(fieldsOf(personalInput)['hidden']);
  return rowsOf(fieldsOf(input)['values']).map((row) => {
    const { was, value } = row['sensitive'] ? fieldsOf(hidden[textOf(row['key'])]) : row;
    const unit = textOf(row['unit']);
    return {
      what: textOf(row['title']),
      before: settingText(was, unit),
      after: `${settingText(value, unit)}${row['followsDefault'] ? ' (default)' : ''}`,
    };
  });
}

const statusOf = ({ subject }: Wanted, otherwise: string) => (subject?.status ? words(subject.status) : otherwise);

const readers: Record<string, (wanted: Wanted, known: Known) => Difference[]> = {
  assignRole: roleRows,
  requestPermissionChange: matrixRows,
  requestElevation: elevationRows,
  requestToken: tokenRows,
  inviteStaffMember: invitationRows,
  reinstateStaffMember: (wanted) => [{ what: 'Status', before: statusOf(wanted, 'Suspended'), after: 'Active' }],
  suspendStaffMember: (wanted) => [
    { what: 'Status', before: statusOf(wanted, 'Active'), after: 'Suspended' },
    { what: 'Sessions', before: 'as they are', after: 'all ended' },
  ],
  revokeAllSessions: () => [{ what: 'Sessions', before: 'as they are', after: 'all ended' }],
  requestFactorReset: () => [
    { what: 'Second factors', before: 'as they are', after: 'all taken; enrolled anew at the next sign-in' },
  ],
  exportUserData: () => [
    {
      what: 'Everything held on the user, and who saw it',
      before: 'not exported',
      after: 'a file, for seven days: for whoever asked or, where that is support, for whoever approves',
    },
  ],
  setConfig: settingRows,
  rollBackConfig: (wanted) => [
    {
      what: 'Platform settings',
      before: 'as they are',
      after: `version ${textOf(fieldsOf(wanted.input)['version'])} again`,
    },
    ...settingRows(wanted),
  ],
  requestCrossTenantAccess: (wanted, { tenantName }) => [
    {
      what: 'Open tenants',
      before: 'up to the limit',
      after: `one more: ${tenantName ?? textOf(fieldsOf(wanted.input)['tenantId'])}, for 8 hours`,
    },
  ],
};

/** What there is no reader for is shown field by field, as it was asked. */
const asAsked = ({ input }: Wanted): Difference[] =>
  Object.entries(fieldsOf(input)).map(([field, value]) => ({
    what: words(field.replace(/([A-Z])/g, '_$1')),
    before: undefined,
    after: typeof value === 'object' ? JSON.stringify(value) : String(value),
  }));

/** What a request would change, exactly and in words. */
export function differencesOf(wanted: Wanted, known: Known): Difference[] {
  const rows = (readers[wanted.mutation] ?? asAsked)(wanted, known);
  return known.waits ? rows : rows.map((row) => ({ ...row, before: undefined }));
}

const actions: Record<string, string> = {
  assignRole: 'Give a role',
  requestPermissionChange: 'Change what a role may do',
  requestElevation: 'Lend permissions',
  requestToken: 'Issue an API token',
  inviteStaffMember: 'Invite a colleague',
  reinstateStaffMember: 'Let somebody in again',
  suspendStaffMember: 'Suspend somebody',
  revokeAllSessions: 'End somebody’s sessions',
  requestFactorReset: 'Take second factors',
  requestCrossTenantAccess: 'Open one more tenant',
  exportUserData: 'Export what is held on a person',
  bulkUsers: 'Change or export many users',
  setConfig: 'Change platform settings',
  rollBackConfig: 'Restore platform settings',
};

/** What is asked for, in a few words. */
export const actionOf = (mutation: string): string => actions[mutation] ?? words(mutation.replace(/([A-Z])/g, '_$1'));
