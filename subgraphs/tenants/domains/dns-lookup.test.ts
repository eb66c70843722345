import { afterEach, expect, test } from '@jest/globals';
import { type Answer, type DnsServer, startDnsServer } from '../../../e2e/support/dns-server.js';
import { createDnsLookup, NoAnswer } from './dns-lookup.js';

/** Real questions over UDP to a real name server. */
const servers: DnsServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function lookUpIn(zone: Record<string, Answer | null>, timeoutMs = 1_000) {
  const server = await startDnsServer((name, type) => {
    const answer = zone[`${type} ${name}`];
    return answer === undefined ? 'NO_SUCH_NAME' : answer;
  });
  servers.push(server);
  return createDnsLookup({ servers: [server.address], timeoutMs });
}

test('text comes whole, however many pieces it travelled in', async () => {
  const long = `v=DKIM1; p=${'A'.repeat(380)}`;
  const dns = await lookUpIn({ 'TXT pm1._domainkey.acme.example': [long] });
  expect(await dns.txt('pm1._domainkey.Acme.example')).toEqual([long]);
});

test('mail exchanges come by priority', async () => {
  const dns = await lookUpIn({ 'MX acme.example': ['20 second.example', '10 first.example'] });
  expect(await dns.mx('acme.example')).toEqual(['10 first.example', '20 second.example']);
});

test('no such name and no such record are both nothing', async () => {
  const dns = await lookUpIn({ 'TXT empty.example': [] });
  expect(await dns.txt('nobody.example')).toEqual([]);
  expect(await dns.txt('empty.example')).toEqual([]);
});

test('a server that cannot say is no answer', async () => {
  const dns = await lookUpIn({ 'TXT broken.example': 'CANNOT_SAY' });
  await expect(dns.txt('broken.example')).rejects.toThrow(NoAnswer);
});

test('neither is a server that says nothing, and it is not waited for long', async () => {
  const dns = await lookUpIn({ 'TXT silent.example': null }, 100);
  const began = performance.now();
  await expect(dns.txt('silent.example')).rejects.toThrow(NoAnswer);
  expect(performance.now() - began).toBeLessThan(900);
});
