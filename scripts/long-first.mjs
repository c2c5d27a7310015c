// An order of suites for Jest: those of the pages take minutes each, and begun last they keep one worker busy while the
// other has nothing left.
import Sequencer from '@jest/test-sequencer';

export default class LongFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.endsWith('pages.spec.ts') && /[\\/]test[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
