import Sequencer from '@jest/test-sequencer';

/** The proof takes longest of all, then whatever runs a browser or whole processes: begun last, they would run alone at the end. */
const first = ['/e2e/proof/proof.test.ts', '/e2e/console-accessibility', '/e2e/walls', '/e2e/apart', '/e2e/'];

const rank = ({ path }) => {
  const place = first.findIndex((part) => path.includes(part));
  return place < 0 ? first.length : place;
};

// biome-ignore lint/style/noDefaultExport: Jest asks for one.
export default class TestSequencer extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }
}
