import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const REMINDER_SECONDS = 15;

export function say(line) {
  process.stderr.write(`prepare: ${line}\n`);
}

/**
 * Runs a Node program quietly; a line now and then tells that it still works, and its output is shown when it fails.
 */
export async function runNode(title, args, options = {}) {
  const began = Date.now();
  say(`${title} …`);
  const reminder = setInterval(() => say(`${title} … ${seconds(began)} s`), REMINDER_SECONDS * 1000);
  try {
    const { code, output } = await collect(args, options);
    if (code !== 0) throw new Error(`${title} failed:\n${output.trim()}`);
    say(`${title}: done in ${seconds(began)} s`);
  } finally {
    clearInterval(reminder);
  }
}

function collect(args, { cwd = root, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
