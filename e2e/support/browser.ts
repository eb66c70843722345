import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** Where distributions keep NSS, which Chromium loads at its start. */
const libraryFolders = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
const systemHasNss = () => libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')));

const require = createRequire(import.meta.url);
const packed = require.resolve('@sparticuz/chromium');

/**
 * Unpacks the browser that came with the packages. In a process of its own: it unpacks to the temporary folder of its process,
 * and Jest's tests cannot change that of theirs.
 */
const unpack = 'require(process.argv[1]).executablePath().then((path) => console.log(path))';

/** Told that it is on a system without NSS, it unpacks its own, to `al2023/lib`. */
const asWithoutNss = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** The fonts that came along, named by hand: the list that came with them looks for them in /tmp itself. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

export interface LaunchedBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts a browser of its own in a temporary folder of its own. Needs no network, no system package, and may run as root. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'rookery-browser-'));
  const discard = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const withNss = !systemHasNss();
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, fontsIn(folder));
    const env = { ...process.env, TMPDIR: folder, HOME: folder, FONTCONFIG_FILE: fonts };
    const own = process.env['CHROME_PATH'];
    const { stdout } = own
      ? { stdout: own }
      : await run(process.execPath, ['--eval', unpack, packed], { env: { ...env, ...(withNss && asWithoutNss) } });
    const browser = await chromium.launch({
      executablePath: stdout.trim(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
      env: { ...env, ...(withNss && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }) },
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}
