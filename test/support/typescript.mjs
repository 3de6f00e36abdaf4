// `node --import ./test/support/typescript.mjs file.ts`: runs our TypeScript without a build, in a process of its own that
// a drill can kill. SWC turns each file as it is loaded; "./x.js" in our sources is x.ts or x.tsx on the disk.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
