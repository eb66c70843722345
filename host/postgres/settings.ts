/** Nothing of it has to outlive the machine, or to be written before it must. */
const thrownAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_init_zero: 'off',
  wal_recycle: 'off',
  checkpoint_timeout: '1h',
  bgwriter_lru_maxpages: '0',
};

/** The server's settings, given on the command line so that a new release's values reach old clusters too. */
export function serverSettings(durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: durable ? '256MB' : '128MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // One machine, nobody replicates from us.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    ...(durable ? {} : thrownAway),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
