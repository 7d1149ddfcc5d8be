import * as domain from '@birge/domain';
import fs from 'node:fs';
import path from 'node:path';

type Words = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const read = (language: domain.Language, namespace: string) =>
  JSON.parse(
    fs.readFileSync(path.join(__dirname, '../../i18n', language, `${namespace}.json`), 'utf8'),
  ) as Words;

/** The lists of the requests for help, and the groups of words that say them. */
const said = [
  ['help', 'asker', domain.askers],
  ['help', 'channel', domain.replyChannels],
  ['help', 'news', domain.helpRequestNews],
  ['help', 'time', domain.replyTimes],
  ['help-requests', 'asker', domain.askers],
  ['help-requests', 'channel', domain.replyChannels],
  ['help-requests', 'reason', domain.helpRequestEndReasons],
  ['help-requests', 'status', domain.helpRequestStatuses],
  ['help-requests', 'step', domain.helpRequestActions],
  ['help-requests', 'time', domain.replyTimes],
] as const;

describe.each(domain.languages)('the words for requests for help in %s', (language) => {
  it.each(said)('of %s say every %s', (namespace, group, codes) => {
    const words = read(language, namespace)[group];

    expect(codes.filter((code) => !words?.[code])).toEqual([]);
  });
});
