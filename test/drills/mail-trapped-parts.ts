import type { DataSource, QueryRunner } from 'typeorm';
import { Deliver } from '../../src/platform/mail/deliver.js';
import { PostOffice } from '../../src/platform/mail/post-office.js';
import { SmtpLine, type Route } from '../../src/platform/mail/smtp-line.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import type { Trap } from './mail-trap.js';

interface Statement {
  readonly says: RegExp;
  readonly underWay?: string;
  readonly done: string;
  /** It does not name the letters that it is about. */
  readonly ofAll?: boolean;
}

/** Statements by what only they say; each is a place before it, under way, and after it. */
const statements: readonly Statement[] = [
  { says: /^\s*WITH lost AS/, done: 'swept', ofAll: true },
  { says: /SET last_offer_at/, underWay: 'pick-under-way', done: 'picked', ofAll: true },
  { says: /INSERT INTO delivery_attempts/, underWay: 'claim-under-way', done: 'claimed' },
  { says: /phase = 'dot', dot_at/, underWay: 'mark-under-way', done: 'marked' },
  { says: /state = 'sent'/, underWay: 'settle-under-way', done: 'settled' },
];

/** The mail's own parts, with a trap between any two words to another machine. */
export function trappedParts(trap: Trap, Office: typeof PostOffice) {
  class TrappedJobs extends Jobs {
    override async addAll(...given: Parameters<Jobs['addAll']>): Promise<void> {
      await super.addAll(...given);
      trap.at('offered', given[1]);
    }
  }
  class TrappedDeliver extends Deliver {
    override async run(id: string): Promise<void> {
      trap.at('taken', id);
      await super.run(id);
    }
  }
  class TrappedPostOffice extends Office {
    override async send(route: Route, message: Buffer, mark: () => Promise<void>): Promise<string> {
      trap.at('composed', message);
      const reply = await super.send(route, message, () => {
        trap.at('before-mark', message);
        return mark();
      });
      trap.at('answered', message);
      return reply;
    }
  }
  return [
    { of: Jobs, use: TrappedJobs },
    { of: Deliver, use: TrappedDeliver },
    { of: PostOffice, use: TrappedPostOffice },
  ];
}

/** The same for what is no part of its own: the database and the open line. */
export function trapStatements(db: DataSource, trap: Trap): void {
  const query = db.query.bind(db);
  db.query = async <T>(sql: string, values?: unknown[], runner?: QueryRunner): Promise<T> => {
    const statement = statements.find(({ says }) => says.test(sql));
    const answer = query<T>(sql, values, runner);
    const named = statement?.ofAll ? undefined : values;
    if (statement?.underWay) setTimeout(() => trap.at(statement.underWay ?? '', named), Math.random() * 3);
    const rows = await answer;
    if (statement) trap.at(statement.done, statement.done === 'swept' ? undefined : [values, rows]);
    return rows;
  };
}

/** Unlike the parts, lines to the server are not injected. */
export function trapLines(trap: Trap): void {
  const line = SmtpLine.prototype;
  const send = Reflect.get(line, 'send');
  line.send = function (this: SmtpLine, ...given) {
    trap.at('connected', given[0]);
    return send.apply(this, given);
  };
}
