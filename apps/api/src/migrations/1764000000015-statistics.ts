import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing is looked for by these columns, so the planner needs no statistics of them: gathering them took most of the
 * time of each `analyze`, and a copy of the values of the larger ones would stand in the catalogue.
 */
const unsearched: Readonly<Record<string, readonly string[]>> = {
  assessments: [
    'needs',
    'difficulties',
    'risks',
    'child_words',
    'caregiver_words',
    'summary',
    'priority_reason',
  ],
  screenings: ['answers', 'results', 'concern'],
  referrals: ['shared', 'shared_fields', 'reason', 'status_note', 'message_to_family', 'requested_documents'],
  history: ['details', 'note'],
  cases: ['child_view', 'caregiver_view', 'status_note'],
  plans: ['summary', 'change_note', 'return_note'],
  notes: ['body'],
  children: ['address', 'support_notes'],
};

const statistics = (target: string): string =>
  Object.entries(unsearched)
    .map(([table, columns]) => {
      const changes = columns.map((column) => `alter column ${column} set statistics ${target}`);
      return `alter table ${table} ${changes.join(', ')};`;
    })
    .join('\n');

export class Statistics1764000000015 implements MigrationInterface {
  readonly name = 'Statistics1764000000015';

  async up(queries: QueryRunner): Promise<void> {
    await queries.query(statistics('0'));
  }

  async down(queries: QueryRunner): Promise<void> {
    await queries.query(statistics('default'));
  }
}
