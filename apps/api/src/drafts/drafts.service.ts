import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { asideOf, writerPattern } from '../platform/draft-mark.js';
import { Problem } from '../platform/problem.js';
import type {
  DropDraftDto,
  FoundDraftDto,
  KeepDraftDto,
  KeptDraftDto,
  UnfinishedListDto,
} from './drafts.dto.js';
import { DraftsRepository } from './drafts.repository.js';

/** What people are still writing: theirs alone, kept while they type, gone when it is sent. */
@Injectable()
export class DraftsService {
  constructor(private readonly drafts: DraftsRepository) {}

  async list(actor: Actor): Promise<UnfinishedListDto> {
    return { items: await this.drafts.list(actor) };
  }

  find(actor: Actor, key: string): Promise<FoundDraftDto> {
    return this.drafts.find(actor, key);
  }

  /** @throws {Problem} `stale` with the draft as another tab or device has it now */
  async keep(actor: Actor, key: string, draft: KeepDraftDto): Promise<KeptDraftDto> {
    if (draft.owner !== undefined && draft.owner !== actor.id) throw new Problem('conflict');
    const place = draft.aside === true ? asideOf(key, draft.writer) : key;
    const kept = await this.drafts.keep(actor, place, draft);
    if (kept === null) throw new Problem('stale', { current: (await this.drafts.find(actor, key)).draft });
    return kept;
  }

  drop(actor: Actor, key: string, { writer = '', sequence = '', aside }: DropDraftDto): Promise<void> {
    if (aside !== undefined && !writerPattern.test(aside)) throw Problem.at('#/aside', 'isWriter');
    const isTold = writerPattern.test(writer) && /^[1-9]\d{0,14}$/.test(sequence);
    const by = isTold ? { writer, sequence: Number(sequence) } : null;
    return this.drafts.drop(actor, key, by, aside ?? null);
  }
}
