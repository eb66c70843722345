export type { Answer } from '../../host/demo/dns-message.js';
export { type DnsServer, startDnsServer } from '../../host/demo/dns-server.js';
