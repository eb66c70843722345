/** The few things that need no permission, each with its reason. Whatever is not here must carry one. */
export const publicFields: Readonly<Record<string, string>> = {
  'Query.viewer': 'Tells a caller who they are, and that they are nobody; what it leads to asks for itself.',
  'Query.node': 'Only routes an id to its type; every type that it can answer with asks for itself.',
  'Mutation.signIn': 'The way in: nobody holds a permission before it.',
  'Mutation.acceptInvitation': 'The way in for somebody invited; the one-time token is the proof.',
  'Mutation.enrolSecondFactor': 'Between password and code; the challenge is the proof.',
  'Mutation.verifySecondFactor': 'Ends the way in; challenge and code are the proof.',
  'Mutation.startPasskeySignIn': 'Between password and passkey; the challenge is the proof.',
  'Mutation.verifyPasskey': 'Ends the way in; challenge and passkey are the proof.',
  'Query.signInOptions': 'What the page says that one sees before anybody is known.',
};

/** Permissions that guard rows rather than fields, so that no field names them: worlds, and how large a bulk change goes without approval. */
export const rowPermissions: readonly string[] = [
  'production-data:read',
  'test-data:read',
  'users:bulk:alone',
  'users:bulk-large:alone',
];

/** Output fields that look like secrets in name and were reviewed. */
export const reviewedSecrets: Readonly<Record<string, string>> = {
  'TestTenant.seed': 'The number that synthetic data is drawn from.',
  'EnrolSecondFactorPayload.secret': 'Shown once, to the person who enrols; never read back.',
  'Query.tokens': 'Which tokens there are; what would open anything is in no field.',
  'Mutation.requestToken': 'Asks for one; gives a request.',
  'Mutation.resetUserPassword': 'Sends a link to the user; shows nothing of it.',
  'SecurityPolicy.passwordMinLength': 'How long a tenant’s passwords have to be; no password.',
  'SecurityPolicy.passwordMixed': 'What a tenant’s passwords have to be made of; no password.',
  'Mutation.rotateToken': 'Shows the new secret once, to whoever asked for the token.',
  'Mutation.revokeToken': 'Gives the token’s description.',
  'RotateTokenPayload.token': 'Which token; not its secret.',
  'RotateTokenPayload.issuedToken': 'Shown once, to whoever asked for the token; never read back.',
  'RevokeTokenPayload.token': 'Which token; not its secret.',
  'ApplyRequestPayload.issuedToken': 'Shown once, to whoever asked for the token; never read back.',
  'ApproveRequestPayload.invitationToken': 'A one-time link, shown once to whoever let the person in; never read back.',
  'LockOutStaffMemberPayload.approvedTokens': 'Which tokens, by id and name; never a token.',
  'ApplyRequestPayload.invitationToken': 'A one-time link, shown once to whoever let the person in; never read back.',
};

/** Entities of the customers' subgraphs that belong to no tenant, so that a receipt has no tenant to name. */
export const withoutTenant: Readonly<Record<string, string>> = {
  BulkJob: 'A list of users of any tenants, who each say theirs.',
  Tenant: 'Is the tenant: its own id says whose it is.',
  Plan: 'The catalogue is everybody’s.',
  WebhookEvent: 'Stripe’s envelope; what it is about is a thing of its own.',
};
