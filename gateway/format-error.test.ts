import { expect, test } from '@jest/globals';
import { publicError } from './format-error.js';

test('what is not on the list says nothing', () => {
  const error = publicError(
    {
      message: 'connect ECONNREFUSED 10.0.0.7:5432',
      path: ['tenants'],
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'tenants', stacktrace: ['at x'] },
    },
    'r1',
  );
  expect(error).toEqual({
    message: 'Something went wrong on our side.',
    path: ['tenants'],
    extensions: { code: 'INTERNAL', requestId: 'r1' },
  });
});

test('a coded error keeps its sentence and its details, and loses what is not for clients', () => {
  const error = publicError(
    {
      message: 'Open the tenant to see User.email.',
      extensions: { code: 'TENANT_NOT_OPEN', field: 'User.email', count: 3, serviceName: 'tenants', sql: 'select' },
    },
    'r1',
  );
  expect(error.extensions).toEqual({ code: 'TENANT_NOT_OPEN', field: 'User.email', count: 3, requestId: 'r1' });
});
