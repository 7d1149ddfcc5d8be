import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Answer } from './client.js';
import type { Stage } from './harness.js';

export interface Receipt {
  readonly code: string;
  readonly callBy: string;
}

export interface HelpRow {
  readonly id: string;
  readonly caseId: string;
  readonly status: string;
  readonly words: string;
  readonly childName: string;
  readonly concern: string | null;
  readonly phone: string | null;
  readonly answerCount: number;
  readonly offeredActions: { action: string }[];
}

/** Families who ask without an account, and the queue of Talgar's district that they come to. */
export class HelpScene {
  private constructor(
    private readonly stage: Stage,
    private readonly secret: Buffer,
    readonly talgar: string,
  ) {}

  static async of(stage: Stage): Promise<HelpScene> {
    const [row] = await stage.db.query<{ secret: Buffer }[]>('select secret from help_secret');
    const [team] = await stage.db.query<{ location_id: string }[]>(
      'select location_id from teams where id = $1',
      [stage.cast.teams.talgar],
    );
    return new HelpScene(stage, row!.secret, team!.location_id);
  }

  /** A puzzle that was handed out some time ago, and its answer. */
  puzzle(ageMs = 60_000, bits = 14): { puzzle: string; puzzleAnswer: string } {
    const body = `${(Date.now() - ageMs).toString(36)}.${bits}.${randomBytes(9).toString('base64url')}`;
    const mark = createHmac('sha256', this.secret).update(`puzzle\n${body}`).digest('base64url').slice(0, 22);
    const token = `${body}.${mark}`;
    return { puzzle: token, puzzleAnswer: solve(token, bits) };
  }

  told(more: object = {}): object {
    return {
      asker: 'parent',
      concern: 'She does not walk yet.',
      inDanger: false,
      ageYears: 3,
      locationId: this.talgar,
      childName: 'Аружан',
      phone: '+7 701 000 11 22',
      channel: 'call',
      replyTime: 'any',
      language: 'kk',
      mayContact: true,
      ...this.puzzle(),
      ...more,
    };
  }

  newKey = (): string => randomBytes(16).toString('hex');

  async ask(body: object, address = '10.0.0.1', key = this.newKey()): Promise<Answer<Receipt>> {
    const nobody = await this.stage.as(null);
    return nobody.post<Receipt>('/api/help-requests', body, {
      'idempotency-key': key,
      'x-forwarded-for': address,
    });
  }

  async status<T>(code: string, address = '10.0.0.1'): Promise<Answer<T>> {
    const nobody = await this.stage.as(null);
    return nobody.post<T>('/api/help-requests/status', { code }, { 'x-forwarded-for': address });
  }

  /** The request for this child, as this person finds it in the queue. */
  async find(email: string, childName: string, view = 'all'): Promise<HelpRow> {
    const rows = await this.queueOf(email, view);
    const row = rows.find((each) => each.childName === childName);
    if (row === undefined) throw new Error(`${email} finds no request for ${childName}`);
    return row;
  }

  async queueOf(email: string, view = 'open'): Promise<HelpRow[]> {
    const client = await this.stage.as(email);
    const { body } = await client.get<{ items: HelpRow[] }>(`/api/help-requests?limit=200&view=${view}`);
    return body.items;
  }

  async act<T = HelpRow>(email: string, id: string, step: object): Promise<Answer<T>> {
    return (await this.stage.as(email)).post<T>(`/api/help-requests/${id}/actions`, step);
  }

  /** Asked and taken: with whom a story goes on. */
  async taken(email: string, childName: string, more: object = {}): Promise<HelpRow> {
    const asked = await this.ask(this.told({ childName, ...more }));
    if (asked.status !== 201) throw new Error(`asked: ${JSON.stringify(asked.body)}`);
    const { id } = await this.find(email, childName);
    return (await this.act(email, id, { action: 'take' })).body;
  }
}

/** Tries until one fits, as `solvePuzzle` does, with the hash of the machine: a flood must not take minutes. */
function solve(token: string, bits: number): string {
  for (let count = 0; ; count += 1) {
    const answer = count.toString(36);
    const hash = createHash('sha256').update(`${token}:${answer}`).digest();
    if (hash.readUInt32BE(0) >>> (32 - bits) === 0) return answer;
  }
}
