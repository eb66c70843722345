import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { executableIn, fontsFile, removeUnpackedBrowsers, unpackedBrowser } from './unpacked-browser.js';

/** Where distributions keep NSS, which Chromium loads at its start. */
const libraryFolders = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
const systemHasNss = () => libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')));

export interface LaunchedBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts a browser with a temporary folder of its own. Needs no network, no system package, and may run as root. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const run = process.env['ROOKERY_TEST_RUN'];
  const shared = run ?? String(process.pid);
  const home = await mkdtemp(join(tmpdir(), 'rookery-browser-'));
  const discard = async () => {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    if (!run) await removeUnpackedBrowsers(shared);
  };
  try {
    const withNss = !systemHasNss();
    const folder = await unpackedBrowser(shared, withNss);
    const browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? executableIn(folder),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
      env: {
        ...process.env,
        TMPDIR: home,
        HOME: home,
        FONTCONFIG_FILE: fontsFile(folder),
        ...(withNss && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
      },
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
