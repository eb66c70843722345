import { startTestPostgres } from '/work/main/e2e/support/global-setup-postgres.js';
const stop = await startTestPostgres();
try {
  const d = await import('/work/main/e2e/proof/delete-rules.js');
  for (const f of process.argv.slice(2)) {
    const t0 = performance.now();
    const r = await d[f]();
    console.log(f, r.filter((x) => x.noticed).length, '/', r.length, Math.round(performance.now() - t0));
    for (const x of r.filter((x) => !x.noticed).slice(0, 60)) console.log('  ', x.rule, x.why?.slice(0, 200));
  }
} finally { await stop(); }
process.exit(0);
