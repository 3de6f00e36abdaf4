// Runs npm scripts at the same time, shows what each has said when it has ended, and fails when one of them fails.
import { execFile } from 'node:child_process';

const scripts = process.argv.slice(2).map(
  (name) =>
    new Promise((done) => {
      execFile('npm', ['run', '--silent', name], { maxBuffer: Infinity }, (error, out, said) => {
        process.stdout.write(out + said);
        done(!error);
      });
    }),
);
if (!(await Promise.all(scripts)).every(Boolean)) process.exitCode = 1;
