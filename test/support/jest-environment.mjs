// Tests run among the built-in objects of Node and of the packages, as the product does: a Date is a Date everywhere.
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** What would go on from one file to the next: TypeORM's list of entities, and the listeners of Jest itself. */
const ofOneFile = ['typeormMetadataArgsStorage', Symbol.for('EVENT_HANDLERS')];

export default class OneRealm {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #kept = { console: globalThis.console, exit: process.exit };

  constructor({ projectConfig: config }) {
    for (const name of ofOneFile) delete globalThis[name];
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    globalThis.console = this.#kept.console;
    process.exit = this.#kept.exit;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}
