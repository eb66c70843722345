// Imported before anything of Apollo's: the gateway package reports usage to its vendor unless this is set when it loads.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
