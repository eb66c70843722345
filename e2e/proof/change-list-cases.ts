import { newId } from '../../subgraphs/kit/ids.js';
import { aCase, aSignUp, aUser } from './a-case.js';
import { at, type Change, mine, why } from './change.js';

/** What is done to cases, and to tenants as a whole, in a tenant that is open and in one that is not. */
export function changesOfCasesAndTenants(ownerUrl: string, { open, shut }: { open: string; shut: string }): Change[] {
  return [
    {
      field: 'openSupportCase',
      input: async () => `tenantId: "${shut}", category: TECHNICAL, subject: "For the proof"`,
      situation: at('shut', 'PRODUCTION', false),
    },
    ...['triageCase', 'assignCase', 'startCase', 'closeCase'].map((field) => ({
      field,
      input: async () => `caseId: "${await aCase(ownerUrl, shut)}"`,
      situation: at('shut', 'PRODUCTION', false),
    })),
    {
      field: 'escalateCase',
      input: async () => `caseId: "${await aCase(ownerUrl, shut)}", ${why}`,
      situation: at('shut', 'PRODUCTION', false),
    },
    {
      field: 'followUpCase',
      input: async () => `caseId: "${await aCase(ownerUrl, shut, 'SOLVED')}"`,
      situation: at('shut', 'PRODUCTION', false),
    },
    {
      field: 'addCaseNote',
      input: async () => `caseId: "${await aCase(ownerUrl, open)}", text: "For the proof only"`,
      situation: at('open', 'PRODUCTION', true),
    },
    {
      field: 'sendCustomerMessage',
      input: async () =>
        `caseId: "${await aCase(ownerUrl, open)}", userId: "${await aUser(ownerUrl, open)}", subject: "Hello", text: "For the proof only"`,
      situation: at('open', 'PRODUCTION', true),
    },
    ...['approveTenant', 'rejectTenant'].map((field) => ({
      field,
      input: async () => `tenantId: "${await aSignUp(ownerUrl)}", ${why}`,
      situation: at('shut', 'PRODUCTION', false),
    })),
    ...['suspendTenant', 'reactivateTenant'].map((field) => ({
      field,
      input: async () => `tenantId: "${shut}", ${why}`,
      situation: at('shut', 'PRODUCTION', false),
    })),
    {
      field: 'setPlanOverride',
      input: async () => `tenantId: "${open}", limits: [{ name: MAX_USERS, limit: 7 }], ${why}`,
      situation: at('open', 'PRODUCTION', true),
    },
    {
      field: 'setBillingOverride',
      input: async () => `tenantId: "${open}", billing: COMP, ${why}`,
      situation: at('open', 'PRODUCTION', true),
    },
    {
      field: 'setFeatureFlag',
      input: async () => `key: "inbox.ai-replies", tenantId: "${open}", enabled: true, ${why}`,
      situation: at('open', 'PRODUCTION', true),
    },
    {
      field: 'saveCaseTemplate',
      input: async () =>
        `name: "For the proof ${newId('CaseTemplate')}", subject: "Hello", text: "Hello {{user.name}}"`,
      situation: mine,
    },
  ];
}
